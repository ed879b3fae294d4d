namespace SchemaFirst.Runtime.Client;

/// <summary>A client's interceptors, one around the other.</summary>
internal sealed class InterceptorChain
{
    private readonly IReadOnlyList<QueryInterceptor> _interceptors;

    private InterceptorChain(IReadOnlyList<QueryInterceptor> interceptors) => _interceptors = interceptors;

    /// <summary>The chain; null for no interceptors.</summary>
    public static InterceptorChain? Of(IReadOnlyList<QueryInterceptor> interceptors) => interceptors.Count == 0 ? null : new InterceptorChain(interceptors);

    /// <summary>Runs an operation through all of them.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="send">Sends it to the database.</param>
    /// <param name="cancellation">The caller's.</param>
    public ValueTask<object?> RunAsync(QueryOperation operation, QueryContinuation send, CancellationToken cancellation) => From(0, send, cancellation)(operation);

    private QueryContinuation From(int place, QueryContinuation send, CancellationToken cancellation) =>
        place == _interceptors.Count ? send : operation => _interceptors[place].InterceptAsync(operation, From(place + 1, send, cancellation), cancellation);
}
