using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using SchemaFirst.Analyzers;
using SchemaFirst.Analyzers.Migrations;
using SchemaFirst.Analyzers.Queries;
using SchemaFirst.Analyzers.Select;
using SchemaFirst.CodeFixes;
using SchemaFirst.CodeFixes.Migrations;

namespace SchemaFirst.Compiler.Tests.Analysis;

/// <summary>Every rule that an analyzer reports stands in the release ledger and has its page; every fix has its test.</summary>
public sealed class RuleLedgerTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> All = [.. RuleDescriptors.All, .. MigrationDescriptors.All, .. QueryRules.All, .. SelectRules.All];

    [Fact]
    public void Every_rule_has_its_row_in_the_release_ledger()
    {
        var path = Path.Combine(Root(), "src", "Analyzers", "AnalyzerReleases.Unshipped.md");
        var rows = All.Select(static rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}");
        var ledger = "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|------\n" + string.Concat(rows.Select(static row => row + "\n"));
        if (Environment.GetEnvironmentVariable("SF_UPDATE") == "1")
        {
            Assert.True(Environment.GetEnvironmentVariable("CI") is not "true", "SF_UPDATE is refused under CI");
            File.WriteAllText(path, ledger);
        }

        Assert.Equal(ledger, File.ReadAllText(path).Replace("\r\n", "\n"));
    }

    [Fact]
    public void Every_rule_has_its_page() => Assert.All(All, static rule =>
    {
        var page = File.ReadAllText(Path.Combine(Root(), "docs", "rules", rule.Id + ".md"));
        Assert.StartsWith($"# {rule.Id}: ", page);
        Assert.Contains("\n## Bad\n", page);
        Assert.Contains("\n## Good\n", page);
    });

    [Fact]
    public void Every_fix_and_refactoring_has_its_test()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Root(), "tests", "Compiler.Tests"), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.All(
            typeof(SchemaCodeFix).Assembly.GetExportedTypes().Where(static type => !type.IsAbstract && (typeof(CodeFixProvider).IsAssignableFrom(type) || typeof(CodeRefactoringProvider).IsAssignableFrom(type))),
            type => Assert.Matches($@"new {type.Name}\(|<{type.Name}>", tests));
    }

    [Fact]
    public void No_two_rules_share_an_id() => Assert.Equal(All.Length, All.Select(static rule => rule.Id).Distinct().Count());

    [Fact]
    public void Every_fix_is_exported_and_mends_rules_that_exist()
    {
        var fixes = typeof(SchemaCodeFix).Assembly.GetExportedTypes().Where(static type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract);
        Assert.All(fixes, static type =>
        {
            Assert.NotEmpty(type.GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), false));
            var provider = (CodeFixProvider)Activator.CreateInstance(type)!;
            Assert.All(provider.FixableDiagnosticIds, static id => Assert.Contains(All, rule => rule.Id == id));

            // One migration covers every finding, so there is nothing to repeat.
            Assert.Equal(provider is not WriteMigration, provider.GetFixAllProvider() is not null);
        });
    }

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
