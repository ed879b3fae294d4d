using System.Text;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>C# text as it is written line by line.</summary>
internal sealed class CSharpText
{
    private readonly StringBuilder _text = new();

    public int Indentation { get; set; }

    public void Line(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', Indentation * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>Writes an attribute on lines of its own, with what follows behind its last.</summary>
    public void Attribute(string attribute, string behind = "")
    {
        var lines = AttributeLayout.Lines(attribute);
        for (var index = 0; index < lines.Count; index++)
        {
            Line(lines[index] + (index == lines.Count - 1 ? behind : ""));
        }
    }

    /// <summary>Writes what stands above something. Only what C# can document takes XML documentation, and only its last run.</summary>
    public void Leading(EquatableArray<Trivia> trivia, bool isDocumentable, bool skipFirstGap = false)
    {
        var lastRun = isDocumentable ? LastRun(trivia) : trivia.Count;
        for (var index = 0; index < trivia.Count; index++)
        {
            var item = trivia[index];
            if (item.Kind == TriviaKind.DocComment && index >= lastRun)
            {
                var lines = new List<string>();
                for (; index < trivia.Count && trivia[index].Kind == TriviaKind.DocComment; index++)
                {
                    lines.Add(trivia[index].Text);
                }

                index--;
                lastRun = trivia.Count;
                foreach (var line in DocumentationReader.Print(lines))
                {
                    Line(line);
                }
            }
            else if (item.Kind != TriviaKind.BlankLine)
            {
                Line(Comment(item));
            }
            else if (!skipFirstGap || index > 0)
            {
                Line("");
            }
        }
    }

    /// <summary>
    /// Writes what stands above a field or value. Documentation that the schema has behind it becomes its remarks, where C# would read them
    /// as one with the documentation above; true when it did.
    /// </summary>
    public bool Documented(EquatableArray<Trivia> leading, Trivia? trailing)
    {
        Leading(leading, isDocumentable: true);
        var isAlone = LastRun(leading) is var run && (run == leading.Count || leading[leading.Count - 1].Kind == TriviaKind.DocComment);
        if (!isAlone || trailing is not { Kind: TriviaKind.DocComment } || DocumentationReader.PrintRemarks(trailing.Text) is not { } remarks)
        {
            return false;
        }

        Line(remarks);
        return true;
    }

    /// <summary>A comment behind something on its line, with the gap before it.</summary>
    public static string Trailing(Trivia? comment) => comment is null ? "" : " " + Comment(comment);

    public override string ToString() => _text.ToString();

    private static string Comment(Trivia trivia) => trivia.Kind switch
    {
        TriviaKind.DocComment => "////" + trivia.Text,
        TriviaKind.BlockComment => trivia.Text,
        _ => "//" + trivia.Text,
    };

    private static int LastRun(EquatableArray<Trivia> trivia)
    {
        var end = trivia.Count - 1;
        while (end >= 0 && trivia[end].Kind != TriviaKind.DocComment)
        {
            end--;
        }

        var start = end;
        while (start > 0 && trivia[start - 1].Kind == TriviaKind.DocComment)
        {
            start--;
        }

        // A line that begins with a slash would turn "///" into an ordinary comment.
        return end < 0 || Enumerable.Range(start, end - start + 1).Any(index => trivia[index].Text.StartsWith("/", StringComparison.Ordinal))
            ? trivia.Count
            : start;
    }
}
