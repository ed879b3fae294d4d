using SchemaFirst;

namespace Marketplace;

[Model, Unique(nameof(TraitId), nameof(Label))]
public partial record TraitOption
{
    [Id, AutoIncrement] public int Id { get; init; }

    public int TraitId { get; init; }
    [Relation(nameof(TraitId), References = [nameof(Trait.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Trait Trait { get; }

    public required string Label { get; init; }
    [PostgreSql.Char(7)] public string? Swatch { get; init; } // #rrggbb
    public partial IReadOnlyList<VariantOption> Variants { get; }
}
