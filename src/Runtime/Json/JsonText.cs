using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaFirst.Runtime.Json;

/// <summary>Writes JSON as JavaScript does: compact, and only what must be escaped escaped.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Compact(JsonElement json)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A document in a list of them: tagged as such, or plain.</summary>
    public static string Document(JsonElement json) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty("$type", out var type) && type.ValueEquals("Json") && json.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : Compact(json);
}
