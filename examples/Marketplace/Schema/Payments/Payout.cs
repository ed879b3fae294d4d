using SchemaFirst;

namespace Marketplace;

[Model, Unique(nameof(SellerId), nameof(PeriodFrom), nameof(Currency))]
public partial record Payout
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Seller Seller { get; }

    public DateOnly PeriodFrom { get; init; }
    public DateOnly PeriodTo { get; init; }
    [PostgreSql.Decimal(14, 2)] public decimal Gross { get; init; }
    [PostgreSql.Decimal(14, 2)] public decimal Commission { get; init; }
    [PostgreSql.Decimal(14, 2)] public decimal Net { get; init; }
    public Currency Currency { get; init; }
    public DateTimeOffset? PaidAt { get; init; }
}
