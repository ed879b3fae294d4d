namespace SchemaFirst;

/// <summary>
/// Runs around the operations of a client: may look, measure, refuse, change the arguments or the answer, or ask again. Runs inside transactions and
/// batches too. Nested writes and included relations are part of their operation and are not seen for themselves. The typed counterpart of Prisma's
/// query extensions; its model extensions are C# extension methods on the generated queries, its result extensions plain properties of the record.
/// </summary>
public abstract class QueryInterceptor
{
    /// <summary>An interceptor of all operations.</summary>
    public static QueryInterceptor ForAll(Func<QueryOperation, QueryContinuation, CancellationToken, ValueTask<object?>> around)
    {
        ArgumentNullException.ThrowIfNull(around);
        return new Delegated(null, around);
    }

    /// <summary>An interceptor of the operations on one model.</summary>
    /// <typeparam name="TRecord">The model's record.</typeparam>
    /// <param name="around">Runs around each.</param>
    public static QueryInterceptor For<TRecord>(Func<QueryOperation, QueryContinuation, CancellationToken, ValueTask<object?>> around)
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(around);
        return new Delegated(typeof(TRecord), around);
    }

    /// <summary>
    /// Runs around an operation. What it answers must be of the kind that <paramref name="next"/> answers: a record or null, a list of records, or for
    /// writes of many rows a <see cref="long"/>; answers of aggregates and raw SQL are to be handed on as they are.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="next">Goes on with it.</param>
    /// <param name="cancellation">The caller's.</param>
    public abstract ValueTask<object?> InterceptAsync(QueryOperation operation, QueryContinuation next, CancellationToken cancellation);

    private sealed class Delegated(Type? record, Func<QueryOperation, QueryContinuation, CancellationToken, ValueTask<object?>> around) : QueryInterceptor
    {
        public override ValueTask<object?> InterceptAsync(QueryOperation operation, QueryContinuation next, CancellationToken cancellation) =>
            record is null || operation.Record == record ? around(operation, next, cancellation) : next(operation);
    }
}
