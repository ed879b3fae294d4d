namespace SchemaFirst.Cli.Sources;

/// <summary>A file that was read: its path as shown to people, its text, and where its lines begin.</summary>
internal sealed class SourceText(string path, string text)
{
    private int[]? _lineStarts;

    /// <summary>The path as shown to people.</summary>
    public string Path { get; } = path;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var starts = _lineStarts ??= LineStarts();
        var found = Array.BinarySearch(starts, Math.Clamp(offset, 0, Text.Length));
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, Math.Clamp(offset, 0, Text.Length) - starts[line] + 1);
    }

    private int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < Text.Length; index++)
        {
            if (Text[index] == '\n')
            {
                starts.Add(index + 1);
            }
        }

        return [.. starts];
    }
}
