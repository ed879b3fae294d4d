using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Analyzers;

/// <summary>
/// Warns when a <c>.prisma</c> file of the project no longer says what its records say. The squiggle is at the client, because editors
/// offer fixes in C# only; the first block that differs is its second place.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrismaCopyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.Of(FormRules.PrismaFileOutOfStep)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Options.AdditionalFiles.Any(static file => PrismaCopy.IsSchema(file.Path)))
            {
                start.RegisterSemanticModelAction(AnalyzeFile);
            }
        });
    }

    private static void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        if (!SchemaReader.ReadFile(tree, context.CancellationToken).Shapes.Any(static shape => shape is ClientShape))
        {
            return;
        }

        // Told once, at the first client; and only when the records say something that could be exported.
        var view = SchemaView.Of(context.SemanticModel.Compilation, context.CancellationToken);
        if (ClientIn(tree, view.Schema, context.CancellationToken) is not { } client || view.Findings.Any(static finding => finding.Severity == Severity.Error))
        {
            return;
        }

        foreach (var file in PrismaCopy.In(context.Options, view.Schema, context.CancellationToken).SelectMany(static copy => copy.Files))
        {
            if (!file.IsInStep)
            {
                var (block, place) = file.FirstDifference();
                var text = context.Options.AdditionalFiles.First(candidate => candidate.Path == file.Path).GetText(context.CancellationToken)!;
                var span = TextSpan.FromBounds(Math.Min(place.Start, text.Length), Math.Min(place.End, text.Length));
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.Of(FormRules.PrismaFileOutOfStep),
                    client.Identifier.GetLocation(),
                    [Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span))],
                    Path.GetFileName(file.Path),
                    block));
            }
        }
    }

    // The declaration that carries the datasource, if it is in this file.
    private static ClassDeclarationSyntax? ClientIn(SyntaxTree tree, LinkedSchema schema, CancellationToken stop) =>
        schema.Clients.SelectMany(static client => client.Blocks).FirstOrDefault() is { } block && block.Origin.Path == tree.FilePath
            ? tree.GetRoot(stop).FindToken(block.Origin.Start).Parent?.FirstAncestorOrSelf<ClassDeclarationSyntax>()
            : null;
}
