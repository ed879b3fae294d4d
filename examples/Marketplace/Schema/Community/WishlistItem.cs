using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(WishlistId), nameof(VariantId)), Index(nameof(VariantId))]
public partial record WishlistItem
{
    public Guid WishlistId { get; init; }
    [Relation(nameof(WishlistId), References = [nameof(Wishlist.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Wishlist Wishlist { get; }

    public Guid VariantId { get; init; }
    [Relation(nameof(VariantId), References = [nameof(Variant.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Variant Variant { get; }

    [Now] public DateTimeOffset AddedAt { get; init; }
}
