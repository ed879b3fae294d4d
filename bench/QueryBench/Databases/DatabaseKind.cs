namespace SchemaFirst.QueryBench.Databases;

/// <summary>The databases that are measured.</summary>
public enum DatabaseKind
{
    /// <summary>A file.</summary>
    Sqlite,

    /// <summary>A server, named by <c>--url</c>.</summary>
    PostgreSql,
}
