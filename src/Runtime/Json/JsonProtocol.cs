using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Json;

/// <summary>The engine's JSON door: answers requests of Prisma's JSON query protocol in its tagged form.</summary>
public sealed class JsonProtocol(QueryEngine engine)
{
    /// <summary>The engine.</summary>
    public QueryEngine Engine { get; } = engine;

    /// <summary>Answers one request.</summary>
    /// <param name="request"><c>{modelName, action, query: {arguments, selection}}</c>.</param>
    /// <param name="transaction">The transaction it runs in; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<JsonNode?> ExecuteAsync(JsonElement request, DatabaseTransaction? transaction = null, CancellationToken cancellation = default)
    {
        var read = JsonRequestReader.Read(request, Engine.Model);
        var plan = Engine.Prepare(read);
        var answer = await Engine.ExecuteAsync(plan, read, plan.CreateJsonFactory(), transaction, cancellation).ConfigureAwait(false);
        return answer switch
        {
            long count when read.Action == QueryAction.ExecuteRaw => JsonValue.Create(count),
            long count => new JsonObject { ["count"] = count },
            _ => (JsonNode?)answer,
        };
    }
}
