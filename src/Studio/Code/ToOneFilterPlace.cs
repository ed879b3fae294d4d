using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A condition on a related record: JSON may leave <c>is</c> out, and so may null in both.</summary>
/// <param name="where">The condition.</param>
internal sealed class ToOneFilterPlace(CodePlace where) : CodePlace
{
    public override CodeNode Print(JsonNode? json) => json switch
    {
        null => CodeNode.Of("null"),
        JsonObject whole when whole.Count > 0 && whole.All(static part => part.Key is "is" or "isNot") =>
            new CodeNode.Initializer([.. whole.Select(part => KeyValuePair.Create(part.Key == "is" ? "Is" : "IsNot", part.Value is null ? CodeNode.Of("null") : where.Print(part.Value)))]),
        _ => new CodeNode.Initializer([KeyValuePair.Create("Is", where.Print(json))]),
    };

    public override JsonNode? Read(ExpressionSyntax code)
    {
        if (code.IsKind(SyntaxKind.NullLiteralExpression))
        {
            return null;
        }

        var json = new JsonObject();
        foreach (var (name, value) in Members(code))
        {
            json[name.Identifier.ValueText switch { "Is" => "is", "IsNot" => "isNot", var other => throw new CodeException($"'{other}' cannot stand here: Is and IsNot can", name) }] =
                value.IsKind(SyntaxKind.NullLiteralExpression) ? null : where.Read(value);
        }

        return json;
    }
}
