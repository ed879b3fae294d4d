using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Answers requests on one database: the core that the typed client and the JSON door share.</summary>
public sealed class QueryEngine(DataModel model, Database database)
{
    private readonly BindingContext _binding = new(model, database.Dialect);

    /// <summary>The models it answers for.</summary>
    public DataModel Model { get; } = model;

    /// <summary>The database it asks.</summary>
    public Database Database { get; } = database;

    /// <summary>Runs SQL that the caller wrote.</summary>
    public RawQueries Raw { get; } = new(database);

    /// <summary>
    /// Answers a request. The answer is a record of <paramref name="factory"/>, null, or a list made by its <see cref="RecordFactory.CreateList"/>;
    /// for <c>createMany</c>, <c>updateMany</c> and <c>deleteMany</c> a boxed <see cref="long"/>.
    /// </summary>
    public ValueTask<object?> ExecuteAsync(QueryRequest request, RecordFactory factory, CancellationToken cancellation) =>
        ExecuteAsync(Prepare(request), request, factory, null, cancellation);

    /// <summary>Answers a request inside a transaction.</summary>
    public ValueTask<object?> ExecuteAsync(QueryRequest request, RecordFactory factory, DatabaseTransaction? transaction, CancellationToken cancellation) =>
        ExecuteAsync(Prepare(request), request, factory, transaction, cancellation);

    /// <summary>Finds or makes the plan of a request.</summary>
    internal Plan Prepare(QueryRequest request)
    {
        if (Plans.Find(request) is { } known)
        {
            return known;
        }

        var plan = PlanCompiler.Compile(request, _binding);
        if (plan.IsReusable)
        {
            Plans.Add(request, plan);
        }

        return plan;
    }

    /// <summary>The plans made so far.</summary>
    internal PlanCache Plans { get; } = new();

    /// <summary>Answers a request by its plan.</summary>
    internal async ValueTask<object?> ExecuteAsync(Plan plan, QueryRequest request, RecordFactory factory, DatabaseTransaction? transaction, CancellationToken cancellation)
    {
        try
        {
            if (transaction is not null)
            {
                return await transaction.RunAsync(
                    (connection, stop) => plan.ExecuteAsync(new RequestContext(request.Tape, request.Model, connection, Database.Dialect, stop), factory), cancellation).ConfigureAwait(false);
            }

            var connection = await Database.ConnectAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                var context = new RequestContext(request.Tape, request.Model, connection, Database.Dialect, cancellation);
                if (!plan.NeedsTransaction)
                {
                    return await plan.ExecuteAsync(context, factory).ConfigureAwait(false);
                }

                await connection.BeginAsync(System.Data.IsolationLevel.Unspecified, cancellation).ConfigureAwait(false);
                var answer = await plan.ExecuteAsync(context, factory).ConfigureAwait(false);
                await connection.CommitAsync(cancellation).ConfigureAwait(false);
                return answer;
            }
        }
        catch (DatabaseException exception)
        {
            throw ErrorTranslation.Translate(exception, request);
        }
    }
}
