namespace SchemaFirst.Schema.Syntax;

/// <summary>A text in quotes.</summary>
/// <param name="Value">The value with its escapes resolved.</param>
/// <param name="Raw">The text between the quotes, to the letter.</param>
/// <param name="Origin">With the quotes.</param>
public sealed record StringExpression(string Value, string Raw, Origin Origin) : ExpressionSyntax(Origin);
