using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// Comments and gaps of a C# file as the schema's. A documentation line where C# takes none (behind a property, before a closing brace)
/// is written with four slashes, which C# reads as an ordinary comment.
/// </summary>
internal static class TriviaReader
{
    /// <summary>What stands above a token.</summary>
    public static EquatableArray<Trivia> Leading(SyntaxToken token) => Read(token.LeadingTrivia).ToEquatableArray();

    /// <summary>What stands above a field or value; its remarks apart, which the schema has behind it.</summary>
    public static (IEnumerable<Trivia> Leading, Trivia? Remarks) Documented(SyntaxToken token)
    {
        var remarks = new List<Trivia>();
        return (Read(token.LeadingTrivia, remarks), remarks.Count > 0 ? remarks[0] : null);
    }

    /// <summary>The comment behind a token on its line.</summary>
    public static Trivia? Trailing(SyntaxToken token)
    {
        foreach (var trivia in token.TrailingTrivia)
        {
            if (Comment(trivia) is { } comment)
            {
                return comment;
            }
        }

        return null;
    }

    /// <summary>Comments between the tokens of a node: they cannot stay where they are, so they go above it.</summary>
    public static IEnumerable<Trivia> Inner(SyntaxToken first, SyntaxToken last)
    {
        for (var token = first; token != last; token = token.GetNextToken())
        {
            foreach (var trivia in token.TrailingTrivia.Concat(token.GetNextToken().LeadingTrivia))
            {
                if (Comment(trivia) is { } comment)
                {
                    yield return comment;
                }
            }
        }
    }

    public static List<Trivia> Read(SyntaxTriviaList list) => Read(list, null);

    private static List<Trivia> Read(SyntaxTriviaList list, List<Trivia>? remarks)
    {
        var result = new List<Trivia>();
        var documentation = new List<string>();
        var lineIsEmpty = true;
        foreach (var trivia in list)
        {
            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                continue;
            }

            if (IsDocumentation(trivia))
            {
                documentation.AddRange(DocumentationLines(trivia.ToFullString()));

                // A structured documentation comment brings its line end along.
                lineIsEmpty = trivia.HasStructure;
                continue;
            }

            if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                if (lineIsEmpty)
                {
                    Flush(documentation, result, remarks);
                    if (result.Count == 0 || result[result.Count - 1].Kind != TriviaKind.BlankLine)
                    {
                        result.Add(new Trivia(TriviaKind.BlankLine, ""));
                    }
                }

                lineIsEmpty = true;
                continue;
            }

            Flush(documentation, result, remarks);
            lineIsEmpty = trivia.IsDirective;
            if (Comment(trivia) is { } comment)
            {
                result.Add(comment);
            }
        }

        Flush(documentation, result, remarks);
        return result;
    }

    private static Trivia? Comment(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineCommentTrivia => trivia.ToString() is var text && text.StartsWith("////", StringComparison.Ordinal)
            ? new Trivia(TriviaKind.DocComment, text.Substring(4))
            : new Trivia(TriviaKind.Comment, text.Substring(2)),
        SyntaxKind.MultiLineCommentTrivia => new Trivia(TriviaKind.BlockComment, trivia.ToString()),
        SyntaxKind.MultiLineDocumentationCommentTrivia => new Trivia(TriviaKind.BlockComment, trivia.ToFullString()),
        _ => null,
    };

    // Without documentation mode the compiler reads "///" as an ordinary comment.
    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
        || (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString() is var text
            && text.StartsWith("///", StringComparison.Ordinal) && !text.StartsWith("////", StringComparison.Ordinal));

    private static IEnumerable<string> DocumentationLines(string text)
    {
        foreach (var line in text.TrimEnd('\r', '\n').Split('\n'))
        {
            var words = line.TrimEnd('\r').TrimStart(' ', '\t');
            yield return words.StartsWith("///", StringComparison.Ordinal) ? words.Substring(3) : words;
        }
    }

    private static void Flush(List<string> documentation, List<Trivia> result, List<Trivia>? remarks)
    {
        if (documentation.Count > 0)
        {
            if (remarks is { Count: 0 } && DocumentationReader.TakeRemarks(documentation) is { } taken)
            {
                remarks.Add(taken);
            }

            if (documentation.Count > 0)
            {
                result.AddRange(DocumentationReader.Read(documentation));
            }

            documentation.Clear();
        }
    }
}
