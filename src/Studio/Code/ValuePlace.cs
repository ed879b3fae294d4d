using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Studio.Code;

/// <summary>A value of a column: tagged JSON ↔ a literal of the property's type.</summary>
/// <param name="column">The column.</param>
/// <param name="type">The property's type.</param>
/// <param name="names">For enums, and for columns to compare with.</param>
internal sealed class ValuePlace(ScalarInfo column, string type, CodeNames names) : CodePlace
{
    public override CodeNode Print(JsonNode? json) => CodeNode.Of(json switch
    {
        null => "null",
        JsonObject tagged when (string?)tagged["$type"] == "FieldRef" => Reference(tagged["value"]!),
        JsonObject tagged when (string?)tagged["$type"] == "Enum" && (string?)tagged["value"] is "DbNull" or "JsonNull" or "AnyNull" => $"JsonNull.{tagged["value"]}",
        _ when column.Enum is { } values => names.EnumValue(values.Name, Text(json)) ?? throw new InvalidOperationException($"'{Text(json)}' is no value of '{values.Name}'"),
        _ => Literal(json),
    });

    public override JsonNode? Read(ExpressionSyntax code)
    {
        if (code.IsKind(SyntaxKind.NullLiteralExpression))
        {
            return null;
        }

        if (code is MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var member })
        {
            return Named(owner.ToString(), member, code);
        }

        return column.Type switch
        {
            ScalarType.Boolean when CodeLiterals.Constant(code) is bool flag => flag,
            ScalarType.Int when CodeLiterals.Constant(code) is int or long => Convert.ToInt64(CodeLiterals.Constant(code), CultureInfo.InvariantCulture),
            ScalarType.BigInt when CodeLiterals.Constant(code) is int or long => Tagged("BigInt", Convert.ToString(CodeLiterals.Constant(code), CultureInfo.InvariantCulture)!),
            ScalarType.Float when CodeLiterals.Constant(code) is int or long or double or float or decimal => JsonValue.Create(Convert.ToDouble(CodeLiterals.Constant(code), CultureInfo.InvariantCulture)),
            ScalarType.Decimal when CodeLiterals.Constant(code) is int or long or decimal => Tagged("Decimal", Convert.ToString(CodeLiterals.Constant(code), CultureInfo.InvariantCulture)!),
            ScalarType.DateTime when CodeLiterals.Moment(code) is { } moment => Tagged("DateTime", moment.ToString(moment.Microsecond > 0 ? "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
            ScalarType.Bytes when CodeLiterals.Call(code, "FromBase64String") is { } text => Tagged("Bytes", text),
            ScalarType.Json => Tagged("Json", CodeLiterals.Call(code, "Parse") ?? JsonSerializer.Serialize(CodeLiterals.Constant(code) ?? throw Wrong(code), CodeLiterals.Relaxed)),
            ScalarType.String when (CodeLiterals.Constant(code) as string ?? CodeLiterals.Call(code, "Parse")) is { } text => text,
            _ => throw Wrong(code),
        };
    }

    private static JsonObject Tagged(string tag, string value) => new() { ["$type"] = tag, ["value"] = value };

    private static string Text(JsonNode json) => json is JsonObject tagged ? tagged["value"]?.ToString() ?? "" : json.ToString();

    private CodeException Wrong(ExpressionSyntax code) => new($"'{code}' is no value of '{column.Name}': it wants {column.Enum?.Name ?? type}", code);

    private string Reference(JsonNode value)
    {
        var model = names.Model((string)value["_container"]!);
        return $"{model.Name}Fields.{model.Find((string)value["_ref"]!)?.Name ?? throw new InvalidOperationException($"'{model.Name}' has no '{value["_ref"]}'")}";
    }

    private JsonNode Named(string owner, string member, ExpressionSyntax code)
    {
        owner = owner[(owner.LastIndexOf('.') + 1)..];
        if (owner == "JsonNull")
        {
            return Tagged("Enum", member);
        }

        if (owner.EndsWith("Fields", StringComparison.Ordinal) && names.FindRecord(owner[..^6]) is { } model && model.Fields.FirstOrDefault(field => field.Name == member) is { } field)
        {
            return new JsonObject { ["$type"] = "FieldRef", ["value"] = new JsonObject { ["_ref"] = field.Field.Name, ["_container"] = model.Model.Name } };
        }

        return column.Enum is { } values && names.FromEnumValue(values.Name, member) is { } value ? value : throw Wrong(code);
    }

    private string Literal(JsonNode json)
    {
        var text = Text(json);
        return column.Type switch
        {
            ScalarType.Boolean => text,
            ScalarType.Int => text,
            ScalarType.BigInt => text + "L",
            ScalarType.Float => json.GetValueKind() == JsonValueKind.Number ? Number(json) : text,
            ScalarType.Decimal => text + "m",
            ScalarType.DateTime => CodeLiterals.Moment(text, type),
            ScalarType.Bytes => $"Convert.FromBase64String({CodeLiterals.Quote(text)})",
            ScalarType.Json => Document(json),
            _ => type == "Guid" ? $"Guid.Parse({CodeLiterals.Quote(text)})" : CodeLiterals.Quote(text),
        };
    }

    private string Document(JsonNode json)
    {
        var text = CodeLiterals.Quote(json is JsonObject tagged && (string?)tagged["$type"] is "Json" or "Raw" ? Text(json) : json.ToJsonString(CodeLiterals.Relaxed));
        return type is "JsonElement" ? $"JsonElement.Parse({text})" : $"JsonSerializer.Deserialize<{type}>({text})!";
    }

    private static string Number(JsonNode json)
    {
        var text = json.ToJsonString();
        return text.AsSpan().ContainsAny('.', 'e', 'E') ? text : text + ".0";
    }
}
