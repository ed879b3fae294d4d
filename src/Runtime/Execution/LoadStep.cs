using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution;

/// <summary>One level of a read: a statement, where in its rows things stand, and the levels below it.</summary>
internal sealed class LoadStep
{
    /// <summary>The statement; at lower levels its runtime parameters are the parents' keys, one list for each column.</summary>
    public required SqlStatement Statement { get; init; }

    /// <summary>What is wanted of each record; its scalars stand first in each row.</summary>
    public required Selection Selection { get; init; }

    /// <summary>The columns that lead back to the parent; empty at the top.</summary>
    public required IReadOnlyList<KeyColumn> ParentKey { get; init; }

    /// <summary>Where the counts begin.</summary>
    public required int CountOffset { get; init; }

    /// <summary>The selected relations, in order.</summary>
    public required IReadOnlyList<ChildStep> Children { get; init; }

    /// <summary>What is still to be done with the rows; null for nothing.</summary>
    public RowProcessing? Processing { get; init; }
}

/// <summary>A selected relation: how to find its records by the key columns of a row.</summary>
/// <param name="Selected">The relation.</param>
/// <param name="Key">The columns of this level's rows that lead there.</param>
/// <param name="Step">How it is loaded.</param>
internal sealed record ChildStep(RelationSelection Selected, IReadOnlyList<KeyColumn> Key, LoadStep Step);
