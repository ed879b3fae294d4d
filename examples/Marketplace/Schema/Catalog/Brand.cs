using SchemaFirst;

namespace Marketplace;

[Model]
public partial record Brand
{
    [Id, AutoIncrement] public int Id { get; init; }
    [Unique] public required string Name { get; init; }
    public string? Website { get; init; }
    public partial IReadOnlyList<Product> Products { get; }
}
