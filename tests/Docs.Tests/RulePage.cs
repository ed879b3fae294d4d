using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules.Advice;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Docs.Tests;

/// <summary>
/// The page of a rule, judged as its reader would: each block of C# by the compiler with the generator and every analyzer, each block of the schema language
/// by the rules of the text. What stands under "Given" stands beside each block, what stands under "Before" is what the last migration
/// leads to, and a block with a file's name is that file of the project.
/// </summary>
internal sealed class RulePage(string page)
{
    private readonly IReadOnlyList<Block> _blocks = Samples.In(page);

    private readonly string _text = Pages.Read(page);

    public string Id { get; } = Path.GetFileNameWithoutExtension(page);

    /// <summary>What the rules of the schema language find in a text, advice included.</summary>
    public static IReadOnlyList<Finding> JudgeText(string text)
    {
        var findings = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaParser.Parse(text, null, findings), findings);
        if (!findings.HasErrors)
        {
            SchemaAdvisor.Advise(schema, findings);
        }

        return [.. findings.Items.Select(static item => new Finding(item.Rule.Id, item.Rule.Severity == Severity.Error, item.Rule.IsAdvice, item.Message))];
    }

    /// <summary>The blocks of a section that are judged, each with what was found.</summary>
    public async Task<IReadOnlyList<(string Place, IReadOnlyList<Finding> Findings)>> JudgeAsync(string section)
    {
        var judged = new List<(string, IReadOnlyList<Finding>)>();
        var own = _blocks.Where(block => block.Section == section).ToList();
        var files = FilesOf(own);
        foreach (var block in own.Where(static block => block.File is null && block.Language == "prisma"))
        {
            judged.Add((block.Place, JudgeText(block.Code)));
        }

        var blocks = own.Where(static block => block.File is null && block.Language == "csharp").ToList();
        foreach (var block in blocks)
        {
            judged.Add((block.Place, await JudgeCodeAsync(block, files)));
        }

        if (blocks.Count == 0 && own.FirstOrDefault(static block => block.File is not null) is { } first)
        {
            judged.Add((first.Place, await JudgeCodeAsync(null, files)));
        }

        return judged;
    }

    /// <summary>True for what a block may have besides: it is said on the page, or it is advice that the page does not speak of.</summary>
    public bool IsExcused(Finding finding) => finding.IsAdvice || _text.Contains(finding.Id, StringComparison.Ordinal);

    private async Task<IReadOnlyList<Finding>> JudgeCodeAsync(Block? block, ImmutableArray<AdditionalText> files)
    {
        var given = _blocks.Where(static other => other.Section == "Given" && other.Language == "csharp").ToList();
        var found = await SampleCompiler.JudgeAsync(block is null ? given : [block, .. given], files);
        return [.. found.Where(static item => item.Severity >= DiagnosticSeverity.Info).Select(static item => new Finding(
            item.Id,
            item.Severity == DiagnosticSeverity.Error,
            item.Id.StartsWith("SF19", StringComparison.Ordinal),
            $"{item.Location.GetMappedLineSpan()} {item.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"))];
    }

    private ImmutableArray<AdditionalText> FilesOf(IEnumerable<Block> own)
    {
        var files = own.Concat(_blocks.Where(static block => block.Section == "Given")).Where(static block => block.File is not null)
            .Select(static block => new SampleFile(block.File!, block.Code + "\n")).ToList();
        var before = _blocks.Where(static block => block.Section == "Before" && block.Language == "csharp").ToList();
        if (before.Count > 0)
        {
            const string Script = "-- what made the records as they were\n";
            files.Add(new SampleFile("migrations/20260101000000_before/migration.sql", Script));
            files.Add(new SampleFile("migrations/20260101000000_before/schema.snapshot", SampleCompiler.SnapshotOf(before, Script)));
        }

        return [.. files];
    }
}
