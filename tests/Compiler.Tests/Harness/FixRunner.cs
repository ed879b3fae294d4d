using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.Compiler.Tests.Harness;

/// <summary>Applies a fix in a workspace and analyses what comes out.</summary>
internal static class FixRunner
{
    /// <summary>Applies the fix of that key (the first one when null) to the first finding that it can mend; returns the files.</summary>
    public static async Task<Fixed> ApplyAsync(CodeFixProvider provider, string? key, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, sources);
        var compilation = (await project.GetCompilationAsync())!;
        foreach (var diagnostic in await Code.AnalyzeAsync(compilation))
        {
            if (!provider.FixableDiagnosticIds.Contains(diagnostic.Id))
            {
                continue;
            }

            var actions = new List<CodeAction>();
            var document = project.GetDocument(diagnostic.Location.SourceTree)!;
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
            if (actions.Find(action => key is null || action.EquivalenceKey == key) is { } chosen)
            {
                return await ReadAsync(chosen, project.Id);
            }
        }

        throw new InvalidOperationException("No finding has this fix: "
            + string.Join(" | ", (await Code.AnalyzeAsync(compilation)).Select(static item => item.ToString())));
    }

    /// <summary>Applies the fix of that key to all findings at once.</summary>
    public static async Task<Fixed> ApplyAllAsync(CodeFixProvider provider, string key, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, sources);
        var found = (await Code.AnalyzeAsync((await project.GetCompilationAsync())!)).Where(item => provider.FixableDiagnosticIds.Contains(item.Id)).ToImmutableArray();
        var document = project.GetDocument(found[0].Location.SourceTree)!;
        var context = new FixAllContext(document, provider, FixAllScope.Project, key, provider.FixableDiagnosticIds, new Findings(found), default);
        return await ReadAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!, project.Id);
    }

    /// <summary>Applies the only refactoring offered at a place of the first file.</summary>
    public static async Task<Fixed> RefactorAsync(CodeRefactoringProvider provider, TextSpan place, params string[] sources)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, sources);
        var actions = new List<CodeAction>();
        await provider.ComputeRefactoringsAsync(new CodeRefactoringContext(project.Documents.First(static document => document.Name == "F0.cs"), place, actions.Add, default));
        return await ReadAsync(Assert.Single(actions), project.Id);
    }

    private static Project Open(AdhocWorkspace workspace, string[] sources)
    {
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "tests", "tests", LanguageNames.CSharp, parseOptions: Code.ParseOptions, compilationOptions: Code.Options, metadataReferences: Code.References));
        foreach (var (source, name) in sources.Select(static (source, index) => (source, $"F{index}.cs")).Append((Code.Usings, "Usings.cs")))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(source), filePath: name);
        }

        return solution.GetProject(id)!;
    }

    private static async Task<Fixed> ReadAsync(CodeAction action, ProjectId id)
    {
        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(id)!;
        var texts = new List<string>();
        foreach (var document in changed.Documents.Where(static document => document.Name != "Usings.cs").OrderBy(static document => document.Name, StringComparer.Ordinal))
        {
            texts.Add((await document.GetTextAsync()).ToString());
        }

        return new Fixed(texts, await Code.AnalyzeAsync((await changed.GetCompilationAsync())!));
    }

    /// <summary>The files after a fix, and what is still found in them.</summary>
    public sealed record Fixed(IReadOnlyList<string> Sources, IReadOnlyList<Diagnostic> Remaining)
    {
        /// <summary>Asserts that nothing is found any more, and what the first file is now.</summary>
        public void IsClean(string expected)
        {
            Assert.Equal(expected.Replace("\r\n", "\n"), Sources[0]);
            Assert.Empty(Remaining.Select(static item => item.ToString()));
        }
    }

    private sealed class Findings(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(found.Where(item => item.Location.SourceTree!.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
