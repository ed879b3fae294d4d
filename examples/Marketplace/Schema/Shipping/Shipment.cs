using SchemaFirst;

namespace Marketplace;

[Model]
[Unique(nameof(CarrierId), nameof(TrackingNumber))]
[Index(nameof(SellerId), nameof(Status))]
[Index(nameof(WarehouseId))]
public partial record Shipment
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Seller Seller { get; }

    public Guid? WarehouseId { get; init; }
    [Relation(nameof(WarehouseId), References = [nameof(Warehouse.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Warehouse? Warehouse { get; }

    public int CarrierId { get; init; }
    [Relation(nameof(CarrierId), References = [nameof(Carrier.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Carrier Carrier { get; }

    public string? TrackingNumber { get; init; }
    [Default(ShipmentStatus.Packed)] public ShipmentStatus Status { get; init; }
    public DateOnly? PromisedOn { get; init; }
    public DateTimeOffset? ShippedAt { get; init; }
    public DateTimeOffset? DeliveredAt { get; init; }
    public partial IReadOnlyList<ShipmentLine> Lines { get; }
}
