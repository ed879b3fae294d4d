namespace Blog;

/// <summary>What a user thinks of an article: each has at most one, with its strength.</summary>
[Model, Map("reactions"), Id(nameof(UserId), nameof(PostId)), Index(nameof(PostId))]
public partial record Reaction
{
    [Map("user_id")] public int UserId { get; init; }

    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    [Map("post_id")] public int PostId { get; init; }

    [Relation(nameof(PostId), References = [nameof(Post.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Post Post { get; }

    [Default(1)] public int Strength { get; init; }
}
