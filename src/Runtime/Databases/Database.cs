using System.Data;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Databases;

/// <summary>A database that can be asked: where its connections come from and which SQL it speaks.</summary>
public abstract class Database : IAsyncDisposable
{
    private int _streams;

    /// <summary>A database.</summary>
    // Making the sources of spans and metrics takes the runtime some 20 ms once in a process. The first query needs them; until it comes there is other work.
    protected Database() => ThreadPool.UnsafeQueueUserWorkItem(static _ => TelemetrySources.Prepare(), null);

    /// <summary>Which provider of the schema language it is.</summary>
    public abstract Schema.Model.Provider Provider { get; }

    /// <summary>Which database it is, for spans and metrics.</summary>
    public abstract DatabaseIdentity Identity { get; }

    /// <summary>True where a request travels: then requests that come while one is on its way are worth gathering.</summary>
    public virtual bool IsRemote => false;

    /// <summary>
    /// How many streams may keep a connection each; others are read page by page. None where who reads stands in the way of who writes. Never all
    /// connections: the loop's body asks for one too.
    /// </summary>
    internal virtual int MostStreams => 0;

    /// <summary>What the times of its transactions are kept by.</summary>
    internal DeadlinePool Deadlines { get; } = new();

    /// <summary>How this database writes SQL: quotes, types, and the forms that it knows.</summary>
    public abstract SqlDialect Dialect { get; }

    /// <summary>Takes a connection; disposing it gives it back.</summary>
    public abstract ValueTask<DatabaseConnection> ConnectAsync(CancellationToken cancellation);

    /// <summary>Opens the database for migrations; disposing what it answers ends that.</summary>
    public abstract ValueTask<ILiveDatabase> OpenMigrationsAsync(CancellationToken cancellation);

    /// <summary>True where transactions of that isolation level can be begun.</summary>
    public abstract bool Supports(IsolationLevel isolation);

    /// <summary>
    /// Closes the free connections that lead to a file which is not at its place any more, so that what comes next reads the one that has taken it (a backup that was
    /// put back, for one). Connections in use are left alone. It does nothing on a server: there the connections themselves break.
    /// </summary>
    public virtual ValueTask DropStaleConnectionsAsync() => default;

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>True where one more stream may keep a connection; it has to say when it ends.</summary>
    internal bool TryBeginStream()
    {
        if (Interlocked.Increment(ref _streams) <= MostStreams)
        {
            return true;
        }

        EndStream();
        return false;
    }

    /// <summary>A stream keeps its connection no longer.</summary>
    internal void EndStream() => Interlocked.Decrement(ref _streams);
}
