using SchemaFirst;

namespace Marketplace;

[Model, Unique(nameof(OwnerId), nameof(Name))]
public partial record Wishlist
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid OwnerId { get; init; }
    [Relation(nameof(OwnerId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User Owner { get; }

    public required string Name { get; init; }
    [Unique, NanoId(16)] public string? ShareToken { get; init; }
    public partial IReadOnlyList<WishlistItem> Items { get; }
}
