using SchemaFirst;

namespace Marketplace;

[Model]
[Index(nameof(OrderId))]
[Index(nameof(MethodId))]
[Index(nameof(CreatedAt), Map = "Payment_pending_idx", WhereIs = [nameof(Status), "Pending"])]
public partial record Payment
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid OrderId { get; init; }
    [Relation(nameof(OrderId), References = [nameof(Order.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Order Order { get; }

    public Guid? MethodId { get; init; }
    [Relation(nameof(MethodId), References = [nameof(PaymentMethod.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial PaymentMethod? Method { get; }

    [Default(PaymentStatus.Pending)] public PaymentStatus Status { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal Amount { get; init; }
    public Currency Currency { get; init; }
    [Unique] public string? ProviderRef { get; init; }
    [Now] public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? CapturedAt { get; init; }
    public partial IReadOnlyList<Refund> Refunds { get; }
}
