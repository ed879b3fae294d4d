using SchemaFirst;

namespace Marketplace;

/// <summary>How much of a variant lies in a warehouse: the sum of its movements</summary>
[Model, Id(nameof(VariantId), nameof(WarehouseId)), Index(nameof(WarehouseId))]
public partial record StockLevel
{
    public Guid VariantId { get; init; }
    [Relation(nameof(VariantId), References = [nameof(Variant.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Variant Variant { get; }

    public Guid WarehouseId { get; init; }
    [Relation(nameof(WarehouseId), References = [nameof(Warehouse.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Warehouse Warehouse { get; }

    [Default(0)] public int OnHand { get; init; }
    [Default(0)] public int Reserved { get; init; }
    public int? ReorderAt { get; init; }

    public partial IReadOnlyList<StockMovement> Movements { get; }
}
