namespace SchemaFirst.Schema.Syntax;

/// <summary>A bare word or dotted path: <c>true</c>, <c>Cascade</c>, a field's or enum value's name.</summary>
public sealed record ConstantExpression(string Text, Origin Origin) : ExpressionSyntax(Origin);
