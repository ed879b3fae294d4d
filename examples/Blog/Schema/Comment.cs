namespace Blog;

/// <summary>A word on an article, or on another comment.</summary>
[Model, Map("comments"), Index(nameof(PostId)), Index(nameof(AuthorId)), Index(nameof(ParentId))]
public partial record Comment
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Text { get; init; }

    [Map("post_id")] public int PostId { get; init; }

    [Relation(nameof(PostId), References = [nameof(Post.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Post Post { get; }

    [Map("author_id")] public int AuthorId { get; init; }

    [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User Author { get; }

    [Map("parent_id")] public int? ParentId { get; init; }

    /// <summary>The comment that this one answers.</summary>
    [Relation(nameof(ParentId), References = [nameof(Id)], Name = "Replies", OnDelete = ReferentialAction.NoAction, OnUpdate = ReferentialAction.NoAction)]
    public partial Comment? Parent { get; }

    [Relation(Name = "Replies")]
    public partial IReadOnlyList<Comment> Replies { get; }
}
