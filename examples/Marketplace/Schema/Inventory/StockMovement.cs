using SchemaFirst;

namespace Marketplace;

[Model]
[Index(nameof(VariantId), nameof(WarehouseId), nameof(OccurredAt), Sort.Desc)]
[Index(nameof(ByUserId))]
public partial record StockMovement
{
    [Id, AutoIncrement] public long Id { get; init; }

    public Guid VariantId { get; init; }
    public Guid WarehouseId { get; init; }
    [Relation(nameof(VariantId), nameof(WarehouseId),
        References = [nameof(StockLevel.VariantId), nameof(StockLevel.WarehouseId)], OnDelete = ReferentialAction.Cascade)]
    public partial StockLevel Level { get; }

    public int Delta { get; init; }
    public StockReason Reason { get; init; }
    public string? Note { get; init; }

    public Guid? ByUserId { get; init; }
    [Relation(nameof(ByUserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial User? ByUser { get; }

    [Now] public DateTimeOffset OccurredAt { get; init; }
}
