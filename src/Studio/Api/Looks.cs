using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>What there is to look at: the session, the schema, how many rows.</summary>
internal sealed class Looks(Workspace workspace)
{
    private const int CountsAtOnce = 4;

    /// <summary><c>GET session</c>.</summary>
    public async Task<JsonNode?> SessionAsync(ApiCall call)
    {
        var desk = await workspace.OpenAsync();
        var source = workspace.Source;
        return new JsonObject
        {
            ["version"] = source.Version,
            ["provider"] = ProviderTraits.For(desk.Database.Provider).Name,
            ["database"] = desk.Database.Identity.Namespace,
            ["readOnly"] = workspace.Options.ReadOnly,
            ["source"] = source.Kind.ToString().ToLowerInvariant(),
            ["sourcePath"] = source.SchemaPath,
            ["migrations"] = source.MigrationsPath is not null,
        };
    }

    /// <summary><c>GET schema</c>.</summary>
    public async Task<JsonNode?> SchemaAsync(ApiCall call) => SchemaJson.Of((await workspace.OpenAsync()).Schema);

    /// <summary><c>POST refresh</c>.</summary>
    public async Task<JsonNode?> RefreshAsync(ApiCall call) => SchemaJson.Of((await workspace.RefreshAsync(call.Stop)).Schema);

    /// <summary><c>GET counts</c>: null for a model whose rows take too long to count, or that has no table yet.</summary>
    public async Task<JsonNode?> CountsAsync(ApiCall call)
    {
        var desk = await workspace.OpenAsync();
        string[] names = call.Parameter("models") is { } given ? given.Split(',', StringSplitOptions.RemoveEmptyEntries) : [.. desk.Engine.Model.ModelNames];
        if (names.FirstOrDefault(name => desk.Engine.Model.Find(name) is null) is { } unknown)
        {
            throw new ApiException(StatusCodes.Status400BadRequest, "P2009", $"Model '{unknown}' does not exist") { Model = unknown };
        }

        var counts = new long?[names.Length];
        await Parallel.ForAsync(0, names.Length, new ParallelOptions { MaxDegreeOfParallelism = CountsAtOnce, CancellationToken = call.Stop }, async (index, stop) =>
            counts[index] = await CountAsync(desk, names[index], stop));
        var answer = new JsonObject();
        for (var index = 0; index < names.Length; index++)
        {
            answer[names[index]] = counts[index];
        }

        return answer;
    }

    private async ValueTask<long?> CountAsync(Desk desk, string model, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(workspace.Options.CountTimeout);
        using var request = JsonDocument.Parse(new JsonObject
        {
            ["modelName"] = model,
            ["action"] = "aggregate",
            ["query"] = new JsonObject
            {
                ["arguments"] = new JsonObject(),
                ["selection"] = new JsonObject { ["_count"] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = new JsonObject { ["_all"] = true } } },
            },
        }.ToJsonString());
        try
        {
            return (await desk.Protocol.ExecuteAsync(request.RootElement, null, limit.Token))!["_count"]!["_all"]!.GetValue<long>();
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
        catch (MissingTableException)
        {
            return null;
        }
    }
}
