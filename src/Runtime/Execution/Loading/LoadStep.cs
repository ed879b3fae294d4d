using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>One level of a read: a statement, what its rows hold, and the levels below it.</summary>
internal sealed class LoadStep
{
    /// <summary>The statement; at lower levels its runtime parameters are the parents' keys, one list for each column.</summary>
    public required SqlStatement Statement { get; init; }

    /// <summary>Where the records stand in the rows.</summary>
    public required RecordPlaces Record { get; init; }

    /// <summary>The columns that lead back to the parent; empty at the top.</summary>
    public required IReadOnlyList<KeyColumn> ParentKey { get; init; }

    /// <summary>The selected relations that have statements of their own, in order.</summary>
    public required IReadOnlyList<ChildStep> Children { get; init; }

    /// <summary>What is still to be done with the rows; null for nothing.</summary>
    public RowProcessing? Processing { get; init; }

    /// <summary>What is wanted of each record.</summary>
    public Selection Selection => Record.Selection;

    /// <summary>True where a row is a record as it stands.</summary>
    public bool IsPlain => Children.Count == 0 && Processing is null;
}
