using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>
/// Each scenario is one query written twice: as C# and as a request of Prisma's JSON protocol. Both doors must give the same answer or the same
/// refusal, and where they write, leave the same database behind, each from the same beginning.
/// </summary>
public abstract class DoorSpecification<TClient, TServer>(Stage<TServer> stage) : IClassFixture<Stage<TServer>>, IAsyncLifetime
    where TClient : SchemaClient
    where TServer : IDoorServer, new()
{
    private static readonly string[] Reads = ["find", "aggregate", "groupBy"];
    private TClient _client = null!;
    private JsonProtocol _protocol = null!;

    /// <summary>The database.</summary>
    protected TServer Server => stage.Server;

    /// <summary>True on PostgreSQL, for what only it can.</summary>
    protected bool IsPostgreSql => Server.Provider == Schema.Model.Provider.PostgreSql;

    /// <inheritdoc/>
    public async Task InitializeAsync() => (_client, _protocol) = await stage.EnterAsync(Open, SeedAsync);

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Opens the typed door.</summary>
    protected abstract TClient Open(Database database);

    /// <summary>Fills an empty database.</summary>
    protected abstract Task SeedAsync(TClient client, TServer server);

    /// <summary>Both doors answer the same.</summary>
    /// <param name="typed">The query in C#.</param>
    /// <param name="action">The request's model and action, as in <c>User.findMany</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="expect">The first value of each record that must come, in order; null where the doors' agreement is all that is asked.</param>
    /// <param name="selection">Its selection; left out: the columns, or the count of what is only counted.</param>
    /// <param name="generated">Fields whose values are new each time.</param>
    protected async Task Same<T>(Func<TClient, Task<T>> typed, string action, string arguments, string? expect = null, string? selection = null, params string[] generated)
    {
        var (code, json, same) = await AskBothAsync(typed, action, arguments, selection, generated);
        Assert.True(code.Error is null && json.Error is null, $"typed: {code.Refusal}\nprotocol: {json.Refusal}");
        var fromProtocol = Mask(Canon.Of((JsonNode?)json.Answer), generated);
        var fromTyped = Mask(TypedAnswer.Write(code.Answer, Like((JsonNode?)json.Answer, code.Answer)), generated);
        Assert.Equal(Line(Like(fromProtocol, code.Answer)), Line(fromTyped));
        Assert.True(same is null, same);
        if (expect is not null)
        {
            Assert.Equal(expect, Canon.Gist(Like(fromProtocol, code.Answer)));
        }
    }

    /// <summary>Both doors refuse alike.</summary>
    /// <param name="typed">The query in C#.</param>
    /// <param name="action">The request's model and action.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="code">The code that both must give; null where Prisma has none.</param>
    /// <param name="selection">Its selection.</param>
    protected async Task Refused<T>(Func<TClient, Task<T>> typed, string action, string arguments, string? code, string? selection = null)
    {
        var (fromTyped, fromProtocol, same) = await AskBothAsync(typed, action, arguments, selection, []);
        Assert.Equal(fromProtocol.Refusal, fromTyped.Refusal);
        Assert.Equal(code, fromTyped.Error?.Code);
        Assert.True(same is null, same);
    }

    private static JsonNode? Mask(JsonNode? answer, string[] generated)
    {
        switch (answer)
        {
            case JsonObject record:
                foreach (var (name, value) in record.ToList())
                {
                    record[name] = generated.Contains(name, StringComparer.OrdinalIgnoreCase) && value is not null ? "(generated)" : Mask(value, generated)?.DeepClone();
                }

                return record;
            case JsonArray list:
                return new JsonArray([.. list.Select(element => Mask(element, generated)?.DeepClone())]);
            default:
                return answer;
        }
    }

    private static string Line(JsonNode? answer) => answer?.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "null";

    // A question whether there is a record is one for a record, and whether it came.
    private static JsonNode? Like(JsonNode? answer, object? typed) => typed is bool && answer is null or JsonObject ? JsonValue.Create(answer is not null) : answer;

    private static string Selected(string action) => action switch
    {
        _ when action.EndsWith("Many", StringComparison.Ordinal) && !action.EndsWith("findMany", StringComparison.Ordinal) => """{ "count": true }""",
        _ when action.EndsWith("aggregate", StringComparison.Ordinal) => """{ "_count": { "arguments": {}, "selection": { "_all": true } } }""",
        _ => """{ "$scalars": true }""",
    };

    private async Task<(Outcome Typed, Outcome Protocol, string? Difference)> AskBothAsync<T>(
        Func<TClient, Task<T>> typed, string action, string arguments, string? selection, string[] generated)
    {
        var dot = action.IndexOf('.', StringComparison.Ordinal);
        using var request = JsonDocument.Parse($$"""
            { "modelName": "{{action[..dot]}}", "action": "{{action[(dot + 1)..]}}", "query": { "arguments": {{arguments}}, "selection": {{selection ?? Selected(action)}} } }
            """);
        var writes = !Reads.Any(word => action.AsSpan(dot + 1).StartsWith(word));
        await stage.FreshenAsync(writes);
        var fromTyped = await Outcome.OfAsync(() => typed(_client));
        var after = writes ? await ContentsAsync(generated) : null;
        await stage.FreshenAsync(writes);
        var fromProtocol = await Outcome.OfAsync(async () => await _protocol.ExecuteAsync(request.RootElement));
        if (after is null)
        {
            return (fromTyped, fromProtocol, null);
        }

        var others = await ContentsAsync(generated);
        return (fromTyped, fromProtocol, after.SequenceEqual(others)
            ? null
            : $"The database differs.\nafter the typed query:\n{string.Join('\n', after.Except(others))}\nafter the protocol's:\n{string.Join('\n', others.Except(after))}");
    }

    private async Task<List<string>> ContentsAsync(string[] generated)
    {
        var names = generated.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. (await Server.ContentsAsync()).Select(row => Canon.Of(row, names)).Order(StringComparer.Ordinal)];
    }
}
