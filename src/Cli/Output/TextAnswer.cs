using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaFirst.Cli.Output;

/// <summary>Gives a text that a command made: to standard output or a file, and to machines as JSON.</summary>
internal static class TextAnswer
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the text; as JSON it becomes <c>{"text": …}</c>, or <c>{"file": …}</c> where a file was written.</summary>
    public static void Give(string text, string? output, bool asJson)
    {
        if (output is not null)
        {
            AtomicFile.Write(output, text);
        }

        if (asJson)
        {
            using var stream = Console.OpenStandardOutput();
            using var json = new Utf8JsonWriter(stream, Indented);
            json.WriteStartObject();
            json.WriteString(output is null ? "text" : "file", output ?? text);
            json.WriteEndObject();
            json.Flush();
            stream.Write("\n"u8);
        }
        else if (output is null)
        {
            Console.Out.Write(text);
        }
    }
}
