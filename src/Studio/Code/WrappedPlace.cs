using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>An object for which JSON may say one member's value alone, and C# may not: <c>["a"]</c> ↔ <c>new() { Set = ["a"] }</c>.</summary>
/// <param name="whole">The object.</param>
/// <param name="member">The member that the value is of.</param>
internal sealed class WrappedPlace(ObjectPlace whole, string member) : CodePlace
{
    public override CodeNode Print(JsonNode? json) => whole.Print(json is JsonObject given && !given.ContainsKey("$type") ? json : new JsonObject { [member] = json?.DeepClone() });

    public override JsonNode Read(ExpressionSyntax code) => whole.Read(code);
}
