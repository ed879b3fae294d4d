using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A number or text that belongs to no column: <c>take</c>, <c>search</c>, the steps of a path.</summary>
internal sealed class PlainPlace : CodePlace
{
    public override CodeNode Print(JsonNode? json) => CodeNode.Of(json switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => CodeLiterals.Quote(text),
        _ => json?.ToJsonString() ?? "null",
    });

    public override JsonNode? Read(ExpressionSyntax code) => CodeLiterals.Constant(code) switch
    {
        string text => text,
        bool flag => flag,
        int or long => JsonValue.Create(Convert.ToInt64(CodeLiterals.Constant(code), CultureInfo.InvariantCulture)),
        double or decimal => JsonValue.Create(Convert.ToDouble(CodeLiterals.Constant(code), CultureInfo.InvariantCulture)),
        _ => throw new CodeException("Write a number or a text here", code),
    };
}
