using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Requests that have been answered, to be written anew: writing one allocates nothing then.</summary>
internal sealed class RequestPool
{
    private readonly ObjectPool<QueryRequest> _free = new();

    /// <summary>An empty request; to be given back when nobody looks at it any more.</summary>
    public QueryRequest Rent(ModelInfo model, QueryAction action)
    {
        var request = _free.TryRent() ?? new QueryRequest(isRented: true);
        request.Begin(model, action);
        return request;
    }

    /// <summary>Takes a request back; one that was not rented goes its way.</summary>
    public void Return(QueryRequest request)
    {
        if (request.TryClear())
        {
            _free.Return(request);
        }
    }
}
