using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Studio.Http;

namespace SchemaFirst.Studio.Api;

/// <summary>Tells requests that read from those that write. Nested writes ride in actions that write, so that the action decides.</summary>
internal static class WriteGuard
{
    /// <summary>True for a request that only reads.</summary>
    public static bool IsRead(JsonElement request) => request.ValueKind == JsonValueKind.Object
        && request.TryGetProperty("action", out var action) && action.ValueKind == JsonValueKind.String
        && action.GetString() is "findUnique" or "findUniqueOrThrow" or "findFirst" or "findFirstOrThrow" or "findMany" or "aggregate" or "groupBy";

    /// <summary>Refuses requests that write, where nothing may be written.</summary>
    /// <exception cref="ApiException">Studio is read-only, and one of the requests writes.</exception>
    public static void Check(IEnumerable<JsonElement> requests, StudioOptions options)
    {
        if (options.ReadOnly && !requests.All(IsRead))
        {
            throw Refusal();
        }
    }

    /// <summary>Refuses, where nothing may be written.</summary>
    /// <exception cref="ApiException">Studio is read-only.</exception>
    public static void Check(StudioOptions options)
    {
        if (options.ReadOnly)
        {
            throw Refusal();
        }
    }

    private static ApiException Refusal() => new(StatusCodes.Status403Forbidden, "read-only", "Studio is read-only", "Start it without --read-only to write");
}
