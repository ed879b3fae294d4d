namespace SchemaFirst.Schema.Syntax;

/// <summary>Reads documentation out of trivia, by Prisma's rules: comments without a gap between them are one group, and one group counts.</summary>
internal static class DocumentationText
{
    /// <summary>The last group above a line, whatever gap follows it, and the comment behind the line.</summary>
    public static string? OfMember(EquatableArray<Trivia> leading, Trivia? trailing, string? stray)
    {
        var (start, end) = LastGroup(leading);
        var above = end > start ? Join(leading, start, end) : stray;
        var behind = trailing is null ? null : Line(trailing);
        return above is null ? behind : behind is null ? above : above + "\n" + behind;
    }

    /// <summary>The group directly above a block; a gap cuts it off.</summary>
    public static string? OfBlock(EquatableArray<Trivia> leading, string? stray)
    {
        if (stray is not null)
        {
            return stray;
        }

        var (start, end) = LastGroup(leading);
        return end > start && end == leading.Count ? Join(leading, start, end) : null;
    }

    /// <summary>The last group and whether there is any.</summary>
    public static bool TryLastGroup(EquatableArray<Trivia> trivia, out string? text)
    {
        var (start, end) = LastGroup(trivia);
        text = end > start ? Join(trivia, start, end) : null;
        return end > start;
    }

    private static (int Start, int End) LastGroup(EquatableArray<Trivia> trivia)
    {
        var end = trivia.Count;
        while (end > 0 && trivia[end - 1].Kind == TriviaKind.BlankLine)
        {
            end--;
        }

        var start = end;
        while (start > 0 && trivia[start - 1].Kind != TriviaKind.BlankLine)
        {
            start--;
        }

        return (start, end);
    }

    private static string? Join(EquatableArray<Trivia> trivia, int start, int end)
    {
        string? text = null;
        for (var index = start; index < end; index++)
        {
            if (Line(trivia[index]) is { } line)
            {
                text = text is null ? line : text + "\n" + line;
            }
        }

        return text;
    }

    private static string? Line(Trivia trivia) => trivia.Kind switch
    {
        TriviaKind.DocComment => trivia.Text.TrimStart(),
        TriviaKind.BlockComment when trivia.Text.Length >= 4 => trivia.Text.Substring(2, trivia.Text.Length - 4).Trim(),
        _ => null,
    };
}
