using System.Data;
using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Databases;

/// <summary>Begins transactions, and gives up where that takes too long.</summary>
internal static class TransactionStart
{
    /// <summary>Begins a transaction.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public static async ValueTask<DatabaseTransaction> BeginAsync(
        Database database,
        IsolationLevel isolation,
        TimeSpan maxWait,
        TimeSpan timeout,
        bool stopsAtFailure,
        OperationTelemetry? telemetry,
        CancellationToken cancellation)
    {
        if (!database.Supports(isolation))
        {
            throw new TransactionException("P2023", $"The database has no isolation level '{isolation}'");
        }

        var waiting = database.Deadlines.Rent();
        var link = cancellation.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), waiting);
        DatabaseConnection? connection = null;
        try
        {
            if (maxWait != Timeout.InfiniteTimeSpan)
            {
                waiting.CancelAfter(maxWait);
            }

            connection = telemetry is null
                ? await database.ConnectAsync(waiting.Token).Freely()
                : await telemetry.Engine.ConnectAsync(database, telemetry, waiting.Token).Freely();
            await connection.BeginAsync(isolation, waiting.Token).Freely();
            if (telemetry?.Engine.TransactionLogger is { } logger)
            {
                TelemetryLog.TransactionBegun(logger, isolation);
            }

            await link.DisposeAsync().Freely();
            var lifetime = waiting.TryReset() ? waiting : database.Deadlines.Rent();
            return new DatabaseTransaction(connection, database.Deadlines, lifetime, timeout, telemetry) { StopsAtFailure = stopsAtFailure };
        }
        catch (Exception exception)
        {
            await link.DisposeAsync().Freely();
            database.Deadlines.Return(waiting);
            if (connection is not null)
            {
                await connection.DisposeAsync().Freely();
            }

            if (exception is OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                throw new TransactionException("P2028", $"No transaction could be begun within {maxWait.TotalMilliseconds} ms: end others sooner, or allow a longer 'MaxWait'", exception)
                {
                    IsTransient = true,
                };
            }

            throw exception is DatabaseException error ? ErrorTranslation.Translate(error, null) : exception;
        }
    }
}
