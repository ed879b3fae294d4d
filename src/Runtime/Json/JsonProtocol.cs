using System.Data;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Json;

/// <summary>The engine's JSON door: answers requests of Prisma's JSON query protocol in its tagged form.</summary>
public sealed class JsonProtocol(QueryEngine engine)
{
    /// <summary>The engine that answers the requests.</summary>
    public QueryEngine Engine { get; } = engine;

    /// <summary>Answers one request.</summary>
    /// <param name="request"><c>{modelName, action, query: {arguments, selection}}</c>.</param>
    /// <param name="transaction">The transaction it runs in; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<JsonNode?> ExecuteAsync(JsonElement request, DatabaseTransaction? transaction = null, CancellationToken cancellation = default)
    {
        var read = JsonRequestReader.Read(request, Engine.Model);
        if (read.Action is QueryAction.QueryRaw or QueryAction.ExecuteRaw)
        {
            return await JsonRawQuery.ExecuteAsync(Engine, read, transaction, cancellation).ConfigureAwait(false);
        }

        var answer = await Engine.ExecuteJsonAsync(read, transaction, cancellation).ConfigureAwait(false);
        return answer switch
        {
            long count => new JsonObject { ["count"] = count },
            _ => (JsonNode?)answer,
        };
    }

    /// <summary>Answers several requests.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="together">True where all happen or none: then the first error is thrown. Otherwise each has its own answer.</param>
    /// <param name="isolation">The isolation level of requests that happen together.</param>
    /// <param name="transaction">The transaction they run in; null for none.</param>
    /// <param name="cancellation">Stops them.</param>
    public async ValueTask<IReadOnlyList<JsonAnswer>> ExecuteBatchAsync(
        IReadOnlyList<JsonElement> requests,
        bool together,
        IsolationLevel isolation = IsolationLevel.Unspecified,
        DatabaseTransaction? transaction = null,
        CancellationToken cancellation = default)
    {
        var answers = new List<JsonAnswer>(requests.Count);
        if (!together)
        {
            foreach (var request in requests)
            {
                answers.Add(await AnswerAsync(request, transaction, cancellation).ConfigureAwait(false));
                if (transaction is not null && answers[^1].Error is not null)
                {
                    break;   // a transaction does not go on behind an error
                }
            }

            return answers;
        }

        if (transaction is not null)
        {
            await ExecuteAllAsync(requests, answers, transaction, cancellation).ConfigureAwait(false);
            return answers;
        }

        var own = await DatabaseTransaction.BeginAsync(
            Engine.Database, isolation, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
        await using (own.ConfigureAwait(false))
        {
            await ExecuteAllAsync(requests, answers, own, cancellation).ConfigureAwait(false);
            await own.CommitAsync(cancellation).ConfigureAwait(false);
        }

        return answers;
    }

    private async ValueTask ExecuteAllAsync(
        IReadOnlyList<JsonElement> requests, List<JsonAnswer> answers, DatabaseTransaction transaction, CancellationToken cancellation)
    {
        foreach (var request in requests)
        {
            answers.Add(new JsonAnswer(await ExecuteAsync(request, transaction, cancellation).ConfigureAwait(false), null));
        }
    }

    private async ValueTask<JsonAnswer> AnswerAsync(JsonElement request, DatabaseTransaction? transaction, CancellationToken cancellation)
    {
        try
        {
            return new JsonAnswer(await ExecuteAsync(request, transaction, cancellation).ConfigureAwait(false), null);
        }
        catch (SchemaFirstException error)
        {
            return new JsonAnswer(null, error);
        }
    }
}
