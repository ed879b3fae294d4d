using System.Diagnostics;
using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Databases;

/// <summary>
/// Keeps connections that are free, with their prepared statements, and hands them out: the one used last first, so that those which are not
/// needed grow old. Callers for whom there is none wait in line.
/// </summary>
/// <typeparam name="T">The connection.</typeparam>
/// <param name="maximum">How many there may be.</param>
/// <param name="patience">How long a caller waits.</param>
/// <param name="open">Opens one.</param>
/// <param name="close">Closes one for good.</param>
internal sealed class ConnectionPool<T>(int maximum, TimeSpan patience, Func<CancellationToken, ValueTask<T>> open, Func<T, ValueTask> close)
    where T : class
{
    private static readonly TimeSpan PruningInterval = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly Stack<(T Connection, long Since)> _idle = new();
    private readonly Queue<TaskCompletionSource<T?>> _waiting = new();
    private Timer? _pruning;
    private int _count;
    private bool _isClosed;

    /// <summary>How long a connection may lie idle; for ever by default.</summary>
    public TimeSpan IdleLifetime { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Takes a connection.</summary>
    /// <exception cref="DatabaseException">There was none in time.</exception>
    /// <exception cref="ObjectDisposedException">The database was disposed.</exception>
    public ValueTask<T> TakeAsync(CancellationToken cancellation)
    {
        TaskCompletionSource<T?>? turn = null;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(Database));
            if (_idle.TryPop(out var free))
            {
                return new ValueTask<T>(free.Connection);
            }

            if (_count < maximum)
            {
                _count++;
            }
            else
            {
                _waiting.Enqueue(turn = new TaskCompletionSource<T?>(TaskCreationOptions.RunContinuationsAsynchronously));
            }
        }

        // Opening takes its time, and on SQLite all of it here: nobody is to wait at the gate for that.
        return turn is null ? OpenAsync(cancellation) : WaitAsync(turn, cancellation);
    }

    /// <summary>Takes a connection back.</summary>
    public ValueTask ReturnAsync(T connection)
    {
        lock (_gate)
        {
            if (!_isClosed)
            {
                if (!TryHandOver(connection))
                {
                    _idle.Push((connection, Stopwatch.GetTimestamp()));
                    if (_pruning is null && IdleLifetime > TimeSpan.Zero)
                    {
                        // Runs while there is something to prune, no longer.
                        _pruning = new Timer(static pool => _ = ((ConnectionPool<T>)pool!).PruneOldAsync(), this, PruningInterval, PruningInterval);
                    }
                }

                return default;
            }

            _count--;
        }

        return close(connection);
    }

    /// <summary>Takes a connection back that is of no use any more.</summary>
    public ValueTask DiscardAsync(T connection)
    {
        Forget();
        return close(connection);
    }

    /// <summary>Closes the free connections that nobody has used for so long.</summary>
    public ValueTask PruneAsync(TimeSpan age) => DropAsync((_, since) => Stopwatch.GetElapsedTime(since) >= age);

    /// <summary>Closes the free connections that are of no use any more.</summary>
    /// <param name="isUseless">Says of a connection, and of the moment it came back, whether it is; called while nobody can take or return one.</param>
    public async ValueTask DropAsync(Func<T, long, bool> isUseless)
    {
        List<T>? dropped = null;
        lock (_gate)
        {
            var kept = new List<(T Connection, long Since)>();
            while (_idle.TryPop(out var free))
            {
                if (isUseless(free.Connection, free.Since))
                {
                    (dropped ??= []).Add(free.Connection);
                }
                else
                {
                    kept.Add(free);
                }
            }

            for (var index = kept.Count - 1; index >= 0; index--)
            {
                _idle.Push(kept[index]);
            }

            _count -= dropped?.Count ?? 0;
        }

        foreach (var connection in dropped ?? [])
        {
            await close(connection).Freely();
        }
    }

    /// <summary>Closes the free connections, and each of the others when it comes back.</summary>
    public ValueTask CloseAsync()
    {
        lock (_gate)
        {
            _isClosed = true;
            _pruning?.Dispose();
            foreach (var turn in _waiting)
            {
                turn.TrySetException(new ObjectDisposedException(nameof(Database)));
            }

            _waiting.Clear();
        }

        return PruneAsync(TimeSpan.Zero);
    }

    private async Task PruneOldAsync()
    {
        await PruneAsync(IdleLifetime).Freely();
        lock (_gate)
        {
            if (_idle.Count == 0)
            {
                _pruning?.Dispose();
                _pruning = null;
            }
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<T> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            return await open(cancellation).Freely();
        }
        catch
        {
            Forget();
            throw;
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<T> WaitAsync(TaskCompletionSource<T?> turn, CancellationToken cancellation)
    {
        T? connection;
        try
        {
            connection = await turn.Task.WaitAsync(patience, cancellation).Freely();
        }
        catch (Exception exception) when (exception is TimeoutException or OperationCanceledException)
        {
            if (!turn.TrySetCanceled(CancellationToken.None))
            {
                // It came in the last moment: the next one may have it.
                await (turn.Task is { IsCompletedSuccessfully: true, Result: { } late } ? ReturnAsync(late) : GiveUpAsync()).Freely();
            }

            throw exception is TimeoutException
                ? new DatabaseException(DatabaseErrorKind.PoolExhausted, "N/A", $"all {maximum} connections were in use for {patience.TotalMilliseconds} ms", exception)
                : exception;
        }

        return connection ?? await OpenAsync(cancellation).Freely();
    }

    private ValueTask GiveUpAsync()
    {
        Forget();
        return default;
    }

    // One less: whoever waits longest may open another one.
    private void Forget()
    {
        lock (_gate)
        {
            if (_isClosed || !TryHandOver(null))
            {
                _count--;
            }
        }
    }

    private bool TryHandOver(T? connection)
    {
        while (_waiting.TryDequeue(out var turn))
        {
            if (turn.TrySetResult(connection))
            {
                return true;
            }
        }

        return false;
    }
}
