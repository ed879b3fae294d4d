using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Client;

/// <summary>Runs bodies in transactions, and once more where one lost against another and its options allow that.</summary>
internal static class TransactionRunner
{
    // The first repetition comes soon; each further one waits twice as long, and a random part of that, so that the losers do not meet again.
    private const int FirstDelay = 10;
    private const int LongestDelay = 1000;

    public static async Task<TResult> RunAsync<TResult>(
        ClientContext context, Func<ClientContext, Task<TResult>> body, TransactionOptions? options, bool isBatch, CancellationToken cancellation)
    {
        if (context.Transaction is { } outer)
        {
            return await RunNestedAsync(context, outer, body, cancellation).ConfigureAwait(false);
        }

        options ??= context.Engine.Options.Transaction;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(context, body, options, isBatch, cancellation).ConfigureAwait(false);
            }
            catch (TransactionException lost) when (lost.Code == "P2034" && attempt <= options.Retries)
            {
                if (context.Engine.Telemetry.TransactionLogger is { } logger)
                {
                    TelemetryLog.TransactionRetried(logger, lost, attempt);
                }

                var longest = Math.Min(LongestDelay, FirstDelay << Math.Min(attempt - 1, 10));
                await Task.Delay(Random.Shared.Next(longest / 2, longest + 1), cancellation).ConfigureAwait(false);
            }
        }
    }

    private static async Task<TResult> RunOnceAsync<TResult>(
        ClientContext context, Func<ClientContext, Task<TResult>> body, TransactionOptions options, bool isBatch, CancellationToken cancellation)
    {
        using var telemetry = context.Engine.Telemetry.IsActive
            ? new OperationTelemetry(context.Engine.Telemetry, null, "transaction", TelemetrySources.TransactionSpan)
            : null;
        try
        {
            var transaction = await context.Engine.BeginAsync(options, isBatch, telemetry, cancellation).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                var result = await body(context.Inside(transaction)).ConfigureAwait(false);
                await transaction.CommitAsync(cancellation).ConfigureAwait(false);
                return result;
            }
        }
        catch (Exception error)
        {
            telemetry?.Fail(error);
            throw;
        }
    }

    private static async Task<TResult> RunNestedAsync<TResult>(
        ClientContext context, DatabaseTransaction outer, Func<ClientContext, Task<TResult>> body, CancellationToken cancellation)
    {
        await context.Nesting.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var savepoint = outer.NewSavepoint();
            await StepAsync(outer, (connection, stop) => connection.SaveAsync(savepoint, stop), cancellation).ConfigureAwait(false);
            try
            {
                var result = await body(context.Inside(outer)).ConfigureAwait(false);
                await StepAsync(outer, (connection, stop) => connection.ReleaseAsync(savepoint, stop), cancellation).ConfigureAwait(false);
                return result;
            }
            catch when (outer.State == TransactionState.Open)
            {
                // Not to be cancelled: what the body wrote must not stay when the outer body goes on.
                await StepAsync(outer, (connection, stop) => connection.RollbackToAsync(savepoint, stop), CancellationToken.None).ConfigureAwait(false);
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
                await step(connection, stop).ConfigureAwait(false);
                return true;
            },
            null,
            cancellation).ConfigureAwait(false);
}
