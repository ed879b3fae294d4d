using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Introspection;

/// <summary>A schema made from a database.</summary>
/// <param name="Syntax">The schema.</param>
/// <param name="Warnings">What to know about it, in the schema's order.</param>
public sealed record PulledSchema(SchemaSyntax Syntax, IReadOnlyList<PullWarning> Warnings);
