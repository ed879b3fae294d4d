using Microsoft.CodeAnalysis;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Why a part of a lambda stays in memory.</summary>
/// <param name="Place">The part.</param>
/// <param name="Reason">Why.</param>
public sealed record SubQueryProblem(SyntaxNode Place, string Reason);
