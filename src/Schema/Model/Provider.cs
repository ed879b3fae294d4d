namespace SchemaFirst.Schema.Model;

/// <summary>The databases that the schema language knows.</summary>
public enum Provider
{
    /// <summary>No datasource, or one without a known provider.</summary>
    None,

    /// <summary>PostgreSQL.</summary>
    PostgreSql,

    /// <summary>SQLite.</summary>
    Sqlite,

    /// <summary>MySQL and MariaDB.</summary>
    MySql,

    /// <summary>Microsoft SQL Server.</summary>
    SqlServer,

    /// <summary>CockroachDB.</summary>
    CockroachDb,

    /// <summary>MongoDB.</summary>
    MongoDb,
}
