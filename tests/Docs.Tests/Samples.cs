namespace SchemaFirst.Docs.Tests;

/// <summary>The C# blocks of a page.</summary>
internal static class Samples
{
    /// <summary>Each block with the number of its first line.</summary>
    public static IEnumerable<(int Line, string Code)> Of(string page)
    {
        var lines = Pages.Read(page).Split('\n');
        for (var start = 0; start < lines.Length; start++)
        {
            if (lines[start].Trim() == "```csharp")
            {
                var end = Array.FindIndex(lines, start + 1, static line => line.Trim() == "```");
                Assert.True(end > 0, $"{page}({start + 1}): the block does not end");
                yield return (start + 2, string.Join('\n', lines[(start + 1)..end]));
                start = end;
            }
        }
    }

    /// <summary>True for declarations; what else is there are statements.</summary>
    public static bool IsDeclarations(string code) =>
        code.Split('\n').Any(static line => line.StartsWith("[Model", StringComparison.Ordinal) || line.StartsWith("[Datasource", StringComparison.Ordinal)
            || line.StartsWith("public ", StringComparison.Ordinal) || line.StartsWith("internal ", StringComparison.Ordinal));
}
