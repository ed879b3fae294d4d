using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchemaFirst.CodeFixes;

/// <summary>Mends all findings of a scope at once: the edits of all, each made once.</summary>
internal sealed class SchemaFixAllProvider : FixAllProvider
{
    public static readonly SchemaFixAllProvider Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (context.CodeFixProvider is not SchemaCodeFix provider)
        {
            return null;
        }

        var diagnostics = context.Scope switch
        {
            FixAllScope.Document when context.Document is { } document => await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false),
            FixAllScope.Solution => [.. await AllOfSolution(context).ConfigureAwait(false)],
            _ => await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false),
        };
        return CodeAction.Create("Fix all", stop => ApplyAsync(context, provider, diagnostics, stop), context.CodeActionEquivalenceKey);
    }

    private static async Task<IEnumerable<Diagnostic>> AllOfSolution(FixAllContext context)
    {
        var all = new List<Diagnostic>();
        foreach (var project in context.Solution.Projects)
        {
            all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return all;
    }

    private static async Task<Solution> ApplyAsync(
        FixAllContext context, SchemaCodeFix provider, ImmutableArray<Diagnostic> diagnostics, CancellationToken stop)
    {
        var solution = context.Solution;
        var edits = new Dictionary<ProjectId, List<SourceEdit>>();
        foreach (var diagnostic in diagnostics)
        {
            if (solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
            {
                continue;
            }

            var fixes = await provider.FixesOfAsync(document, diagnostic, stop).ConfigureAwait(false);
            if (fixes.FirstOrDefault(fix => fix.Key == context.CodeActionEquivalenceKey) is { } fix)
            {
                if (!edits.TryGetValue(document.Project.Id, out var list))
                {
                    edits.Add(document.Project.Id, list = []);
                }

                list.AddRange(fix.Edits);
            }
        }

        foreach (var group in edits)
        {
            solution = await SchemaCodeFix.ApplyAsync(solution.GetProject(group.Key)!, group.Value, stop).ConfigureAwait(false);
        }

        return solution;
    }
}
