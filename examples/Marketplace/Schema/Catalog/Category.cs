using SchemaFirst;

namespace Marketplace;

/// <summary>A shelf; shelves stand in shelves</summary>
[Model, Unique(nameof(ParentId), nameof(Name))]
public partial record Category
{
    [Id, AutoIncrement] public int Id { get; init; }
    [Unique, PostgreSql.VarChar(80)] public required string Slug { get; init; }
    public required string Name { get; init; }

    public int? ParentId { get; init; }
    [Relation(nameof(ParentId), References = [nameof(Id)], Name = "CategoryTree", OnDelete = ReferentialAction.Restrict)]
    public partial Category? Parent { get; }

    [Relation(Name = "CategoryTree")] public partial IReadOnlyList<Category> Children { get; }
    [Default(0)] public int Position { get; init; }
    public partial IReadOnlyList<Trait> Traits { get; }
    public partial IReadOnlyList<ProductCategory> Products { get; }
}
