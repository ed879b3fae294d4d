using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaFirst.Cli.Output;

/// <summary>Gives the files that a command made.</summary>
internal static class FolderAnswer
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the files and names them; to machines as <c>{"files": […]}</c>.</summary>
    public static void Give(IReadOnlyList<(string Path, string Text)> files, bool asJson)
    {
        AtomicFiles.Write(files);
        if (!asJson)
        {
            Console.Out.WriteLine(files.Count == 1 ? $"written: {files[0].Path}" : $"written: {files.Count} files");
            return;
        }

        using var stream = Console.OpenStandardOutput();
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var (path, _) in files)
        {
            json.WriteStringValue(path);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }
}
