using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaFirst.Analyzers;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>Whether the same schema written as C# makes the analyzers find the same, each inside the block that it is about.</summary>
internal static class SquiggleCheck
{
    private static readonly DiagnosticAnalyzer Analyzer = new SchemaAnalyzer();

    /// <summary>False where an error comes from a rule that has no C# form.</summary>
    public static bool Applies(SchemaCase test)
    {
        var (_, findings) = Judge(test);
        return findings.HasErrors && findings.Items.Where(static item => item.Severity == Severity.Error).All(static item => CSharpForms.ReasonWithout(item.Rule.Id) is null);
    }

    public static string? Run(SchemaCase test)
    {
        var (schema, findings) = Judge(test);
        var expected = findings.Items.Where(static item => CSharpForms.ReasonWithout(item.Rule.Id) is null)
            .Select(item => $"{item.Rule.Id} in {BlockAt(schema, item.Origin)}").ToHashSet();
        var tree = RecordCompiler.Parse(CSharpPrinter.Print(schema, new CSharpPrinterOptions()));
        var linked = SchemaLinker.Link([SchemaReader.ReadFile(tree)]);
        var squiggles = RecordCompiler.Compile(tree, linked).WithAnalyzers([Analyzer]).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var actual = squiggles.Select(item => $"{item.Id} in {NameAt(tree, linked, item.Location.SourceSpan.Start)}").ToHashSet();
        return expected.SetEquals(actual) ? null
            : $"missing [{string.Join(", ", expected.Except(actual))}] extra [{string.Join(", ", actual.Except(expected))}]";
    }

    private static (SchemaSyntax Schema, DiagnosticBag Findings) Judge(SchemaCase test)
    {
        var findings = new DiagnosticBag();
        var schema = SchemaParser.Parse(test.Text, null, findings);
        SchemaBinder.Bind(schema, findings);
        return (schema, findings);
    }

    private static string BlockAt(SchemaSyntax schema, Origin place) => schema.Declarations
        .Where(block => Holds(block.Origin, place.Start))
        .Select(Describe).LastOrDefault() ?? "the file";

    /// <summary>The block that a place in C# belongs to: the attribute for a datasource or generator, the whole declaration for the others.</summary>
    private static string NameAt(SyntaxTree tree, LinkedSchema linked, int place)
    {
        var best = linked.Syntax.Declarations.OfType<ConfigurationDeclaration>().FirstOrDefault(block =>
            Holds(block.Origin, place) || block.Members.Any(member => Holds(member.Origin, place)));
        if (best is not null)
        {
            return Describe(best);
        }

        var nodes = tree.GetRoot().DescendantNodes().Where(node => node.FullSpan.Contains(place) && SchemaReader.Read(node) is not null);
        return nodes.Select(node => SchemaReader.Read(node)).Select(shape => shape switch
        {
            ModelShape model => Describe(model.Declaration),
            EnumShape type => Describe(type.Declaration),
            _ => "the file",
        }).LastOrDefault() ?? "the file";
    }

    private static bool Holds(Origin range, int place) => range.Start <= place && place <= range.End;

    private static string Describe(Declaration block) => block switch
    {
        ConfigurationDeclaration { Kind: var kind } => $"{kind} {block.Name.Text}",
        _ => block.Name.Text,
    };
}
