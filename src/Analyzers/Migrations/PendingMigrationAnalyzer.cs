using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>
/// Compares the records with the schema that the last migration leads to, and says at each of them what no migration covers and what the next
/// one would risk. It needs no database: the migration's snapshot tells.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PendingMigrationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that holds the former name to say.</summary>
    public const string FormerName = "FormerName";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. MigrationDescriptors.All.Where(static rule => rule != MigrationDescriptors.ScriptEdited && rule != MigrationDescriptors.BranchesMeet)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("SchemaFirst.ModelAttribute") is not null
                && MigrationFiles.Of(start.Options.AdditionalFiles, start.CancellationToken).Last is { Snapshot: { } snapshot })
            {
                start.RegisterSemanticModelAction(file =>
                {
                    var tree = file.SemanticModel.SyntaxTree;
                    if (SchemaReader.ReadFile(tree, file.CancellationToken).Shapes.Count == 0)
                    {
                        return;
                    }

                    foreach (var finding in PendingMigration.Of(SchemaView.Of(file.SemanticModel.Compilation, file.CancellationToken), snapshot).FindingsIn(tree.FilePath))
                    {
                        var properties = finding.FormerName is { } name ? ImmutableDictionary<string, string?>.Empty.Add(FormerName, name) : null;
                        file.ReportDiagnostic(Diagnostic.Create(
                            finding.Rule, Location.Create(tree, TextSpan.FromBounds(finding.Origin.Start, finding.Origin.End)), properties, [.. finding.Arguments]));
                    }
                });
            }
        });
    }
}
