namespace SchemaFirst.Schema.Syntax;

/// <summary>A <c>key = value</c> line.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">The value; null where it is missing.</param>
/// <param name="Origin">The whole line.</param>
public sealed record ConfigurationProperty(Identifier Name, ExpressionSyntax? Value, Origin Origin) : Member(Origin);
