using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(SellerId), nameof(UserId)), Index(nameof(UserId))]
public partial record SellerFollower
{
    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Seller Seller { get; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    [Now] public DateTimeOffset Since { get; init; }
}
