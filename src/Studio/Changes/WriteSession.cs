using System.Data;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Changes;

/// <summary>
/// One transaction in which rows are written one by one and each may fail alone: what it had done is taken back to a savepoint, and the others can still be tried, so
/// that a user hears of everything that is wrong and not of the first thing. It reads one state of the database from its beginning to its end.
/// </summary>
internal sealed class WriteSession : IAsyncDisposable
{
    private const string Savepoint = "studio";
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(5);
    private readonly Desk _desk;
    private readonly DatabaseTransaction _transaction;
    private readonly CancellationToken _stop;

    private WriteSession(Desk desk, DatabaseTransaction transaction, CancellationToken stop) => (_desk, _transaction, _stop) = (desk, transaction, stop);

    /// <summary>Runs work that a conflict with another transaction may end; then again, on what is there by then.</summary>
    public static async Task<T> RunAsync<T>(Desk desk, Func<WriteSession, Task<T>> work, CancellationToken stop)
    {
        const int Attempts = 4;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var session = await BeginAsync(desk, stop);
                return await work(session);
            }
            catch (TransactionException conflict) when (conflict.IsTransient && attempt < Attempts)
            {
                // Somebody else was ahead: the next attempt sees what he wrote.
            }
        }
    }

    /// <summary>Asks or writes.</summary>
    public async Task<JsonNode?> ExecuteAsync(JsonElement request) => await _desk.Protocol.ExecuteAsync(request, _transaction, _stop);

    /// <summary>Writes; what the database refuses is taken back and answered.</summary>
    public async Task<(JsonNode? Answer, WriteFailure? Failure)> TryAsync(JsonElement request, ModelInfo model)
    {
        await OnConnectionAsync((connection, stop) => connection.SaveAsync(Savepoint, stop));
        try
        {
            var answer = await ExecuteAsync(request);
            await OnConnectionAsync((connection, stop) => connection.ReleaseAsync(Savepoint, stop));
            return (answer, null);
        }
        catch (Exception error) when (WriteFailure.Of(error) is { } failure)
        {
            await OnConnectionAsync((connection, stop) => connection.RollbackToAsync(Savepoint, stop));
            return (null, await MissingReferences.LocateAsync(this, failure, model, request));
        }
    }

    /// <summary>Keeps what was written.</summary>
    public async Task<WriteFailure?> CommitAsync()
    {
        try
        {
            await _transaction.CommitAsync(_stop);
            return null;
        }
        catch (Exception error) when (WriteFailure.Of(error) is { } failure)
        {
            return failure;   // a constraint that the database looks at last
        }
    }

    public ValueTask DisposeAsync() => _transaction.DisposeAsync();

    private static async Task<WriteSession> BeginAsync(Desk desk, CancellationToken stop)
    {
        var isolation = desk.Database.Supports(IsolationLevel.RepeatableRead) ? IsolationLevel.RepeatableRead : IsolationLevel.Unspecified;
        return new WriteSession(desk, await DatabaseTransaction.BeginAsync(desk.Database, isolation, LongestWait, LongestRun, stop), stop);
    }

    private async ValueTask OnConnectionAsync(Func<DatabaseConnection, CancellationToken, ValueTask> body) =>
        await _transaction.RunAsync<bool>(async (connection, stop) =>
        {
            await body(connection, stop);
            return true;
        }, null, _stop);
}
