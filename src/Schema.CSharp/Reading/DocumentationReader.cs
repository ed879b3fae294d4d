using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// XML documentation ↔ <c>///</c> lines of the schema. One line stands as <c>/// &lt;summary&gt;text&lt;/summary&gt;</c>, several stand between
/// the tags, each to the letter. Tags other than the summary are kept as text.
/// </summary>
internal static class DocumentationReader
{
    private const string Open = "<summary>";
    private const string Close = "</summary>";
    private const string OpenRemarks = "<remarks>";
    private const string CloseRemarks = "</remarks>";

    /// <summary>Takes the remarks off the end of one run of documentation: the schema has them behind the field, on its line.</summary>
    public static Trivia? TakeRemarks(List<string> lines)
    {
        var last = lines[lines.Count - 1].Trim();
        if (last.Length <= OpenRemarks.Length + CloseRemarks.Length
            || !last.StartsWith(OpenRemarks, StringComparison.Ordinal) || !last.EndsWith(CloseRemarks, StringComparison.Ordinal))
        {
            return null;
        }

        lines.RemoveAt(lines.Count - 1);
        return Line(" " + last.Substring(OpenRemarks.Length, last.Length - OpenRemarks.Length - CloseRemarks.Length));
    }

    /// <summary>The line of C# for documentation behind a field; null for a text that would not come back as it is.</summary>
    public static string? PrintRemarks(string text) => IsPlain(text) ? $"/// {OpenRemarks}{Escape(text.Substring(1))}{CloseRemarks}" : null;

    /// <summary>Takes the lines behind the slashes of one run of documentation.</summary>
    public static IEnumerable<Trivia> Read(List<string> lines)
    {
        var first = lines[0].Trim();
        var last = lines[lines.Count - 1].Trim();
        if (lines.Count == 1 && first.StartsWith(Open, StringComparison.Ordinal) && first.EndsWith(Close, StringComparison.Ordinal))
        {
            return [Line(" " + first.Substring(Open.Length, first.Length - Open.Length - Close.Length))];
        }

        if (lines.Count > 1 && first == Open && last == Close)
        {
            return lines.Skip(1).Take(lines.Count - 2).Select(Line);
        }

        // Written by hand in another layout: the tags go, the words stay.
        return lines
            .Select(static line => line.Replace(Open, "").Replace(Close, ""))
            .Where((line, index) => line.Trim().Length > 0 || (index > 0 && index < lines.Count - 1))
            .Select(Line);
    }

    /// <summary>The lines of C# for lines of the schema, without indentation.</summary>
    public static IEnumerable<string> Print(IReadOnlyList<string> lines)
    {
        if (lines.Count == 1 && IsPlain(lines[0]))
        {
            return [$"/// {Open}{Escape(lines[0].Substring(1))}{Close}"];
        }

        return [$"/// {Open}", .. lines.Select(static line => "///" + Escape(line)), $"/// {Close}"];
    }

    private static bool IsPlain(string line) => line.Length > 1 && line[0] == ' ' && line.Trim().Length == line.Length - 1;

    private static Trivia Line(string text) => new(TriviaKind.DocComment, Unescape(text));

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string Unescape(string text) => text.IndexOf('&') < 0 ? text : text
        .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&apos;", "'").Replace("&amp;", "&");
}
