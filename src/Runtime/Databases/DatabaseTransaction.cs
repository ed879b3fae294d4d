using System.Data;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Merging;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Databases;

/// <summary>A transaction that goes on over several requests. Requests in it run one after the other; it ends by itself when its time is up.</summary>
public sealed class DatabaseTransaction : IAsyncDisposable
{
    private readonly DatabaseConnection _connection;
    private readonly OperationTelemetry? _telemetry;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly DeadlinePool _deadlines;
    private readonly CancellationTokenSource _lifetime;
    private readonly CancellationTokenRegistration _expiry;
    private readonly TimeSpan _timeout;
    private readonly long _started = Stopwatch.GetTimestamp();
    private TransactionState _state;
    private int _savepoints;
    private Exception? _failure;
    private bool _isClosed;

    /// <summary>A transaction that a connection has begun.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="deadlines">Where its deadline goes back to.</param>
    /// <param name="lifetime">Its deadline, not yet set.</param>
    /// <param name="timeout">How long it may last.</param>
    /// <param name="telemetry">Who is told of it.</param>
    internal DatabaseTransaction(DatabaseConnection connection, DeadlinePool deadlines, CancellationTokenSource lifetime, TimeSpan timeout, OperationTelemetry? telemetry)
    {
        (_connection, _deadlines, _lifetime, _timeout, _telemetry) = (connection, deadlines, lifetime, timeout, telemetry);
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            // A statement that is still running is stopped by its token; what comes behind it finds the transaction closed.
            _expiry = lifetime.Token.UnsafeRegister(static self => _ = ((DatabaseTransaction)self!).EndIfOpenAsync(TransactionState.Expired).AsTask(), this);
            lifetime.CancelAfter(timeout);
        }
    }

    /// <summary>How the transaction stands.</summary>
    public TransactionState State => _state;

    /// <summary>True where the first failure ends it: what comes behind is not sent any more.</summary>
    internal bool StopsAtFailure { get; init; }

    /// <summary>Takes a connection and begins a transaction on it, whose time is counted from then on.</summary>
    /// <param name="database">The database.</param>
    /// <param name="isolation">The isolation level; <see cref="IsolationLevel.Unspecified"/> for the database's own.</param>
    /// <param name="maxWait">How long to wait for a connection and, where transactions wait for each other, for the beginning.</param>
    /// <param name="timeout">How long it may last.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="TransactionException">It could not begin in time (P2028), or the database has no such isolation level (P2023).</exception>
    public static ValueTask<DatabaseTransaction> BeginAsync(
        Database database, IsolationLevel isolation, TimeSpan maxWait, TimeSpan timeout, CancellationToken cancellation) =>
        TransactionStart.BeginAsync(database, isolation, maxWait, timeout, stopsAtFailure: false, null, cancellation);

    /// <summary>Keeps what was written.</summary>
    /// <exception cref="TransactionException">The transaction is over already (P2028), or lost against another one (P2034).</exception>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).Freely();
        try
        {
            Demand("A commit");
            _state = TransactionState.RolledBack;   // what a commit that fails comes to
            _connection.Observe(_telemetry);
            await _connection.CommitAsync(cancellation).Freely();
            _state = TransactionState.Committed;
            if (_telemetry?.Engine.TransactionLogger is { } logger)
            {
                TelemetryLog.TransactionCommitted(logger, Elapsed.TotalMilliseconds);
            }
        }
        catch (DatabaseException exception)
        {
            throw ErrorTranslation.Translate(exception, null);
        }
        finally
        {
            await CloseAsync().Freely();
        }
    }

    /// <summary>Drops what was written.</summary>
    /// <exception cref="TransactionException">The transaction is over already (P2028).</exception>
    public async ValueTask RollbackAsync()
    {
        await _turn.WaitAsync().Freely();
        try
        {
            Demand("A rollback");
            await EndAsync(TransactionState.RolledBack).Freely();
        }
        finally
        {
            await CloseAsync().Freely();
        }
    }

    /// <summary>Rolls back a transaction that is still open.</summary>
    public ValueTask DisposeAsync() => _state == TransactionState.Open ? EndIfOpenAsync(TransactionState.RolledBack) : default;

    /// <summary>The requests for single records that wait as the last ones in the queue: only those may be joined, or a read would overtake a write.</summary>
    internal FindGroup? Tail { get; set; }

    /// <summary>True while a request runs in it.</summary>
    internal bool IsBusy => _turn.CurrentCount == 0;

    /// <summary>A new name of a savepoint. The names of all transactions are the same, so that their statements stay prepared.</summary>
    internal string NewSavepoint() => $"sf_{Interlocked.Increment(ref _savepoints)}";

    /// <summary>Runs a request on the transaction's connection when its turn comes.</summary>
    internal ValueTask<T> RunAsync<T>(
        Func<DatabaseConnection, CancellationToken, ValueTask<T>> body, OperationTelemetry? telemetry, CancellationToken cancellation) =>
        RunAsync<TransactionBody<T>, T>(new TransactionBody<T>(body), telemetry, cancellation);

    /// <summary>Runs a request on the transaction's connection when its turn comes.</summary>
    /// <param name="work">The request.</param>
    /// <param name="telemetry">Who is told of it.</param>
    /// <param name="cancellation">Stops waiting, and the request.</param>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    internal async ValueTask<T> RunAsync<TWork, T>(TWork work, OperationTelemetry? telemetry, CancellationToken cancellation)
        where TWork : struct, ITransactionWork<T>
    {
        Tail = null;
        await _turn.WaitAsync(cancellation).Freely();
        try
        {
            Demand("A query");
            _connection.Observe(telemetry);
            if (!cancellation.CanBeCanceled || _timeout == Timeout.InfiniteTimeSpan)
            {
                return await work.RunAsync(_connection, cancellation.CanBeCanceled ? cancellation : _lifetime.Token).Freely();
            }

            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _lifetime.Token);
            return await work.RunAsync(_connection, either.Token).Freely();
        }
        catch (OperationCanceledException) when (_lifetime.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw Expired("A query was stopped");
        }
        catch (OperationCanceledException exception) when (cancellation.IsCancellationRequested && exception.CancellationToken != cancellation)
        {
            // The caller knows his own token, not the one that was linked to it.
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
        catch (Exception exception)
        {
            var error = work.Translate(exception);
            if (StopsAtFailure)
            {
                _failure ??= error;
            }

            if (error != exception)
            {
                throw error;
            }

            throw;
        }
        finally
        {
            work.End();
            _turn.Release();
        }
    }

    private TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    private void Demand(string operation)
    {
        switch (_state)
        {
            case TransactionState.Open when _timeout != Timeout.InfiniteTimeSpan && Elapsed > _timeout:
                // On a busy machine the timer may come later than the request.
                throw Expired($"{operation} came too late");
            case TransactionState.Open when _failure is null:
                return;
            case TransactionState.Open:
                throw new TransactionException("P2028", $"{operation} was not sent, because one before it failed", _failure);
            case TransactionState.Expired:
                throw Expired($"{operation} came too late");
            default:
                throw new TransactionException("P2028", $"{operation} cannot run on a transaction that was {(_state == TransactionState.Committed ? "committed" : "rolled back")}");
        }
    }

    private TransactionException Expired(string what) =>
        new("P2028", $"{what}: the transaction's time of {_timeout.TotalMilliseconds} ms is up ({(long)Elapsed.TotalMilliseconds} ms have passed); do less in it, or allow a longer 'Timeout'");

    private async ValueTask EndIfOpenAsync(TransactionState state)
    {
        await _turn.WaitAsync().Freely();
        try
        {
            if (_state == TransactionState.Open)
            {
                await EndAsync(state).Freely();
            }
        }
        finally
        {
            await CloseAsync().Freely();
        }
    }

    private async ValueTask EndAsync(TransactionState state)
    {
        _state = state;
        _connection.Observe(_telemetry);
        await _connection.RollbackAsync().Freely();
        if (_telemetry?.Engine.TransactionLogger is not { } logger)
        {
            return;
        }

        if (state == TransactionState.Expired)
        {
            TelemetryLog.TransactionExpired(logger, _timeout.TotalMilliseconds);
        }
        else
        {
            TelemetryLog.TransactionRolledBack(logger, Elapsed.TotalMilliseconds);
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private async ValueTask CloseAsync()
    {
        try
        {
            if (_state != TransactionState.Open && !_isClosed)
            {
                _isClosed = true;
                _expiry.Unregister();
                _deadlines.Return(_lifetime);
                await _connection.DisposeAsync().Freely();
            }
        }
        finally
        {
            _turn.Release();
        }
    }
}
