using System.Collections.Concurrent;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Requests that have been answered, to be written anew: writing one allocates nothing then.</summary>
internal sealed class RequestPool
{
    private const int Maximum = 64;

    private readonly ConcurrentQueue<QueryRequest> _others = new();
    private QueryRequest? _first;
    private int _count;

    /// <summary>An empty request; to be given back when nobody looks at it any more.</summary>
    public QueryRequest Rent(ModelInfo model, QueryAction action)
    {
        var request = Interlocked.Exchange(ref _first, null);
        if (request is null && _others.TryDequeue(out request))
        {
            Interlocked.Decrement(ref _count);
        }

        request ??= new QueryRequest(isRented: true);
        request.Begin(model, action);
        return request;
    }

    /// <summary>Takes a request back; one that was not rented goes its way.</summary>
    public void Return(QueryRequest request)
    {
        if (!request.TryClear())
        {
            return;
        }

        if (Interlocked.CompareExchange(ref _first, request, null) is not null && Interlocked.Increment(ref _count) <= Maximum)
        {
            _others.Enqueue(request);
        }
    }
}
