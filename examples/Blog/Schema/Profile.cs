using System.Text.Json;

namespace Blog;

/// <summary>What a user tells about themselves; not everybody does.</summary>
[Model, Map("profiles")]
public partial record Profile
{
    [Id, AutoIncrement] public int Id { get; init; }

    public required string Bio { get; init; }

    public byte[]? Avatar { get; init; }

    /// <summary>Settings of the user's browser, as it sends them.</summary>
    public JsonElement? Settings { get; init; }

    [Unique, Map("user_id")] public int UserId { get; init; }

    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }
}
