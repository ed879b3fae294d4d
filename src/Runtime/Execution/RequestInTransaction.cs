using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution;

/// <summary>A request that is answered on a transaction's connection.</summary>
/// <param name="engine">The engine.</param>
/// <param name="plan">The request's plan.</param>
/// <param name="request">The request.</param>
/// <param name="factory">Makes the records.</param>
/// <param name="isLast">True where nobody looks at the request any more then.</param>
internal readonly struct RequestInTransaction(QueryEngine engine, Plan plan, QueryRequest request, RecordFactory factory, bool isLast) : ITransactionWork<object?>
{
    public ValueTask<object?> RunAsync(DatabaseConnection connection, CancellationToken stop) =>
        plan.ExecuteAsync(request.Answer(connection, engine.Database.Dialect, stop), factory);

    public Exception Translate(Exception error) => error is DatabaseException refused ? ErrorTranslation.Translate(refused, request) : error;

    public void End()
    {
        if (isLast)
        {
            engine.Requests.Return(request);
        }
    }
}
