using SchemaFirst;

namespace Marketplace;

/// <summary>A price holds from a moment on; nothing is overwritten</summary>
[Model, Unique(nameof(VariantId), nameof(Currency), nameof(ValidFrom))]
public partial record Price
{
    [Id, AutoIncrement] public long Id { get; init; }

    public Guid VariantId { get; init; }
    [Relation(nameof(VariantId), References = [nameof(Variant.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Variant Variant { get; }

    public Currency Currency { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal Amount { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal? CompareAt { get; init; }
    [Now] public DateTimeOffset ValidFrom { get; init; }
    public DateTimeOffset? ValidTo { get; init; }
}
