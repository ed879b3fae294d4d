namespace SchemaFirst.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page, by its path from the root.</param>
/// <param name="Section">The heading of the second level that it stands under; empty above the first.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="File">The second word: the file that the block is; null for what stands alone.</param>
/// <param name="Line">The number of its first line.</param>
/// <param name="Code">What stands in it.</param>
internal sealed record Block(string Page, string Section, string Language, string? File, int Line, string Code)
{
    /// <summary>The place as the compiler will name it; no two blocks share one.</summary>
    public string Place => $"{Page}({Line})";
}
