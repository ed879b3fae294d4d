namespace SchemaFirst.Generator.Select;

/// <summary>Which functions of which columns a lambda over an aggregate reads: places among the model's scalars, -1 for all records.</summary>
internal sealed class AggregateReads
{
    /// <summary>True where all of it is read while the lambda runs; false where some function inside may read later.</summary>
    public bool AtOnce { get; init; }

    /// <summary>Counted columns.</summary>
    public SortedSet<int> Count { get; } = [];

    /// <summary>Added columns.</summary>
    public SortedSet<int> Sum { get; } = [];

    /// <summary>Columns whose average is read.</summary>
    public SortedSet<int> Average { get; } = [];

    /// <summary>Columns whose least value is read.</summary>
    public SortedSet<int> Min { get; } = [];

    /// <summary>Columns whose greatest value is read.</summary>
    public SortedSet<int> Max { get; } = [];
}
