namespace SchemaFirst.Schema.Syntax;

/// <summary>One <c>key: value</c> of an object.</summary>
public sealed record ObjectMember(Identifier Key, ExpressionSyntax Value, Origin Origin);
