using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SchemaFirst.Studio.Http;

/// <summary>Writes JSON answers.</summary>
internal static class JsonAnswer
{
    // The answer is read as JSON and nothing else (nosniff), so text of other scripts than Latin need not double its size.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(HttpContext context, JsonNode json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        var writer = new Utf8JsonWriter(context.Response.BodyWriter, Options);
        await using (writer)
        {
            json.WriteTo(writer);
            await writer.FlushAsync(context.RequestAborted);
        }
    }
}
