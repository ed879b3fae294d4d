using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>Rules about calls of the generated client: what is known to be wrong, or hardly meant, before a query is sent.</summary>
public static class QueryRules
{
    public static readonly DiagnosticDescriptor SelectorWithoutKey = Error(
        "SF4001", "Unique selector names no key", "Name a key of '{0}' here, one of {1}, because exactly one record is meant");

    public static readonly DiagnosticDescriptor RelationLeftOut = Error(
        "SF4002", "Required relation is left out", "Say which '{1}' the new '{0}' belongs to: set {2}, or connect or create it by '{1}'");

    public static readonly DiagnosticDescriptor RelationSaidTwice = Error(
        "SF4003", "Relation is said twice", "Take away '{0}' or '{1}', because both say what the relation will be");

    public static readonly DiagnosticDescriptor PageWithoutOrder = Warning(
        "SF4004", "Page without an order", "Add an 'OrderBy': without one, which records '{0}' picks may differ from call to call");

    public static readonly DiagnosticDescriptor WriteWithoutFilter = Warning(
        "SF4005", "Write without a filter", "'{0}' touches every record of '{1}'; add a condition, or write 'Where = new()' where all are meant");

    public static readonly DiagnosticDescriptor QueryInLoop = Warning(
        "SF4006", "Query in a loop", "'{0}' is awaited once for each turn of the loop; ask once for all of them in front of it");

    public static readonly DiagnosticDescriptor RelationNotLoaded = Warning(
        "SF4007", "Relation is not loaded", "The query did not load '{0}', so reading it throws; add it to 'Include'");

    public static readonly DiagnosticDescriptor DefaultIsAValue = Warning(
        "SF4008", "'default' is a value here", "'default' is the value '{0}' here, not a field that is left out; write 'default({1})' to leave it out");

    public static readonly DiagnosticDescriptor SqlBuiltFromText = Warning(
        "SF4009", "SQL is built from text", "Write the values into an interpolated string, where they become parameters, instead of building SQL from text");

    public static readonly DiagnosticDescriptor FilterWithoutIndex = Suggestion(
        "SF4010", "No index helps the query", "No index of '{0}' begins with {1}, so the database reads the whole table");

    /// <summary>The property of <see cref="RelationNotLoaded"/>'s findings that holds the relations between the call's records and the one at hand, joined by slashes.</summary>
    public const string RelationPath = "Path";

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        SelectorWithoutKey,
        RelationLeftOut,
        RelationSaidTwice,
        PageWithoutOrder,
        WriteWithoutFilter,
        QueryInLoop,
        RelationNotLoaded,
        DefaultIsAValue,
        SqlBuiltFromText,
        FilterWithoutIndex,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Suggestion(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor New(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "SchemaFirst", severity, isEnabledByDefault: true, helpLinkUri: $"docs/rules/{id}.md");
}
