using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>What the rows of a level (of each parent) go through after they were read, in this order.</summary>
internal sealed class RowProcessing
{
    /// <summary>Columns to find the first row by; empty without a cursor.</summary>
    public IReadOnlyList<KeyColumn> Cursor { get; init; } = [];

    /// <summary>The cursor's values.</summary>
    public IReadOnlyList<CursorField> CursorValues { get; init; } = [];

    /// <summary>Columns of which each combination is kept once; empty for all rows.</summary>
    public IReadOnlyList<KeyColumn> Distinct { get; init; } = [];

    /// <summary>How many to leave out.</summary>
    public long Skip { get; init; }

    /// <summary>How many to take; null for all.</summary>
    public long? Take { get; init; }

    /// <summary>True where the rows came from the end and are to be turned round at last.</summary>
    public bool Reverse { get; init; }

    /// <summary>True where only the order is to be turned round.</summary>
    public bool IsReverseOnly => Distinct.Count == 0 && Cursor.Count == 0 && Skip == 0 && Take is null;
}
