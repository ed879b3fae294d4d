namespace SchemaFirst;

/// <summary>The databases that a client can name.</summary>
public enum Provider
{
    /// <summary>SQLite.</summary>
    Sqlite,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>MySQL and MariaDB.</summary>
    MySql,

    /// <summary>Microsoft SQL Server.</summary>
    SqlServer,

    /// <summary>CockroachDB.</summary>
    CockroachDb,

    /// <summary>MongoDB.</summary>
    MongoDb,
}
