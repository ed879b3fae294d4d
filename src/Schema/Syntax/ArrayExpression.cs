namespace SchemaFirst.Schema.Syntax;

/// <summary>A list in brackets.</summary>
public sealed record ArrayExpression(EquatableArray<ExpressionSyntax> Elements, Origin Origin) : ExpressionSyntax(Origin);
