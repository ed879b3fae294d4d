namespace Blog;

/// <summary>A positional record, and names that C# reserves.</summary>
[Model]
public sealed partial record Setting([Id] string Key, int Value, string? @Class);
