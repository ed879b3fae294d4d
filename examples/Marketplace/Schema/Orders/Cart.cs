using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(UserId)), Index(nameof(CouponId))]
public partial record Cart
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid? UserId { get; init; } // none: a guest
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User? User { get; }

    [Default(Currency.EUR)] public Currency Currency { get; init; }

    public Guid? CouponId { get; init; }
    [Relation(nameof(CouponId), References = [nameof(Coupon.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Coupon? Coupon { get; }

    [Now] public DateTimeOffset CreatedAt { get; init; }
    [UpdatedAt] public DateTimeOffset UpdatedAt { get; init; }
    public partial IReadOnlyList<CartLine> Lines { get; }
    public partial Order? Order { get; }
}
