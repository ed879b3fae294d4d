using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Queries;

/// <summary>What is wanted of each record.</summary>
internal sealed class Selection
{
    /// <summary>The model.</summary>
    public required ModelInfo Model { get; init; }

    /// <summary>The columns, in the order that <see cref="Execution.RecordFactory.Create"/> reads them.</summary>
    public required IReadOnlyList<ScalarInfo> Scalars { get; init; }

    /// <summary>The relations, in order.</summary>
    public IReadOnlyList<RelationSelection> Relations { get; init; } = [];

    /// <summary>The counts of relations.</summary>
    public IReadOnlyList<CountSelection> Counts { get; init; } = [];
}

/// <summary>A relation to load, and what of it.</summary>
internal sealed record RelationSelection(RelationInfo Relation, ReadQuery Query);

/// <summary>A relation to count, and which of its records.</summary>
internal sealed record CountSelection(RelationInfo Relation, Filter? Where);
