using System.Text;

namespace SchemaFirst.Cli.Output;

/// <summary>Draws a schema as Mermaid's <c>erDiagram</c>.</summary>
internal static class MermaidDiagram
{
    public static string Draw(Diagram diagram)
    {
        var text = new StringBuilder("erDiagram\n");
        foreach (var box in diagram.Boxes)
        {
            text.Append("    ").Append(box.Name).Append(" {\n");
            foreach (var row in box.Rows)
            {
                // A type is one word to Mermaid; what may be missing is said as a comment.
                var type = new string([.. row.Type.TrimEnd('?').Select(static letter => char.IsLetterOrDigit(letter) || letter is '[' or ']' or '(' or ')' or '_' or '-' ? letter : '_')]);
                var keys = string.Join(", ", row.Keys);
                text.Append("        ").Append(type).Append(' ').Append(row.Name).Append(keys.Length == 0 ? "" : " " + keys).Append(row.Type.EndsWith('?') ? " \"optional\"" : "").Append('\n');
            }

            text.Append("    }\n");
        }

        foreach (var line in diagram.Lines)
        {
            text.Append("    ").Append(line.To).Append(' ').Append(Left(line.ToEnd)).Append("--").Append(Right(line.FromEnd)).Append(' ').Append(line.From).Append(" : ").Append(line.Label).Append('\n');
        }

        return text.ToString();
    }

    private static string Left(DiagramEnd end) => end switch { DiagramEnd.One => "||", DiagramEnd.ZeroOrOne => "|o", _ => "}o" };

    private static string Right(DiagramEnd end) => end switch { DiagramEnd.One => "||", DiagramEnd.ZeroOrOne => "o|", _ => "o{" };
}
