using SchemaFirst;

namespace Marketplace;

/// <summary>Variants that should be ordered again</summary>
[View]
public partial record LowStock
{
    [Unique] public Guid VariantId { get; init; }
    public required string Sku { get; init; }
    public int OnHand { get; init; }
    public int ReorderAt { get; init; }
}
