using System.Text.Json.Nodes;

namespace SchemaFirst.Conformance;

/// <summary>Says where two JSON values part.</summary>
internal static class JsonDifference
{
    public static string? Describe(JsonNode? expected, JsonNode? actual, string path)
    {
        if (JsonNode.DeepEquals(expected, actual))
        {
            return null;
        }

        switch (expected, actual)
        {
            case (JsonObject left, JsonObject right):
                foreach (var (key, value) in left)
                {
                    if (!right.TryGetPropertyValue(key, out var other))
                    {
                        return $"{path}/{key} is missing";
                    }

                    if (Describe(value, other, $"{path}/{key}") is { } why)
                    {
                        return why;
                    }
                }

                return $"{path}/{right.First(pair => !left.ContainsKey(pair.Key)).Key} is not expected";
            case (JsonArray left, JsonArray right) when left.Count == right.Count:
                return Enumerable.Range(0, left.Count).Select(index => Describe(left[index], right[index], $"{path}/{index}")).First(why => why is not null);
            default:
                return $"{path}: expected {Short(expected)}, got {Short(actual)}";
        }
    }

    private static string Short(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? "null";
        return text.Length > 400 ? text[..400] + "…" : text;
    }
}
