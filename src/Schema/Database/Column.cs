using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>A column of a table, as the database has it or should have it.</summary>
public sealed record Column
{
    /// <summary>The name, without quotes.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>One value, none or one, or a list.</summary>
    public required ColumnArity Arity { get; init; }

    /// <summary>The default; null without.</summary>
    public ColumnDefault? Default { get; init; }

    /// <summary>The default as the catalog tells it; null without one, and where it is not from a catalog.</summary>
    public string? DefaultSql { get; init; }

    /// <summary>True when the database counts it up.</summary>
    public bool IsAutoIncrement { get; init; }

    /// <summary>True when the database computes it from other columns.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>True when the client fills it in on each create although the database has no default.</summary>
    public bool HasClientDefault { get; init; }

    /// <summary>The names that it had before, in the order to look for them.</summary>
    public EquatableArray<string> FormerNames { get; init; }

    /// <summary>The values of its enum where the database has no enum types; null for other columns and where it is not known.</summary>
    public ColumnValues? Values { get; init; }

    /// <summary>The comment on it; null without.</summary>
    public string? Comment { get; init; }

    /// <summary>True when it always holds one value.</summary>
    public bool IsRequired => Arity == ColumnArity.Required;

    /// <summary>True when it holds a list.</summary>
    public bool IsList => Arity == ColumnArity.List;

    /// <summary>True when rows that are there already get a value for it from the database.</summary>
    public bool FillsItself => IsGenerated || Default is not (null or ColumnDefault.Expression { Sql: null });

    /// <inheritdoc/>
    public override string ToString() => Name;
}
