using SchemaFirst;

namespace Marketplace;

[Model, Unique(nameof(SellerId), nameof(Name))]
public partial record Warehouse
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Seller Seller { get; }

    public required string Name { get; init; }
    /// <remarks>orders until then leave the same day</remarks>
    public TimeOnly CutOff { get; init; }

    public partial IReadOnlyList<StockLevel> Stock { get; }
    public partial IReadOnlyList<Shipment> Shipments { get; }
}
