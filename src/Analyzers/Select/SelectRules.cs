using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaFirst.Analyzers.Select;

/// <summary>Rules about code that the generator makes something of where it is called: select lambdas and rows of raw SQL.</summary>
public static class SelectRules
{
    /// <summary>SF4101: the type argument of <c>QueryAsync</c> is none that rows can be read as. An error, because the call would throw.</summary>
    public static readonly DiagnosticDescriptor RowCannotBeRead = New(
        "SF4101", "Row of raw SQL cannot be read", "Rows cannot be read as '{0}': {1}", DiagnosticSeverity.Error);

    /// <summary>SF4102: part of a select lambda is not turned into SQL and runs over loaded records. A suggestion: the answer is the same.</summary>
    public static readonly DiagnosticDescriptor RunsInMemory = New(
        "SF4102", "Part of a select lambda runs in memory", "'{0}' runs in memory over all loaded '{1}': {2}; say it in 'Include' to let the database do it", DiagnosticSeverity.Info);

    /// <summary>SF4103: what stands in the place of a select lambda cannot be read, so that all columns are fetched and no relation is.</summary>
    public static readonly DiagnosticDescriptor SelectIsNoLambda = New(
        "SF4103", "Select is no lambda", "Write a lambda here: what '{0}' reads is not seen from here, so all columns are fetched and no relations", DiagnosticSeverity.Warning);

    /// <summary>All of them, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [RowCannotBeRead, RunsInMemory, SelectIsNoLambda];

    private static DiagnosticDescriptor New(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, "SchemaFirst", severity, isEnabledByDefault: true, helpLinkUri: $"docs/rules/{id}.md");
}
