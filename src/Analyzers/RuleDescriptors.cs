using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Analyzers;

/// <summary>
/// The rules as the compiler knows them: every one that the schema core declares, so that none can be forgotten. A test keeps the release
/// ledger complete instead of the release tracker, which sees constants only.
/// </summary>
public static class RuleDescriptors
{
    private const string Category = "SchemaFirst";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = Declared(typeof(RuleInfo).Assembly).Concat(FormRules.All)
        .GroupBy(static rule => rule.Id)
        .ToImmutableDictionary(static group => group.Key, static group => From(group.First(), CSharpWords.Of(group.First())));

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ByIdInText = Declared(typeof(RuleInfo).Assembly)
        .GroupBy(static rule => rule.Id)
        .ToImmutableDictionary(static group => group.Key, static group => From(group.First(), group.First().Message));

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ById.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>Those of the schema language, in its own words.</summary>
    public static ImmutableArray<DiagnosticDescriptor> InText { get; } = [.. ByIdInText.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <summary>The descriptor of a rule, in the words of C#.</summary>
    public static DiagnosticDescriptor Of(RuleInfo rule) => ById[rule.Id];

    /// <summary>The descriptor of a rule, in the words of the schema language.</summary>
    public static DiagnosticDescriptor InTextOf(RuleInfo rule) => ByIdInText[rule.Id];

    private static IEnumerable<RuleInfo> Declared(Assembly core) => core.GetTypes()
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(static field => field.FieldType == typeof(RuleInfo))
        .Select(static field => (RuleInfo)field.GetValue(null)!);

    private static DiagnosticDescriptor From(RuleInfo rule, string message) => new(
        rule.Id,
        rule.Title,
        message,
        Category,
        rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: $"docs/rules/{rule.Id}.md");
}
