using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.CodeFixes;

/// <summary>A fix of a schema rule: says which edits mend a finding; registering, applying and fixing all at once is the same for all.</summary>
public abstract class SchemaCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => SchemaFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var fix in await FixesOfAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, stop => ApplyAsync(context.Document.Project, fix.Edits, stop), fix.Key), diagnostic);
            }
        }
    }

    /// <summary>All ways to mend a finding, the best first.</summary>
    internal abstract IEnumerable<SchemaFix> Fix(FixTarget target);

    internal async Task<IReadOnlyList<SchemaFix>> FixesOfAsync(Document document, Diagnostic diagnostic, CancellationToken stop)
    {
        var compilation = await document.Project.GetCompilationAsync(stop).ConfigureAwait(false);
        var tree = await document.GetSyntaxTreeAsync(stop).ConfigureAwait(false);
        return compilation is null || tree is null ? [] : Fix(new FixTarget(compilation, tree, diagnostic.Location.SourceSpan, diagnostic.Id)
        {
            Options = document.Project.AnalyzerOptions,
            FormerName = diagnostic.Properties.TryGetValue(Analyzers.Migrations.PendingMigrationAnalyzer.FormerName, out var name) ? name : null,
        }).Where(static fix => fix.Edits.Count > 0).ToList();
    }

    internal static async Task<Solution> ApplyAsync(Project project, IEnumerable<SourceEdit> edits, CancellationToken stop)
    {
        var solution = project.Solution;
        foreach (var file in edits.Distinct().GroupBy(static edit => edit.Path))
        {
            if (project.Documents.FirstOrDefault(candidate => IsAt(candidate, file.Key)) is { } document)
            {
                solution = solution.WithDocumentText(document.Id, await ChangeAsync(document, file, stop).ConfigureAwait(false));
            }
            else if (project.AdditionalDocuments.FirstOrDefault(candidate => IsAt(candidate, file.Key)) is { } additional)
            {
                solution = solution.WithAdditionalDocumentText(additional.Id, await ChangeAsync(additional, file, stop).ConfigureAwait(false));
            }
        }

        return solution;
    }

    private static bool IsAt(TextDocument document, string path) => (document.FilePath ?? document.Name) == path;

    private static async Task<SourceText> ChangeAsync(TextDocument document, IEnumerable<SourceEdit> edits, CancellationToken stop) =>
        (await document.GetTextAsync(stop).ConfigureAwait(false)).WithChanges(Merge(edits.Select(static edit => edit.Change)));

    // Two fixes may want the same place: insertions there follow one another, and of overlapping replacements the first stands.
    private static List<TextChange> Merge(IEnumerable<TextChange> changes)
    {
        var merged = new List<TextChange>();
        foreach (var change in changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.Length))
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is var last && last.Span.IsEmpty && last.Span == change.Span)
            {
                merged[merged.Count - 1] = new TextChange(change.Span, last.NewText + change.NewText);
            }
            else if (merged.Count == 0 || change.Span.Start >= merged[merged.Count - 1].Span.End)
            {
                merged.Add(change);
            }
        }

        return merged;
    }
}
