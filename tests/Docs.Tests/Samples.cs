namespace SchemaFirst.Docs.Tests;

/// <summary>The blocks of a page.</summary>
internal static class Samples
{
    /// <summary>Every fenced block, in order.</summary>
    public static IReadOnlyList<Block> In(string page)
    {
        var blocks = new List<Block>();
        var lines = Pages.Read(page).Split('\n');
        var section = "";
        for (var start = 0; start < lines.Length; start++)
        {
            var line = lines[start].Trim();
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..];
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, start + 1, static line => line.Trim() == "```");
                Assert.True(end > 0, $"{page}({start + 1}): the block does not end");
                var words = line[3..].Split(' ', 2, StringSplitOptions.RemoveEmptyEntries);
                blocks.Add(new Block(page, section, words.Length > 0 ? words[0] : "", words.Length > 1 ? words[1].Trim() : null, start + 2, string.Join('\n', lines[(start + 1)..end])));
                start = end;
            }
        }

        return blocks;
    }

    /// <summary>Each block of C# with the number of its first line.</summary>
    public static IEnumerable<(int Line, string Code)> Of(string page) => In(page).Where(static block => block.Language == "csharp").Select(static block => (block.Line, block.Code));

    /// <summary>True for declarations; what else is there are statements.</summary>
    public static bool IsDeclarations(string code) =>
        code.Split('\n').Any(static line => line.StartsWith("[Model", StringComparison.Ordinal) || line.StartsWith("[SchemaFirst.Model", StringComparison.Ordinal)
            || line.StartsWith("[Datasource", StringComparison.Ordinal) || line.StartsWith("[Generator", StringComparison.Ordinal)
            || line.StartsWith("public ", StringComparison.Ordinal) || line.StartsWith("internal ", StringComparison.Ordinal) || line.StartsWith("namespace ", StringComparison.Ordinal));

    /// <summary>True for declarations that are a schema, or a part of one.</summary>
    public static bool IsSchema(string code) => code.Contains("[Model", StringComparison.Ordinal) || code.Contains("SchemaFirst.Model", StringComparison.Ordinal)
        || code.Contains("[View", StringComparison.Ordinal) || code.Contains("[Enum", StringComparison.Ordinal) || code.Contains("[CompositeType", StringComparison.Ordinal)
        || code.Contains(": SchemaClient", StringComparison.Ordinal);
}
