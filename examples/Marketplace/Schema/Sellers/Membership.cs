using SchemaFirst;

namespace Marketplace;

/// <summary>Who works for a seller</summary>
[Model, Id(nameof(SellerId), nameof(UserId)), Index(nameof(UserId))]
public partial record Membership
{
    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Seller Seller { get; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    [Default(MembershipRole.Clerk)] public MembershipRole Role { get; init; }
    [Now] public DateOnly Since { get; init; }
}
