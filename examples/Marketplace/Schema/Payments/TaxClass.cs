using SchemaFirst;

namespace Marketplace;

[Model]
public partial record TaxClass
{
    [Id, AutoIncrement] public int Id { get; init; }
    [Unique] public required string Name { get; init; }
    public partial IReadOnlyList<TaxRate> Rates { get; }
    public partial IReadOnlyList<Product> Products { get; }
}
