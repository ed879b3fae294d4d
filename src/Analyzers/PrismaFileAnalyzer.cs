using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules.Advice;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Analyzers;

/// <summary>
/// Judges the <c>.prisma</c> files that a project lists as additional files, by the same rules and while they are typed. Files of one folder
/// are one schema, as Prisma reads them. A copy of the records (<see cref="PrismaCopy"/>) is left to the rules of the records.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrismaFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.InText;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(AnalyzeFile);
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        if (!PrismaCopy.IsSchema(path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        // What repeats the records is judged there.
        if (IsCopy(context))
        {
            return;
        }

        var folder = Path.GetDirectoryName(path);
        var files = context.Options.AdditionalFiles
            .Where(file => PrismaCopy.IsSchema(file.Path) && Path.GetDirectoryName(file.Path) == folder)
            .Select(file => new SchemaFile(file.Path, file.GetText(context.CancellationToken)?.ToString() ?? ""));
        var findings = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaFiles.Parse(files, findings), findings);
        if (!findings.HasErrors)
        {
            SchemaAdvisor.Advise(schema, findings);
        }

        foreach (var finding in findings.Items)
        {
            if (finding.Origin.Path == path)
            {
                // An end of file may lie behind the last character.
                var span = TextSpan.FromBounds(Math.Min(finding.Origin.Start, text.Length), Math.Min(finding.Origin.End, text.Length));
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.InTextOf(finding.Rule), Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), [.. finding.Arguments]));
            }
        }
    }

    private static bool IsCopy(AdditionalFileAnalysisContext context)
    {
        var view = SchemaView.Of(context.Compilation, context.CancellationToken);
        return PrismaCopy.In(context.Options, view.Schema, context.CancellationToken).Any(copy => copy.Files.Any(file => file.Path == context.AdditionalFile.Path));
    }
}
