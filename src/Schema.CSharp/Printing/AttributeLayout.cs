using System.Text;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Breaks an attribute list that is too wide for a line: between its arguments, what is named below what is positional.</summary>
internal static class AttributeLayout
{
    public const int Wide = 130;

    private const string Indent = "    ";

    /// <summary>The lines of one attribute in brackets.</summary>
    public static IReadOnlyList<string> Lines(string attribute)
    {
        var whole = $"[{attribute}]";
        var open = attribute.IndexOf('(');
        if (whole.Length <= Wide || open < 0 || attribute.IndexOf("\"\"\"", StringComparison.Ordinal) >= 0)
        {
            return [whole];
        }

        var arguments = Split(attribute.Substring(open + 1, attribute.Length - open - 2));
        var lines = new List<string>();
        var line = new StringBuilder($"[{attribute.Substring(0, open + 1)}");
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index] + (index == arguments.Count - 1 ? ")]" : ",");
            var startsNames = index > 0 && IsNamed(arguments[index]) && !IsNamed(arguments[index - 1]);
            if (line.Length + argument.Length + 1 > Wide || startsNames)
            {
                lines.Add(line.ToString());
                line.Clear().Append(Indent).Append(argument);
            }
            else
            {
                line.Append(index == 0 ? "" : " ").Append(argument);
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static bool IsNamed(string argument) => argument.IndexOf(" = ", StringComparison.Ordinal) is var place and > 0
        && argument.IndexOfAny(['(', '[', '"']) is var other && (other < 0 || place < other);

    // The arguments, told apart by the commas outside of brackets and texts.
    private static List<string> Split(string arguments)
    {
        var parts = new List<string>();
        var depth = 0;
        var start = 0;
        var isText = false;
        for (var index = 0; index < arguments.Length; index++)
        {
            switch (arguments[index])
            {
                case '\\' when isText:
                    index++;
                    break;
                case '"':
                    isText = !isText;
                    break;
                case '(' or '[' when !isText:
                    depth++;
                    break;
                case ')' or ']' when !isText:
                    depth--;
                    break;
                case ',' when !isText && depth == 0:
                    parts.Add(arguments.Substring(start, index - start).Trim());
                    start = index + 1;
                    break;
            }
        }

        parts.Add(arguments.Substring(start).Trim());
        return parts;
    }
}
