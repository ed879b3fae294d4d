namespace Blog;

/// <summary>Somebody who reads, writes or comments.</summary>
[Model, Map("users")]
public partial record User
{
    [Id, AutoIncrement] public int Id { get; init; }

    /// <summary>The address that the user signs in with.</summary>
    [Unique] public required string Email { get; init; }

    public string? Name { get; init; }

    [Default(Role.Reader)] public Role Role { get; init; }

    /// <summary>What the user's subscription costs a month.</summary>
    [Default("0"), PostgreSql.Decimal(10, 2)] public decimal Fee { get; init; }

    [Now, Map("created_at")] public DateTime CreatedAt { get; init; }

    public partial Profile? Profile { get; }

    public partial IReadOnlyList<Post> Posts { get; }

    public partial IReadOnlyList<Comment> Comments { get; }

    public partial IReadOnlyList<Reaction> Reactions { get; }
}
