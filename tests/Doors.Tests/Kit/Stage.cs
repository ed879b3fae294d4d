using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Json;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>A database with its seed and the two doors to it; one for each class of scenarios.</summary>
public sealed class Stage<TServer> : IAsyncLifetime
    where TServer : IDoorServer, new()
{
    private SchemaClient? _client;
    private JsonProtocol? _protocol;
    private bool _isTouched;

    /// <summary>The database.</summary>
    public TServer Server { get; } = new();

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_client is not null)
        {
            await _client.DisposeAsync();
            await _protocol!.Engine.Database.DisposeAsync();
        }

        await Server.DisposeAsync();
    }

    /// <summary>The doors; the first one to ask makes the tables and the seed.</summary>
    /// <param name="open">Opens the typed door.</param>
    /// <param name="seed">Fills an empty database.</param>
    public async Task<(TClient Client, JsonProtocol Protocol)> EnterAsync<TClient>(
        Func<Runtime.Databases.Database, TClient> open, Func<TClient, TServer, Task> seed)
        where TClient : SchemaClient
    {
        if (_client is null)
        {
            var client = open(Server.Open());
            await client.Database.CreateAsync();
            await seed(client, Server);
            await Server.KeepAsync();
            _protocol = new JsonProtocol(new QueryEngine(RecordsAsWritten.Of(typeof(TClient), Server.Provider), Server.Open()));
            _client = client;
        }

        return ((TClient)_client, _protocol!);
    }

    /// <summary>Puts the seed back, if something may have been written since.</summary>
    /// <param name="writes">True where what comes now may write.</param>
    public async Task FreshenAsync(bool writes)
    {
        if (_isTouched)
        {
            await Server.ResetAsync();
        }

        _isTouched = writes;
    }
}
