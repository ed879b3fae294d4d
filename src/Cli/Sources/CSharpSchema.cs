using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Cli.Sources;

/// <summary>Reads a schema from C# files, with the reader that the analyzers and the generator use.</summary>
internal static class CSharpSchema
{
    /// <summary>The declarations of the files as one schema.</summary>
    public static LinkedSchema Read(IReadOnlyList<SourceText> texts, DiagnosticBag diagnostics)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = texts.Select(text => CSharpSyntaxTree.ParseText(text.Text, options, text.Path)).ToList();
        var linked = SchemaLinker.Link(trees.Select(static tree => SchemaReader.ReadFile(tree)));
        foreach (var finding in linked.Models.SelectMany(static model => model.Shape.Findings)
            .Concat(linked.Enums.SelectMany(static type => type.Findings))
            .Concat(linked.Clients.SelectMany(static client => client.Findings)))
        {
            diagnostics.Report(finding.Rule, finding.Origin, [.. finding.Arguments]);
        }

        return linked;
    }
}
