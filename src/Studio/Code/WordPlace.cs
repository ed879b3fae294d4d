using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A place for one of some words: <c>"asc"</c> ↔ <c>Sort.Asc</c>.</summary>
/// <param name="words">JSON, and how it is written in C#.</param>
internal sealed class WordPlace(params (JsonNode Json, string Code)[] words) : CodePlace
{
    /// <summary>A word for each of two values of a flag.</summary>
    public static WordPlace Flag { get; } = new((JsonValue.Create(true), "true"), (JsonValue.Create(false), "false"));

    public override CodeNode Print(JsonNode? json)
    {
        foreach (var (word, code) in words)
        {
            if (JsonNode.DeepEquals(word, json))
            {
                return CodeNode.Of(code);
            }
        }

        throw new InvalidOperationException($"'{json?.ToJsonString() ?? "null"}' cannot be said in C# here");
    }

    public override JsonNode Read(ExpressionSyntax code)
    {
        var text = code.WithoutTrivia().ToString();
        foreach (var (word, name) in words)
        {
            if (name == text || text.EndsWith("." + name, StringComparison.Ordinal))
            {
                return word.DeepClone();
            }
        }

        throw new CodeException($"'{text}' cannot stand here: {string.Join(", ", words.Select(static word => word.Code))} can", code);
    }
}
