using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.Analyzers;

/// <summary>
/// The rules as the compiler knows them. They come from the schema's own catalogue, so that a rule is declared once; a test keeps the
/// release ledger complete instead of the release tracker, which sees constants only.
/// </summary>
public static class RuleDescriptors
{
    private const string Category = "SchemaFirst";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleCatalog.All.Concat(FormRules.All)
        .GroupBy(static rule => rule.Id)
        .ToImmutableDictionary(static group => group.Key, static group => From(group.First()));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(RuleInfo rule) => ById[rule.Id];

    private static DiagnosticDescriptor From(RuleInfo rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category,
        rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: $"docs/rules/{rule.Id}.md");
}
