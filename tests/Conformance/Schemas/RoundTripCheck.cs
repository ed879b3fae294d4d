using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>Whether a schema survives the way to C# records and back, and the records compile without a warning.</summary>
internal static class RoundTripCheck
{
    public static string? Run(SchemaCase test)
    {
        var schema = SchemaParser.Parse(test.Text, null, new DiagnosticBag());
        var code = CSharpPrinter.Print(schema, new CSharpPrinterOptions());
        var tree = RecordCompiler.Parse(code);
        var linked = SchemaLinker.Link([SchemaReader.ReadFile(tree)]);
        return TextDifference.Describe(test.Expected.GetProperty("formatted").GetString()!, SchemaPrinter.Print(linked.Syntax))
            ?? Describe(RecordCompiler.Compile(tree, linked).GetDiagnostics());
    }

    private static string? Describe(IEnumerable<Diagnostic> diagnostics)
    {
        var found = diagnostics.Where(static item => item.Severity >= DiagnosticSeverity.Warning).ToList();
        return found.Count == 0 ? null : "the C# does not compile cleanly: " + string.Join(" | ", found.Take(3));
    }
}
