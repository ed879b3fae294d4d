using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>The name of a column: <c>"title"</c> ↔ <c>PostField.Title</c>.</summary>
/// <param name="model">Its model.</param>
/// <param name="suffix">The suffix of the type that lists such columns.</param>
internal sealed class ColumnPlace(CodeModel model, string suffix) : CodePlace
{
    public override CodeNode Print(JsonNode? json) => CodeNode.Of(model.Find(json?.ToString() ?? "") is { } field
        ? $"{model.Name}{suffix}.{field.Name}"
        : throw new InvalidOperationException($"'{model.Name}' has no column '{json}'"));

    public override JsonNode Read(ExpressionSyntax code) =>
        code is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && model.Fields.FirstOrDefault(field => field.Name == name && field.Column is not null) is { } field
            ? JsonValue.Create(field.Field.Name)
            : throw new CodeException($"Write '{model.Name}{suffix}.' and a column of '{model.Name}' here", code);
}
