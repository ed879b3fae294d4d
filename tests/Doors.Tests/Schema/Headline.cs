namespace Blog;

/// <summary>A view of the published articles.</summary>
[View, Map("headlines")]
public partial record Headline
{
    [Unique] public int Id { get; init; }

    public string Title { get; init; } = "";

    public int Comments { get; init; }
}
