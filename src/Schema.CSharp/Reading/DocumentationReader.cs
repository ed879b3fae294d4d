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
        if (lines.Count == 1 && lines[0].Length > 1 && lines[0][0] == ' ' && lines[0].Trim().Length == lines[0].Length - 1)
        {
            return [$"/// {Open}{Escape(lines[0].Substring(1))}{Close}"];
        }

        return [$"/// {Open}", .. lines.Select(static line => "///" + Escape(line)), $"/// {Close}"];
    }

    private static Trivia Line(string text) => new(TriviaKind.DocComment, Unescape(text));

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    private static string Unescape(string text) => text.IndexOf('&') < 0 ? text : text
        .Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&apos;", "'").Replace("&amp;", "&");
}
