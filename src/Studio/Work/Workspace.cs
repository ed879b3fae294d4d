using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Studio.Work;

/// <summary>What Studio works on: the schema as last read, and the engines that answer for it.</summary>
internal sealed class Workspace(IStudioSource source, StudioOptions options) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private volatile Desk? _desk;
    private Database? _database;
    private string? _identity;

    /// <summary>Where it comes from.</summary>
    public IStudioSource Source { get; } = source;

    /// <summary>How it is served.</summary>
    public StudioOptions Options { get; } = options;

    /// <summary>The schema as last read, with its engines, on the database as it is now.</summary>
    /// <exception cref="ConnectionException">The database is not there (P1001).</exception>
    public ValueTask<Desk> OpenAsync(CancellationToken cancellation)
    {
        var identity = Source.Identify();
        return _desk is { } desk && identity == _identity ? new ValueTask<Desk>(desk) : ReopenAsync(identity, cancellation);
    }

    /// <summary>Reads the schema anew.</summary>
    public async Task<Desk> RefreshAsync(CancellationToken cancellation)
    {
        var schema = await Source.LoadAsync(cancellation);
        await _turn.WaitAsync(cancellation);
        try
        {
            _database ??= Source.OpenDatabase(Options.ReadOnly);
            _identity ??= Source.Identify();
            return _desk = Furnish(schema, _database);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _turn.Dispose();
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    // Another database has taken the place of the one that the connections lead to.
    private async ValueTask<Desk> ReopenAsync(string? identity, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            if (identity == _identity)
            {
                return _desk!;
            }

            var former = _database!;
            (_database, _identity) = (Source.OpenDatabase(Options.ReadOnly), identity);
            _desk = Furnish(_desk!.Schema, _database);
            await former.DisposeAsync();
            return _desk;
        }
        finally
        {
            _turn.Release();
        }
    }

    private static Desk Furnish(StudioSchema schema, Database database)
    {
        var model = MetadataBuilder.FromSchema(schema.Model, withIgnored: true);
        var tracer = new StatementTracer();
        return new Desk(
            schema, new QueryEngine(model, database, new ClientOptions { ShowsUnreadable = true }), new QueryEngine(model, database, new ClientOptions { ShowsUnreadable = true, ShowParameters = true, OnQuery = tracer.Record }), tracer);
    }
}
