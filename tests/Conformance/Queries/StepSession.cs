using System.Data;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Queries;

/// <summary>Runs steps on one database: the engine's JSON door, and the transactions that steps have begun.</summary>
internal sealed class StepSession : IAsyncDisposable
{
    private readonly Database _database;
    private readonly JsonProtocol _protocol;
    private readonly Dictionary<string, DatabaseTransaction> _transactions = new(StringComparer.Ordinal);
    private readonly Captures _captures = new();

    public StepSession(string schemaText, Database database)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = SchemaParser.Parse(schemaText, null, diagnostics);
        var schema = SchemaBinder.Bind(syntax, diagnostics);
        if (diagnostics.HasErrors)
        {
            throw new InvalidOperationException($"the schema is refused: {string.Join("; ", diagnostics.Items.Select(static item => item.Message))}");
        }

        _database = database;
        _protocol = new JsonProtocol(new QueryEngine(MetadataBuilder.FromSchema(schema), database));
    }

    /// <summary>Runs a step; its answer as <c>{data}</c>, <c>{batch}</c>, <c>{tx}</c> or <c>{error}</c>.</summary>
    public async Task<JsonObject> RunAsync(JsonElement step)
    {
        try
        {
            var answer = await AnswerAsync(_captures.Substitute(step));
            if (step.TryGetProperty("capture", out var capture))
            {
                _captures.Take(capture, answer);
            }

            return answer;
        }
        catch (SchemaFirstException error)
        {
            return Error(error);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var transaction in _transactions.Values)
        {
            await transaction.DisposeAsync();
        }

        await _database.DisposeAsync();
    }

    private async Task<JsonObject> AnswerAsync(JsonElement step)
    {
        switch (step.GetProperty("op").GetString())
        {
            case "query":
                return new JsonObject { ["data"] = await _protocol.ExecuteAsync(step.GetProperty("action"), Transaction(step)) };
            case "batch":
                return await BatchAsync(step);
            case "startTx":
                var name = step.GetProperty("tx").GetString()!;
                lock (_transactions)
                {
                    _transactions.Remove(name);
                }

                var begun = await BeginAsync(step.TryGetProperty("options", out var options) ? options : default);
                lock (_transactions)
                {
                    _transactions[name] = begun;
                }

                return new JsonObject { ["tx"] = name };
            case "commitTx":
                await (Transaction(step) ?? throw NoTransaction()).CommitAsync(CancellationToken.None);
                return [];
            case "rollbackTx":
                await (Transaction(step) ?? throw NoTransaction()).RollbackAsync();
                return [];
            case "rawSql":
                await using (var connection = await _database.ConnectAsync(CancellationToken.None))
                {
                    await connection.ExecuteRawAsync(step.GetProperty("sql").GetString()!, default, CancellationToken.None);
                }

                return [];
            case "sleep":
                await Task.Delay(step.GetProperty("ms").GetInt32());
                return [];
            case var other:
                throw new InvalidOperationException($"no step '{other}'");
        }
    }

    private async Task<JsonObject> BatchAsync(JsonElement step)
    {
        var together = step.TryGetProperty("transaction", out var transaction) && transaction.GetBoolean();
        var isolation = step.TryGetProperty("isolationLevel", out var level) ? Isolation(level.GetString()) : IsolationLevel.Unspecified;
        var answers = await _protocol.ExecuteBatchAsync([.. step.GetProperty("batch").EnumerateArray()], together, isolation, Transaction(step));
        return new JsonObject
        {
            ["batch"] = new JsonArray([.. answers.Select(static answer => answer.Error is { } error ? Error(error) : new JsonObject { ["data"] = answer.Data })]),
        };
    }

    private async Task<DatabaseTransaction> BeginAsync(JsonElement options)
    {
        TimeSpan Milliseconds(string name, int otherwise) => TimeSpan.FromMilliseconds(
            options.ValueKind == JsonValueKind.Object && options.TryGetProperty(name, out var value) ? value.GetInt32() : otherwise);
        var isolation = options.ValueKind == JsonValueKind.Object && options.TryGetProperty("isolationLevel", out var level) ? Isolation(level.GetString()) : IsolationLevel.Unspecified;
        return await DatabaseTransaction.BeginAsync(_database, isolation, Milliseconds("maxWait", 2000), Milliseconds("timeout", 5000), CancellationToken.None);
    }

    private DatabaseTransaction? Transaction(JsonElement step)
    {
        if (!step.TryGetProperty("tx", out var name))
        {
            return null;
        }

        lock (_transactions)
        {
            return _transactions.TryGetValue(name.GetString()!, out var transaction) ? transaction : throw NoTransaction();
        }
    }

    // The protocol's names are case-sensitive.
    private static IsolationLevel Isolation(string? name) => name switch
    {
        null => IsolationLevel.Unspecified,
        "ReadUncommitted" or "READ UNCOMMITTED" => IsolationLevel.ReadUncommitted,
        "ReadCommitted" or "READ COMMITTED" => IsolationLevel.ReadCommitted,
        "RepeatableRead" or "REPEATABLE READ" => IsolationLevel.RepeatableRead,
        "Snapshot" or "SNAPSHOT" => IsolationLevel.Snapshot,
        "Serializable" or "SERIALIZABLE" => IsolationLevel.Serializable,
        _ => throw new TransactionException("P2023", $"'{name}' is no isolation level"),
    };

    private static TransactionException NoTransaction() => new("P2028", "The transaction does not exist");

    private static JsonObject Error(SchemaFirstException error)
    {
        var meta = new JsonObject();
        foreach (var (key, value) in error.Meta)
        {
            meta[key] = value switch
            {
                null => null,
                IEnumerable<string> names => new JsonArray([.. names.Select(static name => JsonValue.Create(name))]),
                _ => JsonValue.Create(value.ToString()),
            };
        }

        return new JsonObject { ["error"] = new JsonObject { ["code"] = error.Code, ["message"] = error.Message, ["meta"] = meta } };
    }
}
