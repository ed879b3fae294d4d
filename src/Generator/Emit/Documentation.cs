using System.Text;

namespace SchemaFirst.Generator.Emit;

/// <summary>Writes documentation comments.</summary>
internal static class Documentation
{
    /// <summary>A summary: the schema's own words where there are some, else ours.</summary>
    public static void Summary(this IndentedWriter writer, string? own, string otherwise)
    {
        var text = string.IsNullOrWhiteSpace(own) ? otherwise : Escape(own!);
        if (text.IndexOf('\n') < 0)
        {
            writer.Write($"/// <summary>{text}</summary>");
            return;
        }

        writer.Write("/// <summary>");
        foreach (var line in text.Split('\n'))
        {
            writer.Write(("/// " + line).TrimEnd());
        }

        writer.Write("/// </summary>");
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\r' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append(' ');
                    break;
                case < ' ' and not ('\n' or '\t'):
                    // Control characters are no XML.
                    break;
                default:
                    escaped.Append(letter);
                    break;
            }
        }

        return escaped.ToString();
    }
}
