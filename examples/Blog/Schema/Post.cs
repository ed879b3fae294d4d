namespace Blog;

/// <summary>An article. Its author may be unknown.</summary>
[Model, Map("posts"), Unique(nameof(AuthorId), nameof(Slug))]
public partial record Post
{
    [Id, AutoIncrement] public int Id { get; init; }

    /// <summary>The last part of the article's address; an author uses each once.</summary>
    public required string Slug { get; init; }

    [PostgreSql.VarChar(200)] public required string Title { get; init; }

    public string? Content { get; init; }

    [Default(false)] public bool Published { get; init; }

    [Default(0)] public int Views { get; init; }

    [Now, Map("created_at")] public DateTime CreatedAt { get; init; }

    [UpdatedAt, Map("updated_at")] public DateTime UpdatedAt { get; init; }

    [Map("author_id")] public int? AuthorId { get; init; }

    [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User? Author { get; }

    public partial IReadOnlyList<Category> Categories { get; }

    public partial IReadOnlyList<Comment> Comments { get; }

    public partial IReadOnlyList<Reaction> Reactions { get; }
}
