using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Studio.Http;

namespace SchemaFirst.Studio.Work;

/// <summary>Writes requests of the JSON query protocol.</summary>
internal static class Requests
{
    /// <summary>A selection of all columns.</summary>
    public static JsonObject Columns() => new() { ["$scalars"] = true };

    /// <summary>A request. The document that it stands in is left to the collector.</summary>
    public static JsonElement Of(string model, string action, JsonObject arguments, JsonObject? selection = null)
    {
        var query = new JsonObject { ["arguments"] = arguments };
        query["selection"] = selection ?? Columns();
        return Element(new JsonObject { ["modelName"] = model, ["action"] = action, ["query"] = query });
    }

    /// <summary>Refuses what is no request, before anything is begun for it.</summary>
    /// <exception cref="ApiException">It is none.</exception>
    public static void Check(JsonElement request, DataModel models)
    {
        string? wrong = null;
        try
        {
            JsonRequestReader.Read(request, models);
            wrong = request.TryGetProperty("query", out var query) && query.ValueKind != JsonValueKind.Object ? "its 'query' is no object" : null;
        }
        catch (Exception failure) when (failure is InvalidOperationException or KeyNotFoundException or ArgumentException or FormatException)
        {
            wrong = failure.Message;
        }

        if (wrong is not null)
        {
            throw new ApiException(StatusCodes.Status400BadRequest, "json", $"The request is none of the query protocol: {wrong}");
        }
    }

    /// <summary>The same JSON in the other form.</summary>
    public static JsonElement Element(JsonNode? node)
    {
        using var document = JsonDocument.Parse(node?.ToJsonString() ?? "null");
        return document.RootElement.Clone();
    }

    /// <summary>The same JSON in the other form.</summary>
    public static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => JsonValue.Create(element),
    };
}
