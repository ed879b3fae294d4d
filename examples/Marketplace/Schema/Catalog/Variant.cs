using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(ProductId))]
public partial record Variant
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid ProductId { get; init; }
    [Relation(nameof(ProductId), References = [nameof(Product.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Product Product { get; }

    [Unique, PostgreSql.VarChar(40)] public required string Sku { get; init; }
    [Unique, PostgreSql.VarChar(14)] public string? Gtin { get; init; }
    public required string Title { get; init; }
    public int? WeightGrams { get; init; }
    [Default(true)] public bool IsActive { get; init; }

    public partial IReadOnlyList<VariantOption> Options { get; }
    public partial IReadOnlyList<Price> Prices { get; }
    public partial IReadOnlyList<StockLevel> Stock { get; }
    public partial IReadOnlyList<CartLine> CartLines { get; }
    public partial IReadOnlyList<OrderLine> OrderLines { get; }
    public partial IReadOnlyList<WishlistItem> Wishes { get; }
}
