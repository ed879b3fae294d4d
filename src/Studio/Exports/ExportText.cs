using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Studio.Exports;

/// <summary>
/// Writes rows for other programs. Exact numbers and 64-bit numbers go as text into JSON, as most readers would round them; what is null is an empty cell of CSV, and
/// an empty text is a pair of quotes.
/// </summary>
internal static class ExportText
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of names.</summary>
    public static string CsvHeader(IReadOnlyList<ScalarInfo> fields) => string.Join(',', fields.Select(static field => Quoted(field.Name))) + "\r\n";

    /// <summary>A row as a line of CSV (RFC 4180).</summary>
    public static string Csv(JsonObject row, IReadOnlyList<ScalarInfo> fields) => string.Join(',', fields.Select(field => Plain(row[field.Name]) switch
    {
        null => "",
        JsonValue value when value.TryGetValue<string>(out var text) => Quoted(text),
        JsonValue value => value.ToJsonString(Relaxed),
        var other => Quoted(other.ToJsonString(Relaxed)),
    })) + "\r\n";

    /// <summary>A row as a JSON object without tags.</summary>
    public static string Json(JsonObject row, IReadOnlyList<ScalarInfo> fields)
    {
        var plain = new JsonObject();
        foreach (var field in fields)
        {
            plain[field.Name] = Plain(row[field.Name]);
        }

        return plain.ToJsonString(Relaxed);
    }

    private static JsonNode? Plain(JsonNode? value) => value switch
    {
        JsonObject tagged when tagged["$type"]?.ToString() == "Json" => Document(tagged["value"]!.ToString()),
        JsonObject tagged => tagged["value"]?.DeepClone(),
        JsonArray list => new JsonArray([.. list.Select(Plain)]),
        _ => value?.DeepClone(),
    };

    // SQLite keeps any text in such a column.
    private static JsonNode? Document(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static string Quoted(string text) => text.Length > 0 && !text.AsSpan().ContainsAny("\",\r\n ") ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
