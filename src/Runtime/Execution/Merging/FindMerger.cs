using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Execution.Merging;

/// <summary>Answers requests for single records that come at the same time together; Prisma's batching of <c>findUnique</c>.</summary>
internal sealed class FindMerger(QueryEngine engine)
{
    public ValueTask<object?> RunAsync(
        MergedFind merged,
        Plan plan,
        QueryRequest request,
        RecordFactory factory,
        DatabaseTransaction? transaction,
        OperationTelemetry? telemetry,
        CancellationToken cancellation)
    {
        if (transaction is not null)
        {
            return RunInsideAsync(merged, plan, request, factory, transaction, telemetry, cancellation);
        }

        return merged.TryEnter(plan, request, factory, cancellation, out var joined, out var number)
            ? engine.RunAsync(plan, request, factory, telemetry, merged, isLast: true, cancellation)
            : WaitAsync(joined, number, plan, request, factory, null, telemetry, cancellation);
    }

    /// <summary>The statement on its way is back: sends those that waited for it, but not on the thread of the one who has his answer. He does not wait for others.</summary>
    public void SendNext(MergedFind merged)
    {
        if (merged.Leave(1) is { } group)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static next => _ = next.Merger.SendAsync(next.Merged, next.Group), (Merger: this, Merged: merged, Group: group), preferLocal: false);
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<object?> WaitAsync(
        FindGroup? joined,
        int number,
        Plan plan,
        QueryRequest request,
        RecordFactory factory,
        DatabaseTransaction? transaction,
        OperationTelemetry? telemetry,
        CancellationToken cancellation)
    {
        // Outside a transaction nobody compares with the group's requests once it has gone; inside one, a late one may.
        var isLast = transaction is null;
        if (joined is not null && await joined.WaitAsync(number, cancellation).Freely() is (true, var record))
        {
            if (isLast)
            {
                engine.Requests.Return(request);
            }

            return record;
        }

        return await engine.RunAloneAsync(plan, request, factory, transaction, telemetry, isLast, cancellation).Freely();
    }

    private async Task SendAsync(MergedFind merged, FindGroup group)
    {
        try
        {
            group.Start();
            var request = group.First;
            using var telemetry = engine.Telemetry.Begin(request.Model?.Name, request.Action.Word());
            var connection = await engine.ConnectAsync(telemetry, group.Stop).Freely();
            await using (connection.ConfigureAwait(false))
            {
                await group.LoadAsync(request.Answer(connection, engine.Database.Dialect, group.Stop)).Freely();
            }
        }
        catch (Exception)
        {
            // Whatever it is, those who ask alone after this meet it again, each with his own request.
        }
        finally
        {
            // Those that wait go first, so that the server has their statement while the callers of this one are told. The thread is nobody's.
            _ = merged.Leave(group.Size) is { } next ? SendAsync(merged, next) : null;
            group.End();
        }
    }

    private async ValueTask<object?> RunInsideAsync(
        MergedFind merged,
        Plan plan,
        QueryRequest request,
        RecordFactory factory,
        DatabaseTransaction transaction,
        OperationTelemetry? telemetry,
        CancellationToken cancellation)
    {
        if (transaction.Tail is { } tail && ReferenceEquals(tail.Plan, plan) && tail.TryJoin(request, cancellation, out var place))
        {
            return await WaitAsync(tail, place, plan, request, factory, transaction, telemetry, cancellation).Freely();
        }

        var group = new FindGroup(merged, plan, request, factory);
        group.TryJoin(request, cancellation, out var number);
        try
        {
            var run = transaction.RunAsync(
                async (connection, stop) =>
                {
                    var context = request.Answer(connection, engine.Database.Dialect, stop);
                    if (group.Start() == 1)
                    {
                        return (true, await plan.ExecuteAsync(context, factory).Freely());
                    }

                    await group.LoadAsync(context).Freely();
                    return (false, null);
                },
                telemetry,
                cancellation);
            transaction.Tail = group;
            var (isAnswered, record) = await run.Freely();
            if (isAnswered)
            {
                return record;
            }
        }
        catch (DatabaseException exception)
        {
            throw ErrorTranslation.Translate(exception, request);
        }
        finally
        {
            group.End();
        }

        return await WaitAsync(group, number, plan, request, factory, transaction, telemetry, cancellation).Freely();
    }
}
