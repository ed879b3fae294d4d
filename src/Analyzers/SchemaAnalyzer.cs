using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        if (SchemaReader.ReadFile(tree, context.CancellationToken).Shapes.Count > 0)
        {
            var view = SchemaView.Of(context.SemanticModel.Compilation, context.CancellationToken);
            foreach (var finding in view.IsEmpty ? [] : view.FindingsIn(tree.FilePath))
            {
                Report(context, finding.Rule, finding.Origin, [.. finding.Arguments]);
            }
        }

        foreach (var node in tree.GetRoot(context.CancellationToken).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is not BaseTypeDeclarationSyntax type)
            {
                continue;
            }

            if (SchemaReader.Read(type) is ModelShape or ClientShape or EnumShape { IsMarked: true })
            {
                AnalyzeSurroundings(context, type);
            }
            else if (type is RecordDeclarationSyntax record && record.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                AnalyzeOtherPart(context, record);
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
                Report(context, FormRules.ForeignAttribute, attribute.GetLocation(), attribute.Name.ToString());
            }
        }

        if (type is TypeDeclarationSyntax and not ClassDeclarationSyntax
            && (context.SemanticModel.GetNullableContext(type.Identifier.SpanStart) & NullableContext.AnnotationsEnabled) == 0)
        {
            Report(context, FormRules.NullableContextOff, type.Identifier.GetLocation(), type.Identifier.ValueText);
        }
    }

    // The part of a record without the attribute may hold code, but columns there would be missed.
    private static void AnalyzeOtherPart(SemanticModelAnalysisContext context, RecordDeclarationSyntax part)
    {
        var columns = part.Members.OfType<PropertyDeclarationSyntax>().Where(static property =>
            !property.Modifiers.Any(SyntaxKind.StaticKeyword)
            && property.AccessorList?.Accessors is { Count: 2 } accessors && accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null)).ToList();
        if (columns.Count > 0
            && context.SemanticModel.GetDeclaredSymbol(part, context.CancellationToken) is { } symbol
            && symbol.DeclaringSyntaxReferences.Any(reference => SchemaReader.Read(reference.GetSyntax(context.CancellationToken)) is ModelShape))
        {
            foreach (var column in columns)
            {
                Report(context, FormRules.ColumnInAnotherPart, column.Identifier.GetLocation(), column.Identifier.ValueText, symbol.Name);
            }
        }
    }

    private static void Report(SemanticModelAnalysisContext context, RuleInfo rule, Location place, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(rule), place, arguments));

    private static void Report(SemanticModelAnalysisContext context, RuleInfo rule, Origin origin, object[] arguments) =>
        Report(context, rule, Location.Create(context.SemanticModel.SyntaxTree, TextSpan.FromBounds(origin.Start, origin.End)), arguments);
}
