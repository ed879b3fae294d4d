using SchemaFirst;

namespace Marketplace;

[Model]
public partial record Carrier
{
    [Id, AutoIncrement] public int Id { get; init; }
    [Unique] public required string Name { get; init; }
    /// <remarks>with {number} where the tracking number goes</remarks>
    public string? TrackingUrl { get; init; }
    public partial IReadOnlyList<ShippingRate> Rates { get; }
    public partial IReadOnlyList<Shipment> Shipments { get; }
}
