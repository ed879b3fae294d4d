using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaFirst.Model.Tests;

/// <summary>Compares the model's answer with a database's.</summary>
internal static class Answers
{
    /// <summary>Says where they part; null where they are the same.</summary>
    public static string? Compare(JsonNode? expected, JsonNode? got, string path = "")
    {
        switch (expected)
        {
            case JsonObject unordered when unordered["$unordered"] is JsonArray items:
                var left = (got as JsonArray)?.ToList() ?? [];
                return items.Count == left.Count && items.All(item => left.FindIndex(other => Compare(item, other) is null) is >= 0 and var at && Remove(left, at)) ? null : Differ(expected, got, path);
            case JsonObject tagged when (string?)tagged["$type"] is "Decimal" && got is JsonObject number && (string?)number["$type"] is "Decimal":
                return Near(tagged["value"]!.ToString(), number["value"]!.ToString()) ? null : Differ(expected, got, path);
            case JsonObject wanted when got is JsonObject other:
                return wanted.Select(member => other.ContainsKey(member.Key) ? Compare(member.Value, other[member.Key], $"{path}/{member.Key}") : Differ(expected, got, path)).FirstOrDefault(static why => why is not null)
                    ?? (other.FirstOrDefault(member => !wanted.ContainsKey(member.Key)).Key is { } extra ? $"{path}/{extra} is too many" : null);
            case JsonArray wanted when got is JsonArray other && wanted.Count == other.Count:
                return wanted.Select((item, index) => Compare(item, other[index], $"{path}/{index}")).FirstOrDefault(static why => why is not null);
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number && got is JsonValue number && number.GetValueKind() == JsonValueKind.Number:
                return Near(value.ToJsonString(), number.ToJsonString()) ? null : Differ(expected, got, path);
            default:
                return JsonNode.DeepEquals(expected, got) ? null : Differ(expected, got, path);
        }
    }

    private static bool Remove(List<JsonNode?> list, int at)
    {
        list.RemoveAt(at);
        return true;
    }

    // Sums and averages of floats depend on the order in which they were added up.
    private static bool Near(string left, string right)
    {
        var (a, b) = (double.Parse(left, CultureInfo.InvariantCulture), double.Parse(right, CultureInfo.InvariantCulture));
        return a.Equals(b) || Math.Abs(a - b) <= 1e-9 * Math.Max(Math.Abs(a), Math.Abs(b));
    }

    private static string Differ(JsonNode? expected, JsonNode? got, string path) => $"{path}: the model says {expected?.ToJsonString() ?? "null"}, the database {got?.ToJsonString() ?? "null"}";
}
