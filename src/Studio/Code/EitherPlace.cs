using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A place where either an object stands or a value that is short for one: <c>"a@b.c"</c> for <c>{ "equals": "a@b.c" }</c>.</summary>
/// <param name="whole">The object.</param>
/// <param name="value">The value.</param>
internal sealed class EitherPlace(ObjectPlace whole, CodePlace value) : CodePlace
{
    public override CodeNode Print(JsonNode? json) => json is JsonObject given && !given.ContainsKey("$type") && (given.Count == 0 || given.All(part => whole.Known.Any(member => member.Json == part.Key)))
        ? whole.Print(json)
        : value.Print(json);

    public override JsonNode? Read(ExpressionSyntax code) => IsInitializer(code) ? whole.Read(code) : value.Read(code);
}
