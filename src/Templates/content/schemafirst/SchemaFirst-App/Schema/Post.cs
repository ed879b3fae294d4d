using SchemaFirst;

namespace AppNamespace;

/// <summary>What somebody wrote.</summary>
[Model, Index(nameof(AuthorId))]
public partial record Post
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Title { get; init; }

    [Default(false)] public bool Published { get; init; }

    public int AuthorId { get; init; }

    [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User Author { get; }
}
