using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Studio.Http;

namespace SchemaFirst.Studio.Api;

/// <summary>A request to the API.</summary>
/// <param name="Context">The request itself.</param>
/// <param name="Body">Its body; undefined for one without.</param>
internal sealed record ApiCall(HttpContext Context, JsonElement Body)
{
    /// <summary>Ends when nobody waits for the answer any more.</summary>
    public CancellationToken Stop => Context.RequestAborted;

    /// <summary>A member of the body.</summary>
    /// <exception cref="ApiException">It is not there, or of another kind.</exception>
    public JsonElement Need(string name, JsonValueKind kind) => Need(Body, name, kind);

    /// <summary>A member of an object.</summary>
    /// <exception cref="ApiException">It is not there, or of another kind.</exception>
    public static JsonElement Need(JsonElement json, string name, JsonValueKind kind) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == kind
        ? value
        : throw new ApiException(StatusCodes.Status400BadRequest, "json", $"The request needs '{name}' ({kind.ToString().ToLowerInvariant()})");

    /// <summary>True where the body has the member and it is true.</summary>
    public bool Is(string name) => Body.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    /// <summary>A parameter of the address; null without.</summary>
    public string? Parameter(string name) => Context.Request.Query.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } value ? value : null;
}
