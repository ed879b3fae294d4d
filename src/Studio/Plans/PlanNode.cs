using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Plans;

/// <summary>One step of a database's plan for a statement.</summary>
/// <param name="Label">What it does, in the database's words.</param>
internal sealed record PlanNode(string Label)
{
    /// <summary>The conditions and the index; null without.</summary>
    public string? Detail { get; init; }

    /// <summary>How many rows it gives: as measured, else as expected; null where the database does not say.</summary>
    public double? Rows { get; init; }

    /// <summary>Its cost in the database's own measure; null where it has none.</summary>
    public double? Cost { get; init; }

    /// <summary>How long it took; null where it was not run.</summary>
    public double? Milliseconds { get; init; }

    /// <summary>What feeds it.</summary>
    public List<PlanNode> Children { get; init; } = [];

    /// <summary>The step as the page reads it.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["label"] = Label };
        Add(json, "detail", Detail is null ? null : JsonValue.Create(Detail));
        Add(json, "rows", Rows is { } rows ? JsonValue.Create(rows) : null);
        Add(json, "cost", Cost is { } cost ? JsonValue.Create(cost) : null);
        Add(json, "milliseconds", Milliseconds is { } time ? JsonValue.Create(time) : null);
        json["children"] = new JsonArray([.. Children.Select(static child => child.ToJson())]);
        return json;
    }

    private static void Add(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
