using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Analyzers;

/// <summary>
/// Judges the schema that the records declare by the same rules that judge <c>.prisma</c> text, and underlines the token that breaks one
/// while it is typed: each file is told its own findings, out of a view of the whole that is made once per compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("SchemaFirst.ModelAttribute") is not null)
            {
                start.RegisterSemanticModelAction(AnalyzeFile);
            }
        });
    }

    private static void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var file = SchemaReader.ReadFile(tree, context.CancellationToken);
        if (file.Shapes.Count == 0)
        {
            return;
        }

        var view = SchemaView.Of(context.SemanticModel.Compilation, context.CancellationToken);
        if (view.IsEmpty)
        {
            return;
        }

        foreach (var finding in view.FindingsIn(tree.FilePath))
        {
            Report(context, finding.Rule, finding.Origin, [.. finding.Arguments]);
        }

        foreach (var type in tree.GetRoot(context.CancellationToken).DescendantNodes(static node => node is not MemberDeclarationSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (type is BaseTypeDeclarationSyntax declaration && SchemaReader.Read(type) is ModelShape or ClientShape or EnumShape { IsMarked: true })
            {
                AnalyzeSurroundings(context, (BaseTypeDeclarationSyntax)type);
            }
        }
    }

    // What syntax alone cannot tell: whose attributes these are, and whether "?" means anything here.
    private static void AnalyzeSurroundings(SemanticModelAnalysisContext context, BaseTypeDeclarationSyntax type)
    {
        foreach (var attribute in type.AttributeLists.SelectMany(static list => list.Attributes))
        {
            if (SchemaReader.IsMarker(attribute)
                && context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingNamespace is { Name: not "SchemaFirst" })
            {
                context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(FormRules.ForeignAttribute), attribute.GetLocation(), attribute.Name.ToString()));
            }
        }

        if (type is TypeDeclarationSyntax and not ClassDeclarationSyntax
            && (context.SemanticModel.GetNullableContext(type.Identifier.SpanStart) & NullableContext.AnnotationsEnabled) == 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.Of(FormRules.NullableContextOff), type.Identifier.GetLocation(), type.Identifier.ValueText));
        }
    }

    private static void Report(SemanticModelAnalysisContext context, RuleInfo rule, Origin origin, object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(rule), Location.Create(context.SemanticModel.SyntaxTree, TextSpan.FromBounds(origin.Start, origin.End)), arguments));
}
