using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(OrderId), nameof(Line)), Index(nameof(VariantId))]
public partial record OrderLine
{
    public Guid OrderId { get; init; }
    [Relation(nameof(OrderId), References = [nameof(Order.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Order Order { get; }

    [PostgreSql.SmallInt] public int Line { get; init; }

    public Guid? VariantId { get; init; }
    [Relation(nameof(VariantId), References = [nameof(Variant.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Variant? Variant { get; }

    public required string Title { get; init; }
    [PostgreSql.SmallInt] public int Quantity { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal UnitPrice { get; init; }
    [Default(0), PostgreSql.Decimal(5, 4)] public decimal TaxRate { get; init; }

    public partial IReadOnlyList<ShipmentLine> Parcels { get; }
    public partial IReadOnlyList<ReturnLine> Returns { get; }
    public partial Review? Review { get; }
}
