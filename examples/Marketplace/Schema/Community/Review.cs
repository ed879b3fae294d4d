using SchemaFirst;

namespace Marketplace;

/// <summary>Only who bought it may say something, and once</summary>
[Model]
[Unique(nameof(OrderId), nameof(Line))]
[Index(nameof(ProductId), nameof(State), nameof(CreatedAt), Sort.Desc)]
[Index(nameof(AuthorId))]
public partial record Review
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid ProductId { get; init; }
    [Relation(nameof(ProductId), References = [nameof(Product.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Product Product { get; }

    public Guid AuthorId { get; init; }
    [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User Author { get; }

    public Guid OrderId { get; init; }
    [PostgreSql.SmallInt] public int Line { get; init; }
    [Relation(nameof(OrderId), nameof(Line),
        References = [nameof(OrderLine.OrderId), nameof(OrderLine.Line)], OnDelete = ReferentialAction.Cascade)]
    public partial OrderLine OrderLine { get; }

    [PostgreSql.SmallInt] public int Stars { get; init; }
    public string? Title { get; init; }
    [Default("")] public required string Text { get; init; }
    [Default(ModerationState.Pending)] public ModerationState State { get; init; }
    [Now] public DateTimeOffset CreatedAt { get; init; }

    public partial IReadOnlyList<ReviewVote> Votes { get; }
}
