using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>A list; JSON may say a list of one without the brackets.</summary>
internal sealed class ListPlace(CodePlace element) : CodePlace
{
    public override CodeNode Print(JsonNode? json) => new CodeNode.Sequence([.. (json is JsonArray list ? list : (IEnumerable<JsonNode?>)[json]).Select(element.Print)]);

    public override JsonNode Read(ExpressionSyntax code) => code switch
    {
        CollectionExpressionSyntax list => new JsonArray([.. list.Elements.Select(part => part is ExpressionElementSyntax { Expression: var item } ? element.Read(item) : throw new CodeException("Write the elements one by one", part))]),
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: var items } => new JsonArray([.. items.Select(element.Read)]),
        ArrayCreationExpressionSyntax { Initializer.Expressions: var items } => new JsonArray([.. items.Select(element.Read)]),
        _ => throw new CodeException("Write '[ … ]' here", code),
    };
}
