namespace SchemaFirst.Schema.Syntax;

/// <summary>A call such as <c>now()</c>, <c>raw("…")</c>, or a field with arguments inside an index (<c>name(sort: Desc)</c>).</summary>
public sealed record FunctionExpression(Identifier Name, EquatableArray<ArgumentSyntax> Arguments, Origin Origin) : ExpressionSyntax(Origin);
