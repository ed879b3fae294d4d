using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaFirst.Conformance.Queries;

/// <summary>Compares an answer with Prisma's in canonical form: the order of members does not count, that of lists does.</summary>
internal static class AnswerComparer
{
    private const double Tolerance = 1e-12;

    /// <summary>Says where the answers part; null where they are the same.</summary>
    /// <param name="expected"><c>{data}</c>, <c>{batch}</c> or <c>{error}</c>.</param>
    /// <param name="answer">The answer, in the same form.</param>
    /// <param name="tolerant">True where floating-point sums may differ in their last digits.</param>
    public static string? Compare(JsonObject expected, JsonObject answer, bool tolerant)
    {
        if (expected.ContainsKey("error") || answer.ContainsKey("error"))
        {
            return Errors(expected, answer);
        }

        if (expected["batch"] is JsonArray batch)
        {
            if (answer["batch"] is not JsonArray answers || answers.Count != batch.Count)
            {
                return $"expected {batch.Count} answers, got {Short(answer)}";
            }

            return Enumerable.Range(0, batch.Count).Select(index =>
                Compare(batch[index]!.AsObject(), answers[index]!.AsObject(), tolerant) is { } why ? $"batch {index}: {why}" : null).FirstOrDefault(static why => why is not null);
        }

        return Values(expected["data"], answer["data"], tolerant, "data");
    }

    private static string? Errors(JsonObject expected, JsonObject answer)
    {
        if (expected["error"] is not JsonObject wanted)
        {
            return $"expected {Short(expected)}, got error {answer["error"]?["code"]?.ToString() ?? "without code"}: {answer["error"]?["message"]}";
        }

        if (answer["error"] is not JsonObject got)
        {
            return $"expected error {wanted["code"]?.ToString() ?? "without code"} ({wanted["message"]}), got {Short(answer)}";
        }

        return (string?)wanted["code"] == (string?)got["code"] ? null
            : $"expected error {wanted["code"]?.ToString() ?? "without code"} ({wanted["message"]}), got {got["code"]?.ToString() ?? "none"}: {got["message"]}";
    }

    private static string? Values(JsonNode? expected, JsonNode? got, bool tolerant, string path)
    {
        switch (expected)
        {
            case JsonObject dynamic when dynamic.ContainsKey("$dynamic"):
                return got is null ? $"{path}: expected a value, got null" : null;
            case JsonObject unordered when unordered["$unordered"] is JsonArray items:
                return Unordered(items, got, tolerant, path);
            case JsonObject tagged when tagged.ContainsKey("$type"):
                return Tagged(tagged, got, tolerant, path);
            case JsonObject left when got is JsonObject right:
                foreach (var (name, value) in left)
                {
                    if (!right.ContainsKey(name))
                    {
                        return $"{path}/{name} is missing";
                    }

                    if (Values(value, right[name], tolerant, $"{path}/{name}") is { } why)
                    {
                        return why;
                    }
                }

                return right.FirstOrDefault(pair => !left.ContainsKey(pair.Key)).Key is { } extra ? $"{path}/{extra} is not expected" : null;
            case JsonArray left when got is JsonArray right:
                if (left.Count != right.Count)
                {
                    return $"{path}: expected {left.Count} elements, got {right.Count}: {Short(right)} instead of {Short(left)}";
                }

                return Enumerable.Range(0, left.Count).Select(index => Values(left[index], right[index], tolerant, $"{path}/{index}")).FirstOrDefault(static why => why is not null);
            case JsonValue number when number.GetValueKind() == JsonValueKind.Number && got is JsonValue other && other.GetValueKind() == JsonValueKind.Number:
                return Numbers(number.ToJsonString(), other.ToJsonString(), tolerant) ? null : Different(expected, got, path);
            default:
                return JsonNode.DeepEquals(expected, got) ? null : Different(expected, got, path);
        }
    }

    private static string? Unordered(JsonArray items, JsonNode? got, bool tolerant, string path)
    {
        if (got is not JsonArray answers || answers.Count != items.Count)
        {
            return $"{path}: expected {items.Count} elements in any order, got {Short(got)} instead of {Short(items)}";
        }

        var left = answers.ToList();
        foreach (var item in items)
        {
            var match = left.FindIndex(answer => Values(item, answer, tolerant, path) is null);
            if (match < 0)
            {
                return $"{path}: nothing equals {Short(item)} in {Short(got)}";
            }

            left.RemoveAt(match);
        }

        return null;
    }

    private static string? Tagged(JsonObject expected, JsonNode? got, bool tolerant, string path)
    {
        var type = (string?)expected["$type"];
        if (got is not JsonObject tagged || (string?)tagged["$type"] != type)
        {
            return Different(expected, got, path);
        }

        if (expected["value"] is JsonObject dynamic && dynamic.ContainsKey("$dynamic"))
        {
            return null;
        }

        var (left, right) = ((string)expected["value"]!, (string)tagged["value"]!);
        var same = type switch
        {
            "Json" => Values(JsonNode.Parse(left), JsonNode.Parse(right), tolerant: false, path) is null,
            "Decimal" => left == right || (tolerant && Numbers(left, right, tolerant: true)),
            "DateTime" => DateTimeOffset.Parse(left, CultureInfo.InvariantCulture) == DateTimeOffset.Parse(right, CultureInfo.InvariantCulture),
            _ => left == right,
        };
        return same ? null : Different(expected, got, path);
    }

    private static bool Numbers(string left, string right, bool tolerant)
    {
        if (left == right)
        {
            return true;
        }

        var (a, b) = (double.Parse(left, CultureInfo.InvariantCulture), double.Parse(right, CultureInfo.InvariantCulture));
        return a.Equals(b) || (tolerant && Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b)));
    }

    private static string Different(JsonNode? expected, JsonNode? got, string path) => $"{path}: expected {Short(expected)}, got {Short(got)}";

    private static string Short(JsonNode? node)
    {
        var text = node?.ToJsonString() ?? "null";
        return text.Length > 300 ? text[..300] + "…" : text;
    }
}
