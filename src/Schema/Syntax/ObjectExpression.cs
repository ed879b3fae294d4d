namespace SchemaFirst.Schema.Syntax;

/// <summary>An object in braces, as a partial index's <c>where</c> takes.</summary>
public sealed record ObjectExpression(EquatableArray<ObjectMember> Members, Origin Origin) : ExpressionSyntax(Origin);
