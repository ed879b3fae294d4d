using SchemaFirst;

namespace Marketplace;

[Model]
public partial record ShippingZone
{
    [Id, AutoIncrement] public int Id { get; init; }
    [Unique] public required string Name { get; init; }
    public partial IReadOnlyList<Country> Countries { get; }
    public partial IReadOnlyList<ShippingRate> Rates { get; }
}
