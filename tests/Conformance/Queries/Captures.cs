using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaFirst.Conformance.Queries;

/// <summary>Values taken from answers, for <c>{{name}}</c> in the strings of later steps.</summary>
internal sealed class Captures
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public void Take(JsonElement capture, JsonObject answer)
    {
        foreach (var entry in capture.EnumerateObject())
        {
            JsonNode? node = answer;
            foreach (var part in entry.Value.GetString()!.Split('/', StringSplitOptions.RemoveEmptyEntries))
            {
                node = node switch
                {
                    JsonArray array => array[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)],
                    JsonObject obj => obj[part],
                    _ => null,
                };
            }

            if (node is JsonObject tagged && tagged["value"] is { } value)
            {
                node = value;
            }

            _values[entry.Name] = node is JsonValue text && text.TryGetValue<string>(out var plain) ? plain : node?.ToJsonString() ?? "null";
        }
    }

    public JsonElement Substitute(JsonElement step)
    {
        var text = step.GetRawText();
        if (_values.Count == 0 || !text.Contains("{{", StringComparison.Ordinal))
        {
            return step;
        }

        foreach (var (name, value) in _values)
        {
            text = text.Replace($"{{{{{name}}}}}", JsonEncodedText.Encode(value).ToString(), StringComparison.Ordinal);
        }

        return JsonDocument.Parse(text).RootElement;
    }
}
