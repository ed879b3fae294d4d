using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Answers requests on one database: the core that the typed client and the JSON door share.</summary>
public sealed class QueryEngine(DataModel model)
{
    /// <summary>The models it answers for.</summary>
    public DataModel Model { get; } = model;

    /// <summary>
    /// Answers a request. The answer is a record of <paramref name="factory"/>, null, or a list made by its <see cref="RecordFactory.CreateList"/>;
    /// for <c>createMany</c>, <c>updateMany</c> and <c>deleteMany</c> a boxed <see cref="long"/>.
    /// </summary>
    public ValueTask<object?> ExecuteAsync(QueryRequest request, RecordFactory factory, CancellationToken cancellation) => throw new NotImplementedException();
}
