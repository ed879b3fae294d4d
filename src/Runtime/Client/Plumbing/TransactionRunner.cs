using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Client;

/// <summary>Runs bodies in transactions, and once more where one lost against another and its options allow that.</summary>
internal static class TransactionRunner
{
    // The first repetition comes soon; each further one waits twice as long, and a random part of that, so that the losers do not meet again.
    private const int FirstDelay = 10;
    private const int LongestDelay = 1000;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public static async ValueTask RunAsync(ClientContext context, CallerBody body, TransactionOptions? options, bool isBatch, CancellationToken cancellation)
    {
        if (context.Transaction is { } outer)
        {
            await RunNestedAsync(context, outer, body, cancellation).Freely();
            return;
        }

        options ??= context.Engine.Options.Transaction;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await RunOnceAsync(context, body, options, isBatch, cancellation).Freely();
                return;
            }
            catch (TransactionException lost) when (lost.Code == "P2034" && attempt <= options.Retries)
            {
                if (context.Engine.Telemetry.TransactionLogger is { } logger)
                {
                    TelemetryLog.TransactionRetried(logger, lost, attempt);
                }

                var longest = Math.Min(LongestDelay, FirstDelay << Math.Min(attempt - 1, 10));
                await Task.Delay(Random.Shared.Next(longest / 2, longest + 1), cancellation).Freely();
            }
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private static async ValueTask RunOnceAsync(ClientContext context, CallerBody body, TransactionOptions options, bool isBatch, CancellationToken cancellation)
    {
        using var telemetry = context.Engine.Telemetry.IsActive
            ? new OperationTelemetry(context.Engine.Telemetry, null, "transaction", TelemetrySources.TransactionSpan)
            : null;
        try
        {
            var transaction = await context.Engine.BeginAsync(options, isBatch, telemetry, cancellation).Freely();
            await using (transaction.ConfigureAwait(false))
            {
                await body.RunAsync(context.Inside(transaction)).Freely();
                await transaction.CommitAsync(cancellation).Freely();
            }
        }
        catch (Exception error)
        {
            telemetry?.Fail(error);
            throw;
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private static async ValueTask RunNestedAsync(ClientContext context, DatabaseTransaction outer, CallerBody body, CancellationToken cancellation)
    {
        await context.Nesting.WaitAsync(cancellation).Freely();
        try
        {
            var savepoint = outer.NewSavepoint();
            await StepAsync(outer, (connection, stop) => connection.SaveAsync(savepoint, stop), cancellation).Freely();
            try
            {
                await body.RunAsync(context.Inside(outer)).Freely();
                await StepAsync(outer, (connection, stop) => connection.ReleaseAsync(savepoint, stop), cancellation).Freely();
            }
            catch when (outer.State == TransactionState.Open)
            {
                // Not to be cancelled: what the body wrote must not stay when the outer body goes on.
                await StepAsync(outer, (connection, stop) => connection.RollbackToAsync(savepoint, stop), CancellationToken.None).Freely();
                throw;
            }
        }
        finally
        {
            context.Nesting.Release();
        }
    }

    private static async ValueTask StepAsync(
        DatabaseTransaction transaction, Func<DatabaseConnection, CancellationToken, ValueTask> step, CancellationToken cancellation) =>
        await transaction.RunAsync(
            async (connection, stop) =>
            {
                await step(connection, stop).Freely();
                return true;
            },
            null,
            cancellation).Freely();
}
