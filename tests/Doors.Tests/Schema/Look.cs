namespace Blog;

/// <summary>A value that is stored as a document.</summary>
/// <param name="Theme">A text.</param>
/// <param name="Size">A number.</param>
/// <param name="Tags">A list.</param>
public sealed record Look(string Theme, int Size, IReadOnlyList<string> Tags);
