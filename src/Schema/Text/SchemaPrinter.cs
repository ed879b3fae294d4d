using SchemaFirst.Schema.Formatting;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text;

/// <summary>Writes schema syntax as <c>.prisma</c> text, in its final layout.</summary>
public static class SchemaPrinter
{
    /// <summary>Prints all declarations in order, comments included: what the formatter would make of it.</summary>
    public static string Print(SchemaSyntax syntax) => new SchemaLayout().Write(syntax);
}
