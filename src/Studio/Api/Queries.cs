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
        var desk = await workspace.OpenAsync(call.Stop);
        foreach (var request in requests)
        {
            Requests.Check(request, desk.Engine.Model);
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
}
