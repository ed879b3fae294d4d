using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(ProductId), nameof(Position))]
public partial record Media
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid ProductId { get; init; }
    [Relation(nameof(ProductId), References = [nameof(Product.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Product Product { get; }

    [Default(MediaKind.Image)] public MediaKind Kind { get; init; }
    public required string Url { get; init; }
    public string? AltText { get; init; }
    public int? Width { get; init; }
    public int? Height { get; init; }
    [Default(0)] public int Position { get; init; }
}
