using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A key of several fields: <c>{ "authorId": 1, "slug": "a" }</c> ↔ <c>(1, "a")</c>.</summary>
/// <param name="parts">The fields, in order.</param>
internal sealed class TuplePlace(IReadOnlyList<CodeMember> parts) : CodePlace
{
    public override CodeNode Print(JsonNode? json) => json is JsonObject whole
        ? new CodeNode.Sequence([.. parts.Select(part => part.Place.Print(whole[part.Json]))], '(', ')')
        : throw new InvalidOperationException("A key of several fields needs a value for each");

    public override JsonNode Read(ExpressionSyntax code)
    {
        if (code is not TupleExpressionSyntax { Arguments: var values } || values.Count != parts.Count)
        {
            throw new CodeException($"Write '({string.Join(", ", parts.Select(static part => part.Name))})' here", code);
        }

        var json = new JsonObject();
        for (var index = 0; index < parts.Count; index++)
        {
            json[parts[index].Json] = parts[index].Place.Read(values[index].Expression);
        }

        return json;
    }
}
