using SchemaFirst;

namespace Marketplace;

/// <summary>What products of a category are told apart by: colour, size, wood</summary>
[Model, Unique(nameof(CategoryId), nameof(Name))]
public partial record Trait
{
    [Id, AutoIncrement] public int Id { get; init; }

    public int CategoryId { get; init; }
    [Relation(nameof(CategoryId), References = [nameof(Category.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Category Category { get; }

    public required string Name { get; init; }
    [Default(TraitKind.Text)] public TraitKind Kind { get; init; }
    [PostgreSql.VarChar(10)] public string? Unit { get; init; }
    public partial IReadOnlyList<TraitOption> Options { get; }
}
