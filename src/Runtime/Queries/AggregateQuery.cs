using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Queries;

/// <summary>A request for aggregates over rows, or over groups of them.</summary>
internal sealed record AggregateQuery
{
    /// <summary>Which rows.</summary>
    public required ReadQuery Rows { get; init; }

    /// <summary>What is wanted, in order.</summary>
    public required IReadOnlyList<AggregateColumn> Columns { get; init; }

    /// <summary>The fields whose combinations make the groups; empty for one group of all rows.</summary>
    public IReadOnlyList<ScalarInfo> GroupBy { get; init; } = [];

    /// <summary>Which groups; null for all.</summary>
    public Filter? Having { get; init; }
}
