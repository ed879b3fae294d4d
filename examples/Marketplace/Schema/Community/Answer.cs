using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(QuestionId), nameof(AnsweredAt)), Index(nameof(AuthorId))]
public partial record Answer
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid QuestionId { get; init; }
    [Relation(nameof(QuestionId), References = [nameof(Question.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Question Question { get; }

    public Guid AuthorId { get; init; }
    [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User Author { get; }

    public required string Text { get; init; }
    [Default(false)] public bool IsFromSeller { get; init; }
    [Now] public DateTimeOffset AnsweredAt { get; init; }
}
