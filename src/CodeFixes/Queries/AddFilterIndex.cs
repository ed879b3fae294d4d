using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Gives the record an index for the column that a query filters or orders by.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddFilterIndex : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.FilterWithoutIndex.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var column = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (column?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
                || (model?.GetSymbolInfo(call, context.CancellationToken).Symbol as IMethodSymbol)?.ContainingType is not { } queries
                || RecordOf(queries) is not { } record
                || record.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(context.CancellationToken)).OfType<RecordDeclarationSyntax>()
                    .FirstOrDefault(static part => RecordEditor.Find(part, "Model") is not null) is not { } declaration
                || context.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is not { } document)
            {
                continue;
            }

            var edit = RecordEditor.AddAttribute(declaration, $"Index(nameof({column}))");
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Add an index of '{column}' to '{record.Name}'",
                    async stop => document.WithText((await document.GetTextAsync(stop).ConfigureAwait(false)).WithChanges(edit.Change)).Project.Solution,
                    $"AddFilterIndex({record.Name}.{column})"),
                diagnostic);
        }
    }

    private static INamedTypeSymbol? RecordOf(INamedTypeSymbol queries) =>
        queries.TypeKind == TypeKind.Interface ? queries.Interfaces.FirstOrDefault(static face => face.Name == "IModelQueries")?.TypeArguments[0] as INamedTypeSymbol
        : queries.BaseType is { Name: "ModelQueries", TypeArguments: [INamedTypeSymbol record] } ? record : queries.BaseType is { } parent ? RecordOf(parent) : null;
}
