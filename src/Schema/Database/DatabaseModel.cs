namespace SchemaFirst.Schema.Database;

/// <summary>What a database holds, or should hold: pure data, made from a schema or read from a live catalog.</summary>
public sealed record DatabaseModel
{
    /// <summary>A database with nothing in it.</summary>
    public static DatabaseModel Empty { get; } = new();

    /// <summary>The namespace that names without one stand in; null where the database has no namespaces.</summary>
    public string? DefaultNamespace { get; init; }

    /// <summary>The namespaces (PostgreSQL's schemas), in order.</summary>
    public IReadOnlyList<string> Namespaces { get; init; } = [];

    /// <summary>The extensions, in order.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>The enum types, in order.</summary>
    public IReadOnlyList<DatabaseEnum> Enums { get; init; } = [];

    /// <summary>The tables, in order.</summary>
    public IReadOnlyList<Table> Tables { get; init; } = [];

    /// <summary>The views, in order.</summary>
    public IReadOnlyList<View> Views { get; init; } = [];

    /// <summary>The sequences, in order.</summary>
    public IReadOnlyList<Sequence> Sequences { get; init; } = [];

    /// <summary>The table of that name; null without one.</summary>
    public Table? FindTable(QualifiedName name)
    {
        foreach (var table in Tables)
        {
            if (table.Name == name)
            {
                return table;
            }
        }

        return null;
    }
}
