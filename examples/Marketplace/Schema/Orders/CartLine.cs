using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(CartId), nameof(VariantId)), Index(nameof(VariantId))]
public partial record CartLine
{
    public Guid CartId { get; init; }
    [Relation(nameof(CartId), References = [nameof(Cart.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Cart Cart { get; }

    public Guid VariantId { get; init; }
    [Relation(nameof(VariantId), References = [nameof(Variant.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Variant Variant { get; }

    [Default(1), PostgreSql.SmallInt] public int Quantity { get; init; }
    [Now] public DateTimeOffset AddedAt { get; init; }
}
