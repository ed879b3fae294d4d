using System.Data;

namespace SchemaFirst.Runtime.Databases;

/// <summary>A transaction that goes on over several requests. Requests in it run one after the other; it ends by itself when its time is up.</summary>
public sealed class DatabaseTransaction : IAsyncDisposable
{
    private readonly DatabaseConnection _connection;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly TimeSpan _timeout;
    private readonly Timer _timer;
    private readonly long _started = Environment.TickCount64;
    private TransactionState _state;

    private DatabaseTransaction(DatabaseConnection connection, TimeSpan timeout)
    {
        (_connection, _timeout) = (connection, timeout);
        _timer = new Timer(static self => _ = ((DatabaseTransaction)self!).ExpireAsync(), this, timeout, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How the transaction stands.</summary>
    public TransactionState State => _state;

    /// <summary>Begins a transaction.</summary>
    /// <param name="database">The database.</param>
    /// <param name="isolation">The isolation level; <see cref="IsolationLevel.Unspecified"/> for the database's own.</param>
    /// <param name="maxWait">How long to wait for a connection.</param>
    /// <param name="timeout">How long it may last.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async ValueTask<DatabaseTransaction> BeginAsync(
        Database database, IsolationLevel isolation, TimeSpan maxWait, TimeSpan timeout, CancellationToken cancellation)
    {
        if (!database.Supports(isolation))
        {
            throw new TransactionException("P2023", $"The database has no isolation level '{isolation}'");
        }

        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        waiting.CancelAfter(maxWait);
        DatabaseConnection? connection = null;
        try
        {
            connection = await database.ConnectAsync(waiting.Token).ConfigureAwait(false);
            await connection.BeginAsync(isolation, waiting.Token).ConfigureAwait(false);
            return new DatabaseTransaction(connection, timeout);
        }
        catch (Exception exception)
        {
            if (connection is not null)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }

            if (exception is OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                throw new TransactionException("P2028", $"No transaction could be begun within {maxWait.TotalMilliseconds} ms", exception);
            }

            throw exception is DatabaseException error ? Execution.ErrorTranslation.Translate(error, null) : exception;
        }
    }

    /// <summary>Keeps what was written.</summary>
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            Demand("A commit");
            _state = TransactionState.Committed;
            await _connection.CommitAsync(cancellation).ConfigureAwait(false);
        }
        catch (DatabaseException exception)
        {
            throw Execution.ErrorTranslation.Translate(exception, null);
        }
        finally
        {
            await CloseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Drops what was written.</summary>
    public async ValueTask RollbackAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            Demand("A rollback");
            _state = TransactionState.RolledBack;
            await _connection.RollbackAsync().ConfigureAwait(false);
        }
        finally
        {
            await CloseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Rolls back a transaction that is still open.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_state == TransactionState.Open)
        {
            await RollbackAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Runs a request on the transaction's connection when its turn comes.</summary>
    internal async ValueTask<T> RunAsync<T>(Func<DatabaseConnection, CancellationToken, ValueTask<T>> body, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            Demand("A query");
            return await body(_connection, cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Demand(string operation)
    {
        switch (_state)
        {
            case TransactionState.Open:
                return;
            case TransactionState.Expired:
                throw new TransactionException("P2028", $"{operation} came too late: the transaction was closed after {_timeout.TotalMilliseconds} ms ({Environment.TickCount64 - _started} ms have passed)");
            default:
                throw new TransactionException("P2028", $"{operation} cannot run on a transaction that was {(_state == TransactionState.Committed ? "committed" : "rolled back")}");
        }
    }

    private async Task ExpireAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_state == TransactionState.Open)
            {
                _state = TransactionState.Expired;
                await _connection.RollbackAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            await CloseAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask CloseAsync()
    {
        try
        {
            if (_state != TransactionState.Open)
            {
                await _timer.DisposeAsync().ConfigureAwait(false);
                await _connection.DisposeAsync().ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
