namespace Blog;

/// <summary>A subject; an article may have several.</summary>
[Model, Map("categories")]
public partial record Category
{
    [Id, AutoIncrement] public int Id { get; init; }

    [Unique] public required string Name { get; init; }

    public partial IReadOnlyList<Post> Posts { get; }
}
