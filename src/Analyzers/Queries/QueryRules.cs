using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaFirst.Analyzers.Queries;

/// <summary>Rules about calls of the generated client: what is known to be wrong, or hardly meant, before a query is sent.</summary>
public static class QueryRules
{
    /// <summary>SF4001: the argument that means one record gives none of its keys. An error, because the engine would refuse the call.</summary>
    public static readonly DiagnosticDescriptor SelectorWithoutKey = Error(
        "SF4001", "Unique selector names no key", "Name a key of '{0}' here, one of {1}, because exactly one record is meant");

    /// <summary>SF4002: new data says nothing of a relation that every record must have. An error, because the engine would refuse the call.</summary>
    public static readonly DiagnosticDescriptor RelationLeftOut = Error(
        "SF4002", "Required relation is left out", "Say which '{1}' the new '{0}' belongs to: set {2}, or connect or create it by '{1}'");

    /// <summary>SF4003: data sets a foreign key and the relation that it belongs to. An error, because the engine would refuse the call.</summary>
    public static readonly DiagnosticDescriptor RelationSaidTwice = Error(
        "SF4003", "Relation is said twice", "Take away '{0}' or '{1}', because both say what the relation will be");

    /// <summary>SF4004: <c>Take</c> or <c>Skip</c> cuts out of records that come in no order.</summary>
    public static readonly DiagnosticDescriptor PageWithoutOrder = Warning(
        "SF4004", "Page without an order", "Add an 'OrderBy': without one, which records '{0}' picks may differ from call to call");

    /// <summary>SF4005: an update or delete of many has no <c>Where</c>.</summary>
    public static readonly DiagnosticDescriptor WriteWithoutFilter = Warning(
        "SF4005", "Write without a filter", "'{0}' touches every record of '{1}'; add a condition, or write 'Where = new()' where all are meant");

    /// <summary>SF4006: a query is awaited once for each turn of a loop.</summary>
    public static readonly DiagnosticDescriptor QueryInLoop = Warning(
        "SF4006", "Query in a loop", "'{0}' is awaited once for each turn of the loop; ask once for all of them in front of it");

    /// <summary>SF4007: code reads a relation that the query of its record did not ask for.</summary>
    public static readonly DiagnosticDescriptor RelationNotLoaded = Warning(
        "SF4007", "Relation is not loaded", "The query did not load '{0}', so reading it throws; add it to 'Include'");

    /// <summary>SF4008: <c>default</c> stands where another branch makes a value of it, not an argument that is left out.</summary>
    public static readonly DiagnosticDescriptor DefaultIsAValue = Warning(
        "SF4008", "'default' is a value here", "'default' is the value '{0}' here, not a field that is left out; write 'default({1})' to leave it out");

    /// <summary>SF4009: text that goes to <c>Sql.Raw</c> was put together with values in it.</summary>
    public static readonly DiagnosticDescriptor SqlBuiltFromText = Warning(
        "SF4009", "SQL is built from text", "Write the values into an interpolated string, where they become parameters, instead of building SQL from text");

    /// <summary>SF4010: a filter has no column that an index begins with. A suggestion, since small tables do not mind.</summary>
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
