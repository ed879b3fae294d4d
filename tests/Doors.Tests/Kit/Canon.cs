using System.Globalization;
using System.Text.Json.Nodes;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>One spelling for each value, so that answers can be compared as text.</summary>
internal static class Canon
{
    /// <summary>An answer of the protocol.</summary>
    public static JsonNode? Of(JsonNode? answer) => answer switch
    {
        JsonObject tagged when tagged.Count == 2 && tagged["$type"] is { } type && tagged["value"] is { } value => Tagged(type.GetValue<string>(), value.GetValue<string>()),
        JsonObject record => new JsonObject(record.Select(static member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Of)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => Number(value.ToJsonString()),
        _ => answer?.DeepClone(),
    };

    /// <summary>A value with its tag.</summary>
    public static JsonNode Tagged(string type, string value) => new JsonObject
    {
        ["$type"] = type,
        ["value"] = type switch
        {
            "DateTime" => Moment(DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)),
            "Decimal" => decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("G29", CultureInfo.InvariantCulture),
            "Json" => Sorted(JsonNode.Parse(value))?.ToJsonString() ?? "null",
            _ => value,
        },
    };

    /// <summary>A number without a tag.</summary>
    public static JsonNode Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
        ? JsonValue.Create(whole)
        : double.Parse(text, CultureInfo.InvariantCulture) is var number && number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? JsonValue.Create((long)number)
            : JsonValue.Create(number);

    /// <summary>A point in time; what is only just past counts as now, for the two doors do not open in the same millisecond.</summary>
    public static string Moment(DateTime value) => (DateTime.UtcNow - value).Duration() < TimeSpan.FromMinutes(10)
        ? "now"
        : value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A row of the database, without what differs from one run to the next.</summary>
    public static string Of(ContentRow row, IReadOnlySet<string> generated) => $"{row.Table}: " + string.Join(", ", row.Values.Select(pair => $"{pair.Key}={Value(pair.Key, pair.Value, generated)}"));

    /// <summary>What a person would note down of an answer: the first value of each record.</summary>
    public static string Gist(JsonNode? answer) => answer switch
    {
        null => "null",
        JsonArray list => string.Join(' ', list.Select(Gist)),
        JsonObject tagged when tagged["$type"] is not null => tagged["value"]!.GetValue<string>(),
        JsonObject record => Gist(record.First().Value),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => answer.ToJsonString(),
    };

    private static string Value(string column, string? value, IReadOnlySet<string> generated) => value switch
    {
        null => "NULL",
        _ when generated.Contains(column) => "(generated)",
        { Length: >= 19 } when value[4] == '-' && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment) => Moment(moment) is "now" ? "now" : value,
        _ => value,
    };

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record.OrderBy(static member => member.Key, StringComparer.Ordinal).Select(static member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}
