using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(PaymentId))]
public partial record Refund
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid PaymentId { get; init; }
    [Relation(nameof(PaymentId), References = [nameof(Payment.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Payment Payment { get; }

    [Unique] public Guid? ReturnId { get; init; }
    [Relation(nameof(ReturnId), References = [nameof(Return.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Return? Return { get; }

    [PostgreSql.Decimal(12, 2)] public decimal Amount { get; init; }
    public string? Reason { get; init; }
    [Now] public DateTimeOffset CreatedAt { get; init; }
}
