using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A direction: <c>"asc"</c> ↔ <c>Sort.Asc</c>, <c>{ "sort": "asc", "nulls": "first" }</c> ↔ <c>new(Sort.Asc, Nulls.First)</c>.</summary>
internal sealed class SortPlace : CodePlace
{
    /// <summary>The direction alone.</summary>
    public static readonly WordPlace Direction = new(("asc", "Sort.Asc"), ("desc", "Sort.Desc"));

    private static readonly WordPlace Nulls = new(("first", "Nulls.First"), ("last", "Nulls.Last"));

    public override CodeNode Print(JsonNode? json) => json switch
    {
        JsonObject whole when whole["nulls"] is { } nulls => CodeNode.Of($"new({Direction.Print(whole["sort"]).Write(0, 0)}, {Nulls.Print(nulls).Write(0, 0)})"),
        JsonObject whole => Direction.Print(whole["sort"]),
        _ => Direction.Print(json),
    };

    public override JsonNode Read(ExpressionSyntax code) => code is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var direction, var nulls] }
        ? new JsonObject { ["sort"] = Direction.Read(direction.Expression), ["nulls"] = Nulls.Read(nulls.Expression) }
        : Direction.Read(code);
}
