using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(ProductId), nameof(Locale))]
public partial record ProductTranslation
{
    public Guid ProductId { get; init; }
    [Relation(nameof(ProductId), References = [nameof(Product.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Product Product { get; }

    [PostgreSql.VarChar(12)] public required string Locale { get; init; }
    public required string Title { get; init; }
    [Default("")] public required string Description { get; init; }
}
