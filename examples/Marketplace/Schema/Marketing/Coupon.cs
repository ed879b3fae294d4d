using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(SellerId))]
public partial record Coupon
{
    [Id, Uuid(7)] public Guid Id { get; init; }
    [Unique, PostgreSql.Citext] public required string Code { get; init; }

    public Guid? SellerId { get; init; } // none: ours
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Seller? Seller { get; }

    public CouponKind Kind { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal Value { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal? Minimum { get; init; }
    [Now] public DateTimeOffset StartsAt { get; init; }
    public DateTimeOffset? EndsAt { get; init; }
    public int? Limit { get; init; }
    public partial IReadOnlyList<Cart> Carts { get; }
    public partial IReadOnlyList<CouponRedemption> Redemptions { get; }
}
