using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Api;

/// <summary>A statement that ran, as the page reads it.</summary>
internal static class StatementJson
{
    public static JsonObject Of(QueryEvent statement) => new()
    {
        ["sql"] = statement.Query,
        ["parameters"] = Parameters(statement),
        ["milliseconds"] = Math.Round(statement.Duration.TotalMilliseconds, 3),
        ["rows"] = statement.Rows,
    };

    /// <summary>Its parameters as texts.</summary>
    public static JsonArray Parameters(QueryEvent statement) => statement.Parameters is { } text && JsonNode.Parse(text) is JsonArray values
        ? new JsonArray([.. values.Select(static value => JsonValue.Create(value is JsonValue plain && plain.TryGetValue<string>(out var word) ? word : value?.ToJsonString() ?? "null"))])
        : [];
}
