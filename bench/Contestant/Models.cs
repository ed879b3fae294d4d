using SchemaFirst;

namespace Bench.Records;

/// <summary>The harness's database, as records.</summary>
[Datasource(Provider.Sqlite, Provider.PostgreSql)]
public sealed partial class BenchDb : SchemaClient;

[Model]
public partial record User
{
    [Id, AutoIncrement] public int Id { get; init; }

    [Unique] public required string Email { get; init; }

    public string? Name { get; init; }

    [Now, PostgreSql.Timestamptz] public DateTime CreatedAt { get; init; }

    public partial Profile? Profile { get; }

    public partial IReadOnlyList<Post> Posts { get; }

    public partial IReadOnlyList<Comment> Comments { get; }
}

[Model]
public partial record Profile
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Bio { get; init; }

    [Unique] public int UserId { get; init; }

    [Relation(nameof(UserId), References = [nameof(User.Id)])]
    public partial User User { get; }
}

[Model, Index(nameof(AuthorId))]
public partial record Post
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Title { get; init; }

    public string? Content { get; init; }

    [Default(false)] public bool Published { get; init; }

    [Default(0)] public int Views { get; init; }

    public int AuthorId { get; init; }

    [Now, PostgreSql.Timestamptz] public DateTime CreatedAt { get; init; }

    [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
    public partial User Author { get; }

    public partial IReadOnlyList<Comment> Comments { get; }

    public partial IReadOnlyList<Category> Categories { get; }
}

[Model]
public partial record Category
{
    [Id, AutoIncrement] public int Id { get; init; }

    [Unique] public required string Name { get; init; }

    public partial IReadOnlyList<Post> Posts { get; }
}

[Model, Index(nameof(PostId)), Index(nameof(AuthorId))]
public partial record Comment
{
    [Id, AutoIncrement] public int Id { get; init; }

    public int PostId { get; init; }

    public int AuthorId { get; init; }

    public required string Text { get; init; }

    [Relation(nameof(PostId), References = [nameof(Post.Id)])]
    public partial Post Post { get; }

    [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
    public partial User Author { get; }
}
