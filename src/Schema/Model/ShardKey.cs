using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>What a sharded database spreads a table by.</summary>
/// <param name="Fields">The fields, in order.</param>
/// <param name="IsOnField">True when it was written on a field.</param>
/// <param name="Syntax">The attribute it was written as.</param>
public sealed record ShardKey(IReadOnlyList<ScalarField> Fields, bool IsOnField, AttributeSyntax Syntax);
