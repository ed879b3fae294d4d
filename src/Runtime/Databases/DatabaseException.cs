namespace SchemaFirst.Runtime.Databases;

/// <summary>A database's error in terms that all databases share; the engine makes the user's exception of it.</summary>
public sealed class DatabaseException(DatabaseErrorKind kind, string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What happened.</summary>
    public DatabaseErrorKind Kind { get; } = kind;

    /// <summary>The database's own code.</summary>
    public string DatabaseCode { get; } = code;

    /// <summary>The constraint's name, if told.</summary>
    public string? Constraint { get; init; }

    /// <summary>The table, if told.</summary>
    public string? Table { get; init; }

    /// <summary>The columns, if told.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
}
