using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>Judges the migrations themselves by what their snapshots recorded: edited scripts, and branches that do not know of each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MigrationHistoryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [MigrationDescriptors.ScriptEdited, MigrationDescriptors.BranchesMeet];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Once for all scripts: each of them is judged by its place among the others.
            var migrations = new Lazy<MigrationFiles>(() => MigrationFiles.Of(start.Options.AdditionalFiles, start.CancellationToken));
            start.RegisterAdditionalFileAction(file =>
            {
                if (MigrationFiles.IsScript(file.AdditionalFile.Path) && file.AdditionalFile.GetText(file.CancellationToken) is { } text)
                {
                    Judge(file, text, migrations.Value);
                }
            });
        });
    }

    private static void Judge(AdditionalFileAnalysisContext file, SourceText text, MigrationFiles migrations)
    {
        if (migrations.OfScript(file.AdditionalFile.Path) is not { Snapshot: { } snapshot } own)
        {
            return;
        }

        if (snapshot.ScriptChecksum is { } checksum && !MigrationFiles.IsUnedited(text, checksum))
        {
            Report(file, text, MigrationDescriptors.ScriptEdited, own.Name);
        }

        // Told at the later one: that is the one to write again.
        if (migrations.FirstAfter(snapshot.Parent) is { } first && first.Name != own.Name)
        {
            Report(file, text, MigrationDescriptors.BranchesMeet, first.Name, own.Name, snapshot.Parent ?? "(nothing)");
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, SourceText text, DiagnosticDescriptor rule, params object[] arguments)
    {
        var span = text.Lines.Count == 0 ? default : text.Lines[0].Span;
        context.ReportDiagnostic(Diagnostic.Create(rule, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), arguments));
    }
}
