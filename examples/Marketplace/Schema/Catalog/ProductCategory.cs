using SchemaFirst;

namespace Marketplace;

/// <summary>Where a product stands, and at which place</summary>
[Model, Id(nameof(ProductId), nameof(CategoryId)), Index(nameof(CategoryId), nameof(Position))]
public partial record ProductCategory
{
    public Guid ProductId { get; init; }
    [Relation(nameof(ProductId), References = [nameof(Product.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Product Product { get; }

    public int CategoryId { get; init; }
    [Relation(nameof(CategoryId), References = [nameof(Category.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Category Category { get; }

    [Default(0)] public int Position { get; init; }
}
