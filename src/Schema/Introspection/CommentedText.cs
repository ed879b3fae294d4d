using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Introspection;

/// <summary>Syntax that can only stand in comments.</summary>
internal static class CommentedText
{
    private const int Indentation = 2;

    public static IEnumerable<Trivia> Of(Declaration declaration) =>
        Lines(declaration).Select(static line => new Trivia(TriviaKind.Comment, " " + line));

    public static Trivia Of(FieldDeclaration field)
    {
        var alone = new ModelDeclaration(ModelKind.Model, field.Name, new([field]), Origin.None);
        return new Trivia(TriviaKind.Comment, " " + Lines(alone)[1].Substring(Indentation).TrimEnd());
    }

    private static string[] Lines(Declaration declaration) =>
        SchemaPrinter.Print(new SchemaSyntax(new([declaration]), default)).TrimEnd('\n').Split('\n');
}
