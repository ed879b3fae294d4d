using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A value that JSON may wrap into <c>{ "set": … }</c>, and C# does not.</summary>
/// <param name="value">The value.</param>
internal sealed class SetPlace(CodePlace value) : CodePlace
{
    public override CodeNode Print(JsonNode? json) => value.Print(json is JsonObject { Count: 1 } given && given.ContainsKey("set") ? given["set"] : json);

    public override JsonNode? Read(ExpressionSyntax code) => value.Read(code);
}
