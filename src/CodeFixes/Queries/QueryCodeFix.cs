using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>A fix of a call of the client: says which changes mend a finding in its file; all else is the same for all.</summary>
public abstract class QueryCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in Fix(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true), diagnostic, model))
            {
                context.RegisterCodeFix(CodeAction.Create(fix.Title, stop => ApplyAsync(context.Document, fix, stop), fix.Key), diagnostic);
            }
        }
    }

    /// <summary>All ways to mend a finding, the best first.</summary>
    internal abstract IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model);

    private static async Task<Document> ApplyAsync(Document document, QueryFix fix, CancellationToken stop) =>
        document.WithText((await document.GetTextAsync(stop).ConfigureAwait(false)).WithChanges(fix.Changes));
}
