namespace SchemaFirst.Schema.Syntax;

/// <summary>Reads documentation out of trivia.</summary>
internal static class DocumentationText
{
    public static string? From(EquatableArray<Trivia> leading, Trivia? trailing)
    {
        var lines = leading.Where(static trivia => trivia.Kind == TriviaKind.DocComment).ToList();
        if (trailing?.Kind == TriviaKind.DocComment)
        {
            lines.Add(trailing);
        }

        return lines.Count == 0 ? null : string.Join("\n", lines.Select(static line => line.Text.Trim()));
    }
}
