using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Queries;

/// <summary>A request for records, its names resolved: which, in which order, how many, and what of them.</summary>
internal sealed record ReadQuery
{
    /// <summary>The model.</summary>
    public required ModelInfo Model { get; init; }

    /// <summary>Which records; null for all.</summary>
    public Filter? Where { get; init; }

    /// <summary>The order.</summary>
    public IReadOnlyList<OrderTerm> OrderBy { get; init; } = [];

    /// <summary>The record to begin at: the fields of a unique key and their values; empty without.</summary>
    public IReadOnlyList<CursorField> Cursor { get; init; } = [];

    /// <summary>How many; negative counts from the end; null for all.</summary>
    public long? Take { get; init; }

    /// <summary>How many to leave out first.</summary>
    public long Skip { get; init; }

    /// <summary>The fields by which a record counts as one already seen; empty without.</summary>
    public IReadOnlyList<ScalarInfo> Distinct { get; init; } = [];

    /// <summary>What is wanted of each.</summary>
    public required Selection Selection { get; init; }

    /// <summary>True where there is at most one record.</summary>
    public bool IsSingle { get; init; }

    /// <summary>True when read from the end.</summary>
    public bool IsReversed => Take < 0;
}

/// <summary>A field of a cursor and its value.</summary>
internal sealed record CursorField(ScalarInfo Field, Operand Value);
