using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Cli.Sources;

/// <summary>Reads a schema from C# files, with the compiler's reader.</summary>
internal static class CSharpSchema
{
    public static SchemaSyntax Read(IReadOnlyList<SourceText> texts, DiagnosticBag diagnostics) =>
        throw new NotImplementedException();
}
