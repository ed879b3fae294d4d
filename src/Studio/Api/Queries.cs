using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>Requests of the JSON query protocol.</summary>
internal sealed class Queries(Workspace workspace)
{
    /// <summary><c>POST query</c>: one request, or several that happen together.</summary>
    public async Task<JsonNode?> QueryAsync(ApiCall call)
    {
        var isBatch = call.Body.TryGetProperty("batch", out var batch);
        JsonElement[] requests = isBatch ? [.. call.Need("batch", JsonValueKind.Array).EnumerateArray()] : [call.Need("request", JsonValueKind.Object)];
        WriteGuard.Check(requests, workspace.Options);
        var desk = await workspace.OpenAsync();
        foreach (var request in requests)
        {
            Requests.Check(request, desk.Engine.Model);
        }

        if (!isBatch && call.Body.TryGetProperty("beyond", out var beyond))
        {
            requests[0] = await BeyondAsync(requests[0], beyond, desk, call.Stop);
        }

        var isTraced = call.Is("trace");
        var statements = isTraced ? desk.Tracer.Begin() : [];
        var protocol = isTraced ? desk.TracedProtocol : desk.Protocol;
        var started = Stopwatch.GetTimestamp();
        var data = isBatch
            ? new JsonArray([.. (await protocol.ExecuteBatchAsync(requests, together: true, cancellation: call.Stop)).Select(static answer => answer.Data)])
            : await protocol.ExecuteAsync(requests[0], null, call.Stop);
        var answer = new JsonObject { ["data"] = data };
        if (isTraced)
        {
            answer["statements"] = new JsonArray([.. statements.Select(StatementJson.Of)]);
        }

        answer["milliseconds"] = Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 3);
        return answer;
    }

    // The request from a row on, or back from it; by counting off where the row's place in the order cannot be told exactly.
    private static async Task<JsonElement> BeyondAsync(JsonElement request, JsonElement beyond, Desk desk, CancellationToken stop)
    {
        var node = (JsonObject)Requests.Node(request)!;
        if ((string?)node["action"] != "findMany" || node["query"] is not JsonObject query || query["arguments"] is not JsonObject arguments || arguments["take"] is not JsonValue)
        {
            throw new ApiException(StatusCodes.Status400BadRequest, "json", "'beyond' belongs to a findMany with 'take'");
        }

        var row = (JsonObject)Requests.Node(ApiCall.Need(beyond, "row", JsonValueKind.Object))!;
        var skip = ApiCall.Need(beyond, "skip", JsonValueKind.Number);
        var backwards = beyond.TryGetProperty("backwards", out var said) && said.ValueKind == JsonValueKind.True;
        if (!await Keyset.TryBeginAsync(desk, null, desk.Engine.Model.Find(node["modelName"]!.GetValue<string>())!, arguments, row, backwards, stop))
        {
            arguments["skip"] = Requests.Node(skip);
        }

        return Requests.Element(node);
    }
}
