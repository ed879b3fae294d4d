namespace SchemaFirst.Schema.Syntax;

/// <summary>An argument of an attribute or function.</summary>
/// <param name="Name">The name before the colon, if any.</param>
/// <param name="Value">The value; null where a name stands without one.</param>
/// <param name="Origin">The whole argument.</param>
public sealed record ArgumentSyntax(Identifier? Name, ExpressionSyntax? Value, Origin Origin);
