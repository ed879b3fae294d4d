namespace SchemaFirst.Schema.Syntax;

/// <summary>A number, as written.</summary>
public sealed record NumberExpression(string Text, Origin Origin) : ExpressionSyntax(Origin);
