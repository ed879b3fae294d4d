using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>One finding about pending changes, before it has a place in a compilation.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Origin">The place in C#.</param>
/// <param name="Arguments">The message's names.</param>
/// <param name="FormerName">For <c>SF3009</c>: the name to say.</param>
internal sealed record MigrationFinding(DiagnosticDescriptor Rule, Origin Origin, EquatableArray<string> Arguments, string? FormerName = null);
