using System.ComponentModel;
using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst;

/// <summary>A client of a database; derive from it, name the providers by <c>[Datasource(…)]</c>, and the generator fills in the models.</summary>
public abstract class SchemaClient : ISchemaClient, IDisposable
{
    private readonly bool _ownsDatabase;

    /// <summary>A client of a database, which it owns from now on.</summary>
    /// <param name="database">The database.</param>
    /// <param name="options">How the client works.</param>
    protected SchemaClient(Database database, ClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        var model = CreateModel(database.Provider);
        Context = new ClientContext(new QueryEngine(model.DataModel, database, options), model);
        foreach (var omitted in (options?.Omit ?? []).GroupBy(static field => field.Model))
        {
            var target = Context.Find(omitted.Key);
            target.Omitted = [.. omitted.Select(field => target.Scalar(field.Field).Index).Distinct()];
        }

        _ownsDatabase = true;
    }

    /// <summary>A client inside a transaction; made by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SchemaClient(ClientContext context) => Context = context;

    /// <summary>The database as a whole: its schema and migrations.</summary>
    public ClientDatabase Database => new(Context);

    /// <summary>Where queries go.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ClientContext Context { get; }

    /// <summary>Runs SQL; answers how many rows it touched. Values in braces become parameters, never text.</summary>
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<int> ExecuteAsync(Sql sql, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return checked((int)await Context.SendRawAsync(
            QueryAction.ExecuteRaw,
            sql,
            given => Context.Engine.Raw.ExecuteAsync(given.ToString(), given.Parameters, Context.Transaction, cancellation),
            cancellation).Freely());
    }

    /// <summary>Asks for rows by SQL, each read by a function. Values in braces become parameters, never text.</summary>
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<IReadOnlyList<T>> QueryAsync<T>(Sql sql, Func<SqlRow, T> read, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sql);
        ArgumentNullException.ThrowIfNull(read);
        return await Context.SendRawAsync(QueryAction.QueryRaw, sql, given => Context.Engine.Raw.QueryAsync<T>(
            given.ToString(),
            given.Parameters,
            columns =>
            {
                var ordinals = new Dictionary<string, int>(columns.Count, StringComparer.Ordinal);
                for (var ordinal = 0; ordinal < columns.Count; ordinal++)
                {
                    ordinals.TryAdd(columns[ordinal].Name, ordinal);
                }

                return row => read(new SqlRow(row, ordinals));
            },
            Context.Transaction,
            cancellation), cancellation).Freely();
    }

    /// <summary>
    /// Asks for rows by SQL and reads each into a value (of the only column), a tuple, a record or a class, whose columns are found by their names;
    /// the reader is generated where the query is written. Values in braces become parameters, never text.
    /// </summary>
    /// <exception cref="SchemaFirstException">A column is missing, or null where none may be (P2023), or the database refused the SQL (P2010).</exception>
    /// <exception cref="InvalidOperationException">The type is not known where the query is written.</exception>
    public Task<IReadOnlyList<T>> QueryAsync<T>(Sql sql, CancellationToken cancellation = default) => throw new InvalidOperationException(
        $"Rows of '{typeof(T).Name}' cannot be read here: name their type where the query is written, or pass a function that reads a row");

    /// <summary>Asks for rows by SQL; called by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<IReadOnlyList<T>> QueryRowsAsync<T>(Sql sql, RawShape shape, Func<RawRow, T> read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return await Context.SendRawAsync(QueryAction.QueryRaw, sql, given => Context.Engine.Raw.QueryAsync<T>(
            given.ToString(),
            given.Parameters,
            columns =>
            {
                var ordinals = shape.Ordinals(columns);
                return row => read(new RawRow(row, shape, ordinals));
            },
            Context.Transaction,
            cancellation), cancellation).Freely();
    }

    /// <summary>Closes the connections that are free, and takes no more queries: they throw <see cref="ObjectDisposedException"/>. What runs runs to its end.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ownsDatabase)
        {
            Context.Engine.Close();
            await Context.Engine.Database.DisposeAsync().Freely();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Does what <see cref="DisposeAsync"/> does, and waits for it: for containers and scopes that are not asynchronous.</summary>
    public void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Makes a client of the same kind on the same connections and plans, with interceptors of its own; disposing it closes nothing. What
    /// <c>SchemaFirst.Extensions.Hosting</c> gives to each scope.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public SchemaClient CreateScoped(IReadOnlyList<QueryInterceptor> interceptors)
    {
        ArgumentNullException.ThrowIfNull(interceptors);
        return CreateTwin(Context.With(interceptors));
    }

    /// <summary>What the client knows of its schema; implemented by generated code, which reads no instance state.</summary>
    /// <exception cref="InvalidOperationException">There is no generated code, because the class is not partial (SF2010).</exception>
    // Not abstract: a class that the generator could not complete would then be an error of the compiler's own, which keeps it from printing the rule.
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual ClientModel CreateModel(Schema.Model.Provider provider) => throw Unfinished();

    /// <summary>Makes a client of the same kind inside a transaction; implemented by generated code.</summary>
    /// <exception cref="InvalidOperationException">There is no generated code, because the class is not partial (SF2010).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual SchemaClient CreateTwin(ClientContext context) => throw Unfinished();

    /// <summary>Runs a body in a transaction; in a transaction already, between a savepoint and its release.</summary>
    /// <exception cref="TransactionException">It could not begin in time, or its time was up (P2028), or it lost against another one (P2034).</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Task<TResult> RunTransactionAsync<TResult>(
        Func<SchemaClient, Task<TResult>> body, TransactionOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(body);
        return RunAsync(body, options, isBatch: false, cancellation);
    }

    /// <summary>Runs a body that starts all its operations at once in a transaction that ends with the first failure.</summary>
    internal Task<TResult> RunBatchAsync<TResult>(Func<SchemaClient, Task<TResult>> body, TransactionOptions? options, CancellationToken cancellation) =>
        RunAsync(body, options, isBatch: true, cancellation);

    /// <summary>A client of the same kind inside a transaction.</summary>
    internal SchemaClient Twin(ClientContext inside) => CreateTwin(inside);

    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    private async Task<TResult> RunAsync<TResult>(Func<SchemaClient, Task<TResult>> body, TransactionOptions? options, bool isBatch, CancellationToken cancellation)
    {
        var work = new CallerBody<TResult>(this, body);
        await TransactionRunner.RunAsync(Context, work, options, isBatch, cancellation).Freely();
        return work.Result;
    }

    private InvalidOperationException Unfinished() => new($"Client '{GetType().Name}' has no generated half: declare it partial, in a namespace, with [Datasource(…)]");
}
