using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(CouponId), nameof(OrderId)), Index(nameof(OrderId))]
public partial record CouponRedemption
{
    public Guid CouponId { get; init; }
    [Relation(nameof(CouponId), References = [nameof(Coupon.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Coupon Coupon { get; }

    public Guid OrderId { get; init; }
    [Relation(nameof(OrderId), References = [nameof(Order.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Order Order { get; }

    [PostgreSql.Decimal(12, 2)] public decimal Amount { get; init; }
}
