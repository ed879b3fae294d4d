using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>An index or unique key.</summary>
public sealed record TableIndex
{
    /// <summary>The name in the database, which is unique there within a namespace.</summary>
    public required string Name { get; init; }

    /// <summary>True when no two rows may be equal in its columns.</summary>
    public bool IsUnique { get; init; }

    /// <summary>True when the catalog holds it as a constraint.</summary>
    public bool IsConstraint { get; init; }

    /// <summary>The columns, in order.</summary>
    public EquatableArray<IndexColumn> Columns { get; init; }

    /// <summary>The access method in the schema language's spelling; null for the default.</summary>
    public string? Algorithm { get; init; }

    /// <summary>The condition of a partial index; null without.</summary>
    public string? Predicate { get; init; }

    /// <summary>True when a part of it is an expression, which the schema language cannot say.</summary>
    public bool HasExpressions { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
