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

    /// <summary>Where it comes from.</summary>
    public IStudioSource Source { get; } = source;

    /// <summary>How it is served.</summary>
    public StudioOptions Options { get; } = options;

    /// <summary>The schema as last read, with its engines, on the database as it is now.</summary>
    /// <exception cref="ConnectionException">The database is not there (P1001).</exception>
    public async ValueTask<Desk> OpenAsync()
    {
        Source.EnsureThere();
        var desk = _desk!;
        await desk.Database.DropStaleConnectionsAsync();
        return desk;
    }

    /// <summary>Reads the schema anew.</summary>
    /// <exception cref="ConnectionException">The database is not there (P1001).</exception>
    public async Task<Desk> RefreshAsync(CancellationToken cancellation)
    {
        Source.EnsureThere();
        var schema = await Source.LoadAsync(cancellation);
        await _turn.WaitAsync(cancellation);
        try
        {
            _database ??= Source.OpenDatabase(Options.ReadOnly);
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

    private static Desk Furnish(StudioSchema schema, Database database)
    {
        var model = MetadataBuilder.FromSchema(schema.Model, withIgnored: true);
        var tracer = new StatementTracer();
        return new Desk(
            schema, new QueryEngine(model, database, new ClientOptions { ShowsUnreadable = true }), new QueryEngine(model, database, new ClientOptions { ShowsUnreadable = true, ShowParameters = true, OnQuery = tracer.Record }), tracer);
    }
}
