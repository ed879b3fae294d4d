using SchemaFirst;

namespace Marketplace;

/// <summary>The help pages</summary>
[Model, Index(nameof(AuthorId))]
public partial record Article
{
    [Id, AutoIncrement] public int Id { get; init; }
    [Unique, PostgreSql.VarChar(120)] public required string Slug { get; init; }
    public required string Title { get; init; }
    public required string Body { get; init; }

    public Guid? AuthorId { get; init; }
    [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial User? Author { get; }

    [Default(false)] public bool IsPublished { get; init; }
    [UpdatedAt] public DateTimeOffset UpdatedAt { get; init; }
}
