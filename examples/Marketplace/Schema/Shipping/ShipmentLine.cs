using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(ShipmentId), nameof(OrderId), nameof(Line)), Index(nameof(OrderId), nameof(Line))]
public partial record ShipmentLine
{
    public Guid ShipmentId { get; init; }
    [Relation(nameof(ShipmentId), References = [nameof(Shipment.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Shipment Shipment { get; }

    public Guid OrderId { get; init; }
    [PostgreSql.SmallInt] public int Line { get; init; }
    [Relation(nameof(OrderId), nameof(Line),
        References = [nameof(OrderLine.OrderId), nameof(OrderLine.Line)], OnDelete = ReferentialAction.Restrict)]
    public partial OrderLine OrderLine { get; }

    [PostgreSql.SmallInt] public int Quantity { get; init; }
}
