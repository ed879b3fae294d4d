using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers.Migrations;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.CodeFixes.Migrations;

/// <summary>Writes the migration that leads to the records, with its snapshot, beside the others: what <c>migrate dev --create-only</c> writes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WriteMigration : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [MigrationDescriptors.NotCovered.Id];

    /// <summary>One migration covers every finding, so there is nothing to repeat.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("Write the migration", stop => WriteAsync(context.Document.Project, stop), "WriteMigration"), context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Solution> WriteAsync(Project project, CancellationToken stop)
    {
        if (await project.GetCompilationAsync(stop).ConfigureAwait(false) is not { } compilation
            || MigrationFiles.Of(project.AnalyzerOptions.AdditionalFiles, stop).Last is not { Snapshot: { } snapshot, SnapshotPath: { } path } last
            || PendingMigration.Of(SchemaView.Of(compilation, stop), snapshot) is not { Plan: { IsEmpty: false } plan, Schema: { } schema })
        {
            return project.Solution;
        }

        // A migration is named by the time at which somebody wrote it, and must come after the last.
        var name = DateTimeOffset.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        name = (string.CompareOrdinal(name, last.Name) > 0 ? name : last.Name + "_next") + "_" + Subject(plan);
        var narrowed = SchemaBinderFor(schema, compilation, stop);
        var next = MigrationSnapshot.Create(narrowed, (last.Name, last.Script?.ToString() ?? ""), script: null);
        return Add(Add(project, path, name, "migration.sql", MigrationScript.RenderFile(plan)).GetProject(project.Id)!, path, name, MigrationSnapshot.FileName, next.ToText());
    }

    // The view's model is of all providers that the client names; the snapshot is of the migrations' own.
    private static Schema.Model.SchemaModel SchemaBinderFor(Schema.Model.SchemaModel schema, Compilation compilation, CancellationToken stop) =>
        Schema.Binding.SchemaBinder.Bind(
            SchemaView.Of(compilation, stop).Schema.ForProvider(Schema.Providers.ProviderTraits.For(schema.Provider).Name), new Schema.Diagnostics.DiagnosticBag());

    private static Solution Add(Project project, string pathOfLast, string name, string fileName, string text)
    {
        var folder = pathOfLast.Substring(0, pathOfLast.Length - MigrationSnapshot.FileName.Length - 1);
        var root = folder.Substring(0, folder.LastIndexOfAny(['/', '\\']) + 1);
        var separator = root.Length > 0 ? root.Substring(root.Length - 1) : "/";
        var last = project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == pathOfLast);
        IEnumerable<string> folders = last is { Folders.Count: > 0 } ? [.. last.Folders.Take(last.Folders.Count - 1), name] : ["migrations", name];
        return project.AddAdditionalDocument(fileName, SourceText.From(text), folders, root + name + separator + fileName).Project.Solution;
    }

    private static string Subject(MigrationPlan plan) => plan.Steps.Count == 1 ? Words(plan.Steps[0].Kind.ToString()) : "changes";

    private static string Words(string name) =>
        string.Concat(name.Select(static (letter, index) => (index > 0 && char.IsUpper(letter) ? "_" : "") + char.ToLowerInvariant(letter)));
}
