using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(ProductId), nameof(AskedAt), Sort.Desc), Index(nameof(AuthorId))]
public partial record Question
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid ProductId { get; init; }
    [Relation(nameof(ProductId), References = [nameof(Product.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Product Product { get; }

    public Guid AuthorId { get; init; }
    [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User Author { get; }

    public required string Text { get; init; }
    [Now] public DateTimeOffset AskedAt { get; init; }
    public partial IReadOnlyList<Answer> Answers { get; }
}
