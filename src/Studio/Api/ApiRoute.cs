using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SchemaFirst.Studio.Http;
using JsonAnswer = SchemaFirst.Studio.Http.JsonAnswer;

namespace SchemaFirst.Studio.Api;

/// <summary>One address of the API.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Path">Its path.</param>
/// <param name="Answer">Answers a call; null where it has written the answer itself.</param>
internal sealed record ApiRoute(string Method, string Path, Func<ApiCall, Task<JsonNode?>> Answer)
{
    /// <summary>The longest body that an ordinary request has, in bytes.</summary>
    public const long ShortBody = 1024 * 1024;

    /// <summary>The longest body of a request that brings rows, in bytes.</summary>
    public const long LongBody = 64 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 128 };

    /// <summary>True for a request that brings rows.</summary>
    public bool BringsRows { get; init; }

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Method != Method)
        {
            context.Response.Headers.Allow = Method;
            throw new ApiException(StatusCodes.Status405MethodNotAllowed, "method", $"'{context.Request.Method}' is not for this address", $"Use {Method}");
        }

        using var body = Method == HttpMethods.Post ? await ReadAsync(context) : null;
        if (await Answer(new ApiCall(context, body?.RootElement ?? default)) is { } answer)
        {
            await JsonAnswer.WriteAsync(context, answer);
        }
    }

    private async Task<JsonDocument> ReadAsync(HttpContext context)
    {
        // A form of another site can be sent without asking first, but not as this type.
        if (!System.Net.Http.Headers.MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || type.MediaType != "application/json")
        {
            throw new ApiException(StatusCodes.Status415UnsupportedMediaType, "content-type", "The request has to be JSON", "Send it as 'application/json'");
        }

        if (BringsRows && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongBody;
        }

        JsonDocument? body = null;
        try
        {
            body = await JsonDocument.ParseAsync(context.Request.Body, Strict, context.RequestAborted);
            return body.RootElement.ValueKind == JsonValueKind.Object ? body : throw new JsonException("it is no object");
        }
        catch (JsonException failure)
        {
            body?.Dispose();
            throw new ApiException(StatusCodes.Status400BadRequest, "json", $"The request cannot be read: {failure.Message}");
        }
    }
}
