using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>A table with its columns, keys and indexes, as the database has it or should have it.</summary>
public sealed record Table
{
    /// <summary>The name with its namespace, without quotes.</summary>
    public required QualifiedName Name { get; init; }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>The primary key; null without.</summary>
    public PrimaryKey? PrimaryKey { get; init; }

    /// <summary>Unique keys and indexes, in order.</summary>
    public IReadOnlyList<TableIndex> Indexes { get; init; } = [];

    /// <summary>The foreign keys, in order.</summary>
    public IReadOnlyList<ForeignKey> ForeignKeys { get; init; } = [];

    /// <summary>Check and exclusion constraints, which the schema language has no word for, in order.</summary>
    public IReadOnlyList<OtherConstraint> OtherConstraints { get; init; } = [];

    /// <summary>What is special about it; none for a plain table.</summary>
    public TableTraits Traits { get; init; }

    /// <summary>The names that it had before, in the order to look for them.</summary>
    public EquatableArray<QualifiedName> FormerNames { get; init; }

    /// <summary>Those of <see cref="FormerNames"/> under which the sides of a link table stood the other way round.</summary>
    public EquatableArray<QualifiedName> SwappedFormerNames { get; init; }

    /// <summary>True for the table of a many-to-many relation, whose sides <c>A</c> and <c>B</c> go by the names of its models.</summary>
    public bool IsLink { get; init; }

    /// <summary>The comment on it; null without.</summary>
    public string? Comment { get; init; }

    /// <summary>The column of that name; null without one.</summary>
    public Column? FindColumn(string name)
    {
        foreach (var column in Columns)
        {
            if (column.Name == name)
            {
                return column;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Name.ToString();
}
