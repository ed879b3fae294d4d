using SchemaFirst.Schema.Formatting;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Builds syntax that stands nowhere yet.</summary>
internal static class SyntaxParts
{
    public static Identifier Name(string text) => new(text, Origin.None);

    public static StringExpression Text(string value) => new(value, StringEscape.Escape(value), Origin.None);

    public static NumberExpression Number(string text) => new(text, Origin.None);

    public static ConstantExpression Constant(string text) => new(text, Origin.None);

    public static FunctionExpression Call(string name, params ArgumentSyntax[] arguments) => new(Name(name), new(arguments), Origin.None);

    public static ArrayExpression List(IEnumerable<ExpressionSyntax> elements) => new(elements.ToEquatableArray(), Origin.None);

    public static ArgumentSyntax Argument(ExpressionSyntax value) => new(null, value, Origin.None);

    public static ArgumentSyntax Argument(string name, ExpressionSyntax value) => new(Name(name), value, Origin.None);

    public static AttributeSyntax Attribute(string name, params ArgumentSyntax[] arguments) => Attribute(name, (IReadOnlyCollection<ArgumentSyntax>)arguments);

    public static AttributeSyntax Attribute(string name, IReadOnlyCollection<ArgumentSyntax> arguments) =>
        new(Name(name), arguments.ToEquatableArray(), Origin.None) { HasParentheses = arguments.Count > 0 };

    public static BlockAttribute Block(AttributeSyntax attribute) => new(attribute, Origin.None);

    public static Trivia Documentation(string text) => new(TriviaKind.DocComment, " " + text);

    /// <summary>The documentation among the trivia above a member: a pull keeps it, and leaves other comments out.</summary>
    public static List<Trivia> DocumentationOf(EquatableArray<Trivia> leading) => DocumentationOf(leading, 0);

    /// <summary>The documentation of a block: a gap cuts off what stands above.</summary>
    public static List<Trivia> DocumentationOf(Declaration block)
    {
        var start = block.Leading.Count;
        while (start > 0 && block.Leading[start - 1].Kind != TriviaKind.BlankLine)
        {
            start--;
        }

        return DocumentationOf(block.Leading, start);
    }

    private static List<Trivia> DocumentationOf(EquatableArray<Trivia> leading, int from)
    {
        var kept = new List<Trivia>();
        for (var index = from; index < leading.Count; index++)
        {
            var trivia = leading[index];
            if (trivia.Kind == TriviaKind.DocComment)
            {
                kept.Add(trivia);
            }
            else if (trivia.Kind == TriviaKind.BlockComment && trivia.Text.Length >= 4)
            {
                // Such a comment documents too; a pull writes it in lines.
                kept.AddRange(trivia.Text.Substring(2, trivia.Text.Length - 4).Trim().Split('\n').Select(static line => Documentation(line.TrimEnd('\r'))));
            }
        }

        return kept;
    }
}
