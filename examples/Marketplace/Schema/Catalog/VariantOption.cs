using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(VariantId), nameof(OptionId)), Index(nameof(OptionId))]
public partial record VariantOption
{
    public Guid VariantId { get; init; }
    [Relation(nameof(VariantId), References = [nameof(Variant.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Variant Variant { get; }

    public int OptionId { get; init; }
    [Relation(nameof(OptionId), References = [nameof(TraitOption.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial TraitOption Option { get; }
}
