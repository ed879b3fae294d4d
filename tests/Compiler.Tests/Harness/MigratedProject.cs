using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers.Migrations;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Compiler.Tests.Harness;

/// <summary>A project with migrations, whose last one leads to records as they were.</summary>
internal sealed class MigratedProject
{
    private readonly List<(string Path, string Text)> _files = [];

    private MigratedProject()
    {
    }

    /// <summary>A project with one migration to the given records.</summary>
    public static MigratedProject From(string provider, string records) => new MigratedProject().With("1_init", provider, records, parent: null);

    /// <summary>The client of all tests, and records.</summary>
    public static string Source(string provider, string records) =>
        $"using SchemaFirst;\n[Datasource(Provider.{provider})]\npublic sealed partial class Db : SchemaClient;\n{records}";

    public static string Snapshot(string provider, string records, (string, string)? parent, string? script)
    {
        var linked = SchemaLinker.Link([SchemaReader.ReadFile(Code.Parse(Source(provider, records)))]);
        var findings = new DiagnosticBag();
        var schema = SchemaBinder.Bind(linked.ForProvider(linked.Providers[0]), findings);
        Assert.Empty(findings.Items.Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.Message));
        return MigrationSnapshot.Create(schema, parent, script).ToText();
    }

    /// <summary>Adds a migration that leads to the given records.</summary>
    public MigratedProject With(string name, string provider, string records, string? parent, string? editedScript = null)
    {
        var script = $"-- {name}\n";
        _files.Add(($"/p/migrations/{name}/migration.sql", editedScript ?? script));
        _files.Add(($"/p/migrations/{name}/schema.snapshot", Snapshot(provider, records, parent is null ? null : (parent, $"-- {parent}\n"), script)));
        return this;
    }

    /// <summary>What the analyzers of migrations find, in the order of places.</summary>
    public Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string source) => AnalyzeAsync(Code.Compile(source), [.. _files.Select(static file => new File(file.Path, file.Text))]);

    /// <summary>As <see cref="VerifyAsync"/>, with findings at the client's datasource besides.</summary>
    public async Task VerifyAsyncAtClient(string[] atClient, string marked)
    {
        var markup = Markup.Read(Source("PostgreSql", marked));
        var start = markup.Source.IndexOf("Datasource", StringComparison.Ordinal);
        var found = await AnalyzeAsync(markup.Source);
        Assert.Equal(atClient, found.Where(item => item.Location.SourceSpan.Start == start).Select(static item => item.Id).Order(StringComparer.Ordinal));
        Assert.Equal(
            markup.Places.Select(static place => $"{place.Id} {place.Span.Start}").Order(StringComparer.Ordinal),
            found.Where(item => item.Location.SourceSpan.Start != start).Select(static item => $"{item.Id} {item.Location.SourceSpan.Start}").Order(StringComparer.Ordinal));
    }

    /// <summary>Asserts that exactly the places marked <c>{|SF3001:token|}</c> are underlined, each by that rule; returns what was found.</summary>
    public async Task<IReadOnlyList<Diagnostic>> VerifyAsync(string provider, string marked)
    {
        var markup = Markup.Read(Source(provider, marked));
        var found = await AnalyzeAsync(markup.Source);
        Assert.Equal(
            markup.Places.Select(static place => $"{place.Id} [{place.Span.Start}..{place.Span.End})").Order(StringComparer.Ordinal),
            found.Select(static item => $"{item.Id} [{item.Location.SourceSpan.Start}..{item.Location.SourceSpan.End})").Order(StringComparer.Ordinal));
        return found;
    }

    /// <summary>Applies a fix of the first finding of a rule; returns the source, and the additional files that came.</summary>
    public async Task<(string Source, IReadOnlyList<TextDocument> Added, Project Project)> FixAsync(CodeFixProvider provider, string id, string key, string source)
    {
        using var workspace = new AdhocWorkspace();
        var project = ProjectId.CreateNewId();
        var document = DocumentId.CreateNewId(project);
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, "tests", "tests", LanguageNames.CSharp, parseOptions: Code.ParseOptions, compilationOptions: Code.Options, metadataReferences: Code.References))
            .AddDocument(document, "F0.cs", SourceText.From(source), filePath: "F0.cs")
            .AddDocument(DocumentId.CreateNewId(project), "Usings.cs", SourceText.From(Code.Usings), filePath: "Usings.cs");
        foreach (var (path, text) in _files)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(project), Path.GetFileName(path), SourceText.From(text), ["migrations", MigrationFiles.FolderName(path)], path);
        }

        var opened = solution.GetProject(project)!;
        var diagnostic = (await AnalyzeAsync((await opened.GetCompilationAsync())!, opened.AnalyzerOptions.AdditionalFiles)).First(item => item.Id == id);
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(opened.GetDocument(document)!, diagnostic, (action, _) => actions.Add(action), default));
        var operations = await actions.Single(action => action.EquivalenceKey == key).GetOperationsAsync(default);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project)!;
        return (
            (await changed.GetDocument(document)!.GetTextAsync()).ToString(),
            [.. changed.AdditionalDocuments.Where(file => _files.TrueForAll(known => known.Path != file.FilePath))],
            changed);
    }

    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation, ImmutableArray<AdditionalText> files)
    {
        var found = await compilation.WithAnalyzers([new PendingMigrationAnalyzer(), new MigrationHistoryAnalyzer()], new AnalyzerOptions(files)).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static item => item.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static item => item.Location.SourceSpan.Start)];
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
