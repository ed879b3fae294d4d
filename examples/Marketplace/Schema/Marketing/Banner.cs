using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(CollectionId)), Index(nameof(StartsAt), nameof(EndsAt))]
public partial record Banner
{
    [Id, AutoIncrement] public int Id { get; init; }

    public int? CollectionId { get; init; }
    [Relation(nameof(CollectionId), References = [nameof(Collection.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Collection? Collection { get; }

    public required string Headline { get; init; }
    public required string ImageUrl { get; init; }
    public DateTimeOffset StartsAt { get; init; }
    public DateTimeOffset EndsAt { get; init; }
}
