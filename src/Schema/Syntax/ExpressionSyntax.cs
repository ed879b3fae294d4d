namespace SchemaFirst.Schema.Syntax;

/// <summary>A value in an attribute, function or configuration property.</summary>
public abstract record ExpressionSyntax(Origin Origin);
