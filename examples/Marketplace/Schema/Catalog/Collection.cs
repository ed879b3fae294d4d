using SchemaFirst;

namespace Marketplace;

/// <summary>Picked by hand, for the front page</summary>
[Model]
public partial record Collection
{
    [Id, AutoIncrement] public int Id { get; init; }
    public required string Title { get; init; }
    public DateOnly? StartsOn { get; init; }
    public DateOnly? EndsOn { get; init; }
    public partial IReadOnlyList<Product> Products { get; }
    public partial IReadOnlyList<Banner> Banners { get; }
}
