namespace SchemaFirst;

/// <summary>Batches: several operations in one transaction, sent one behind the other without waiting for answers in between.</summary>
public static class BatchExtensions
{
    /// <summary>
    /// Runs operations in one transaction, in order: all of what they write is kept, or nothing. Prisma's <c>$transaction([…])</c>. The first failure
    /// ends the batch and is thrown; the operations behind it are not sent. Inside a transaction the batch is a part of it.
    /// </summary>
    /// <example><c>var (user, posts) = await db.BatchAsync(tx => (tx.User.CreateAsync(…), tx.Post.CountAsync()));</c></example>
    /// <param name="client">The client.</param>
    /// <param name="operations">Starts all operations on the client that it is given, and awaits none.</param>
    /// <param name="options">How the transaction runs; its timeout does not hold for batches.</param>
    /// <param name="cancellation">Stops it; nothing is kept then.</param>
    public static Task<IReadOnlyList<T>> BatchAsync<TClient, T>(
        this TClient client, Func<TClient, IEnumerable<Task<T>>> operations, TransactionOptions? options = null, CancellationToken cancellation = default)
        where TClient : SchemaClient =>
        RunAsync(client, tx => operations(tx).ToArray(), static async tasks =>
        {
            await AllAsync(tasks).ConfigureAwait(false);
            IReadOnlyList<T> results = await Task.WhenAll(tasks).ConfigureAwait(false);
            return results;
        }, options, cancellation);

    /// <summary>Runs two operations in one transaction; see <see cref="BatchAsync{TClient, T}"/>.</summary>
    public static Task<(T1, T2)> BatchAsync<TClient, T1, T2>(
        this TClient client, Func<TClient, (Task<T1>, Task<T2>)> operations, TransactionOptions? options = null, CancellationToken cancellation = default)
        where TClient : SchemaClient =>
        RunAsync(client, operations, static async tasks =>
        {
            await AllAsync(tasks.Item1, tasks.Item2).ConfigureAwait(false);
            return (await tasks.Item1.ConfigureAwait(false), await tasks.Item2.ConfigureAwait(false));
        }, options, cancellation);

    /// <summary>Runs three operations in one transaction; see <see cref="BatchAsync{TClient, T}"/>.</summary>
    public static Task<(T1, T2, T3)> BatchAsync<TClient, T1, T2, T3>(
        this TClient client, Func<TClient, (Task<T1>, Task<T2>, Task<T3>)> operations, TransactionOptions? options = null, CancellationToken cancellation = default)
        where TClient : SchemaClient =>
        RunAsync(client, operations, static async tasks =>
        {
            await AllAsync(tasks.Item1, tasks.Item2, tasks.Item3).ConfigureAwait(false);
            return (await tasks.Item1.ConfigureAwait(false), await tasks.Item2.ConfigureAwait(false), await tasks.Item3.ConfigureAwait(false));
        }, options, cancellation);

    /// <summary>Runs four operations in one transaction; see <see cref="BatchAsync{TClient, T}"/>.</summary>
    public static Task<(T1, T2, T3, T4)> BatchAsync<TClient, T1, T2, T3, T4>(
        this TClient client, Func<TClient, (Task<T1>, Task<T2>, Task<T3>, Task<T4>)> operations, TransactionOptions? options = null, CancellationToken cancellation = default)
        where TClient : SchemaClient =>
        RunAsync(client, operations, static async tasks =>
        {
            await AllAsync(tasks.Item1, tasks.Item2, tasks.Item3, tasks.Item4).ConfigureAwait(false);
            return (await tasks.Item1.ConfigureAwait(false), await tasks.Item2.ConfigureAwait(false), await tasks.Item3.ConfigureAwait(false), await tasks.Item4.ConfigureAwait(false));
        }, options, cancellation);

    /// <summary>Runs five operations in one transaction; see <see cref="BatchAsync{TClient, T}"/>.</summary>
    public static Task<(T1, T2, T3, T4, T5)> BatchAsync<TClient, T1, T2, T3, T4, T5>(
        this TClient client, Func<TClient, (Task<T1>, Task<T2>, Task<T3>, Task<T4>, Task<T5>)> operations, TransactionOptions? options = null, CancellationToken cancellation = default)
        where TClient : SchemaClient =>
        RunAsync(client, operations, static async tasks =>
        {
            await AllAsync(tasks.Item1, tasks.Item2, tasks.Item3, tasks.Item4, tasks.Item5).ConfigureAwait(false);
            return (await tasks.Item1.ConfigureAwait(false), await tasks.Item2.ConfigureAwait(false), await tasks.Item3.ConfigureAwait(false), await tasks.Item4.ConfigureAwait(false), await tasks.Item5.ConfigureAwait(false));
        }, options, cancellation);

    /// <summary>Runs six operations in one transaction; see <see cref="BatchAsync{TClient, T}"/>.</summary>
    public static Task<(T1, T2, T3, T4, T5, T6)> BatchAsync<TClient, T1, T2, T3, T4, T5, T6>(
        this TClient client, Func<TClient, (Task<T1>, Task<T2>, Task<T3>, Task<T4>, Task<T5>, Task<T6>)> operations, TransactionOptions? options = null, CancellationToken cancellation = default)
        where TClient : SchemaClient =>
        RunAsync(client, operations, static async tasks =>
        {
            await AllAsync(tasks.Item1, tasks.Item2, tasks.Item3, tasks.Item4, tasks.Item5, tasks.Item6).ConfigureAwait(false);
            return (await tasks.Item1.ConfigureAwait(false), await tasks.Item2.ConfigureAwait(false), await tasks.Item3.ConfigureAwait(false), await tasks.Item4.ConfigureAwait(false), await tasks.Item5.ConfigureAwait(false), await tasks.Item6.ConfigureAwait(false));
        }, options, cancellation);

    private static Task<TResult> RunAsync<TClient, TTasks, TResult>(
        TClient client, Func<TClient, TTasks> operations, Func<TTasks, Task<TResult>> finish, TransactionOptions? options, CancellationToken cancellation)
        where TClient : SchemaClient
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(operations);
        return client.RunBatchAsync(twin => finish(operations((TClient)twin)), options, cancellation);
    }

    // Waits for all, so that nothing runs on behind the end of the transaction, and throws the first failure in order.
    private static async Task AllAsync(params Task[] tasks)
    {
        await Task.WhenAll(tasks).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).ConfigureAwait(false);
        foreach (var task in tasks)
        {
            await task.ConfigureAwait(false);
        }
    }
}
