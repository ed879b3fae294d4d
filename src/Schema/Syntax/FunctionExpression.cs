namespace SchemaFirst.Schema.Syntax;

/// <summary>A call such as <c>now()</c>, <c>raw("…")</c>, or a field with arguments inside an index (<c>name(sort: Desc)</c>).</summary>
public sealed record FunctionExpression(Identifier Name, EquatableArray<ArgumentSyntax> Arguments, Origin Origin) : ExpressionSyntax(Origin)
{
    /// <summary>A comma behind the last argument, which no rule allows; null where there is none.</summary>
    public Origin? TrailingComma { get; init; }
}
