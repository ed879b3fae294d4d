using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Formatting;

/// <summary>Lays out comments as rows: line comments to the letter, block comments with a star on every line.</summary>
internal static class CommentLayout
{
    public static void Add(LayoutTable table, Trivia comment)
    {
        if (comment.Kind == TriviaKind.BlockComment)
        {
            AddBlock(table, comment.Text);
            return;
        }

        table.StartRow();
        WriteSuffix(table, comment);
    }

    /// <summary>Puts a comment behind the columns of the current row; a block comment stays as it was written.</summary>
    public static void WriteSuffix(LayoutTable table, Trivia comment)
    {
        var suffix = table.BeginSuffix();
        if (comment.Kind != TriviaKind.BlockComment)
        {
            suffix.Append(comment.Kind == TriviaKind.DocComment ? "///" : "//");
        }

        suffix.Append(comment.Text);
        table.EndSuffix();
    }

    private static void AddBlock(LayoutTable table, string text)
    {
        AddLine(table, "/**", string.Empty);
        var end = text.Length - 2;
        for (var start = 2; start <= end;)
        {
            var lineEnd = text.IndexOf('\n', start, end - start);
            lineEnd = lineEnd < 0 ? end : lineEnd;
            var line = text.Substring(start, lineEnd - start).Trim();
            if (line.Length > 0 && line[0] == '*')
            {
                line = line.Substring(1).TrimStart();
            }

            if (line.Length > 0)
            {
                AddLine(table, " * ", line);
            }

            start = lineEnd + 1;
        }

        AddLine(table, " */", string.Empty);
    }

    private static void AddLine(LayoutTable table, string start, string text)
    {
        table.StartRow();
        table.BeginSuffix().Append(start).Append(text);
        table.EndSuffix();
    }
}
