using SchemaFirst;

namespace Marketplace;

/// <summary>Something comes back</summary>
[Model]
public partial record Return
{
    [Id, Uuid(7)] public Guid Id { get; init; }
    public ReturnReason Reason { get; init; }
    public string? Comment { get; init; }
    [Now] public DateTimeOffset RequestedAt { get; init; }
    public DateTimeOffset? ReceivedAt { get; init; }
    public partial IReadOnlyList<ReturnLine> Lines { get; }
    public partial Refund? Refund { get; }
}
