using SchemaFirst;

namespace AppNamespace;

/// <summary>Somebody who writes.</summary>
[Model]
public partial record User
{
    [Id, AutoIncrement] public int Id { get; init; }

    [Unique] public required string Email { get; init; }

    public string? Name { get; init; }

    public partial IReadOnlyList<Post> Posts { get; }
}
