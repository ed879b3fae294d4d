namespace SchemaFirst.Schema.Database;

/// <summary>A view as the database has it: read by <c>db pull</c>, never made by a migration.</summary>
public sealed record View
{
    /// <summary>The name with its namespace, without quotes.</summary>
    public required QualifiedName Name { get; init; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>Its query; null where the catalog does not tell.</summary>
    public string? Definition { get; init; }

    /// <summary>True when its rows are stored.</summary>
    public bool IsMaterialized { get; init; }

    /// <summary>The comment on it; null without.</summary>
    public string? Comment { get; init; }
}
