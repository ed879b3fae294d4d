using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution.Merging;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Answers requests on one database: the core that the typed client and the JSON door share.</summary>
public sealed class QueryEngine
{
    private readonly BindingContext _binding;
    private readonly FindMerger _merger;
    private volatile bool _isClosed;

    /// <summary>An engine for some models on a database.</summary>
    public QueryEngine(DataModel model, Database database, ClientOptions? options = null)
    {
        (Model, Database, Options) = (model, database, options ?? new ClientOptions());
        _binding = new BindingContext(model, database.Dialect);
        Telemetry = new EngineTelemetry(Options, database.Identity);
        Raw = new RawQueries(this);
        _merger = new FindMerger(this);
    }

    /// <summary>The models it answers for.</summary>
    public DataModel Model { get; }

    /// <summary>The database it asks.</summary>
    public Database Database { get; }

    /// <summary>How it works.</summary>
    public ClientOptions Options { get; }

    /// <summary>Runs SQL that the caller wrote.</summary>
    public RawQueries Raw { get; }

    /// <summary>The plans made so far.</summary>
    internal PlanCache Plans { get; } = new();

    /// <summary>Requests to write, for callers whose requests nobody else sees.</summary>
    internal RequestPool Requests { get; } = new();

    /// <summary>Who is told of what it does.</summary>
    internal EngineTelemetry Telemetry { get; }

    /// <summary>
    /// Answers a request. The answer is a record of <paramref name="factory"/>, null, or a list made by its <see cref="RecordFactory.CreateList"/>;
    /// for <c>createMany</c>, <c>updateMany</c> and <c>deleteMany</c> a boxed <see cref="long"/>.
    /// </summary>
    public ValueTask<object?> ExecuteAsync(QueryRequest request, RecordFactory factory, CancellationToken cancellation) =>
        ExecuteAsync(request, factory, null, cancellation);

    /// <summary>Answers a request inside a transaction.</summary>
    public ValueTask<object?> ExecuteAsync(QueryRequest request, RecordFactory factory, DatabaseTransaction? transaction, CancellationToken cancellation) =>
        Telemetry.IsActive
            ? ObserveAsync(request, factory, transaction, cancellation)
            : RunAsync(Prepare(request), request, factory, transaction, null, cancellation);

    /// <summary>Answers a request as JSON.</summary>
    internal ValueTask<object?> ExecuteJsonAsync(QueryRequest request, DatabaseTransaction? transaction, CancellationToken cancellation)
    {
        if (Telemetry.IsActive)
        {
            return ObserveAsync(request, null, transaction, cancellation);
        }

        var plan = Prepare(request);
        return RunAsync(plan, request, plan.CreateJsonFactory(Options.ShowsUnreadable), transaction, null, cancellation);
    }

    /// <summary>Begins a transaction.</summary>
    /// <param name="options">How it runs.</param>
    /// <param name="isBatch">True where its first failure ends it and its time is not limited.</param>
    /// <param name="telemetry">Who is told of it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    internal ValueTask<DatabaseTransaction> BeginAsync(TransactionOptions options, bool isBatch, OperationTelemetry? telemetry, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(SchemaClient));
        return TransactionStart.BeginAsync(
            Database,
            options.IsolationLevel ?? System.Data.IsolationLevel.Unspecified,
            options.MaxWait,
            isBatch ? Timeout.InfiniteTimeSpan : options.Timeout,
            isBatch,
            telemetry,
            cancellation);
    }

    /// <summary>Takes a connection.</summary>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    internal ValueTask<DatabaseConnection> ConnectAsync(OperationTelemetry? telemetry, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_isClosed, typeof(SchemaClient));
        return telemetry is null ? Database.ConnectAsync(cancellation) : telemetry.Engine.ConnectAsync(Database, telemetry, cancellation);
    }

    /// <summary>Takes no more requests.</summary>
    internal void Close() => _isClosed = true;

    /// <summary>Finds or makes the plan of a request.</summary>
    internal Plan Prepare(QueryRequest request)
    {
        if (Plans.Find(request) is { } known)
        {
            return known;
        }

        using var span = TelemetrySources.Activities.StartActivity(TelemetrySources.CompileSpan);
        var plan = PlanCompiler.Compile(request, _binding);
        Plans.Add(request, plan);
        return plan;
    }

    private async ValueTask<object?> ObserveAsync(QueryRequest request, RecordFactory? factory, DatabaseTransaction? transaction, CancellationToken cancellation)
    {
        using var operation = Telemetry.Begin(request.Model?.Name, request.Action.Word());
        try
        {
            var plan = Prepare(request);
            return await RunAsync(plan, request, factory ?? plan.CreateJsonFactory(Options.ShowsUnreadable), transaction, operation, cancellation).Freely();
        }
        catch (Exception error)
        {
            operation?.Fail(error);
            throw;
        }
    }

    private ValueTask<object?> RunAsync(
        Plan plan, QueryRequest request, RecordFactory factory, DatabaseTransaction? transaction, OperationTelemetry? telemetry, CancellationToken cancellation) =>
        plan.Merged is { } merged && Options.MergeFindUnique && factory.CanShareRecords && (transaction is null ? Database.IsRemote : transaction.IsBusy)
            ? _merger.RunAsync(merged, plan, request, factory, transaction, telemetry, cancellation)
            : RunAloneAsync(plan, request, factory, transaction, telemetry, isLast: true, cancellation);

    /// <summary>Answers a request by statements of its own.</summary>
    /// <param name="plan">Its plan.</param>
    /// <param name="request">The request.</param>
    /// <param name="factory">Makes the records.</param>
    /// <param name="transaction">The transaction that it is asked in; null for none.</param>
    /// <param name="telemetry">Who is told of it.</param>
    /// <param name="isLast">True where nobody looks at the request any more then.</param>
    /// <param name="cancellation">Stops it.</param>
    internal ValueTask<object?> RunAloneAsync(
        Plan plan, QueryRequest request, RecordFactory factory, DatabaseTransaction? transaction, OperationTelemetry? telemetry, bool isLast, CancellationToken cancellation) =>
        transaction is null
            ? RunAsync(plan, request, factory, telemetry, null, isLast, cancellation)
            : transaction.RunAsync<RequestInTransaction, object?>(new RequestInTransaction(this, plan, request, factory, isLast), telemetry, cancellation);

    /// <summary>Answers a request outside any transaction of the caller's.</summary>
    /// <param name="plan">Its plan.</param>
    /// <param name="request">The request.</param>
    /// <param name="factory">Makes the records.</param>
    /// <param name="telemetry">Who is told of it.</param>
    /// <param name="entered">Whose others wait until it is back; null for nobody.</param>
    /// <param name="isLast">True where nobody looks at the request any more then.</param>
    /// <param name="cancellation">Stops it.</param>
    // One method for what every request needs: each asynchronous one that waits costs its own state, and code to be compiled before the first answer.
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    internal async ValueTask<object?> RunAsync(
        Plan plan, QueryRequest request, RecordFactory factory, OperationTelemetry? telemetry, MergedFind? entered, bool isLast, CancellationToken cancellation)
    {
        try
        {
            var connection = await ConnectAsync(telemetry, cancellation).Freely();
            await using (connection.ConfigureAwait(false))
            {
                var context = request.Answer(connection, Database.Dialect, cancellation);
                return await (plan.NeedsTransactionFor(request.Tape) ? ExecuteTogetherAsync(plan, context, factory) : plan.ExecuteAsync(context, factory)).Freely();
            }
        }
        catch (DatabaseException exception)
        {
            throw ErrorTranslation.Translate(exception, request);
        }
        finally
        {
            if (isLast)
            {
                Requests.Return(request);
            }

            if (entered is not null)
            {
                _merger.SendNext(entered);
            }
        }
    }

    /// <summary>Answers a request whose statements must happen together or not at all.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<object?> ExecuteTogetherAsync(Plan plan, RequestContext context, RecordFactory factory)
    {
        await context.BeginAsync().Freely();
        var answer = await plan.ExecuteAsync(context, factory).Freely();
        await context.CommitAsync().Freely();
        return answer;
    }
}
