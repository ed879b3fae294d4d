using System.ComponentModel;
using System.Data;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst;

/// <summary>A client of a database; derive from it, name the providers by <c>[Datasource(…)]</c>, and the generator fills in the models.</summary>
public abstract class SchemaClient : IAsyncDisposable
{
    private readonly bool _ownsDatabase;

    /// <summary>A client of a database, which it owns from now on.</summary>
    protected SchemaClient(Database database)
    {
        ArgumentNullException.ThrowIfNull(database);
        var model = CreateModel(database.Provider);
        Context = new ClientContext(new QueryEngine(model.DataModel, database), model);
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
    public async Task<int> ExecuteAsync(Sql sql, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sql);
        return checked((int)await Context.Engine.Raw.ExecuteAsync(sql.ToString(), sql.Parameters, Context.Transaction, cancellation).ConfigureAwait(false));
    }

    /// <summary>Asks for rows by SQL, each read by a function. Values in braces become parameters, never text.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(Sql sql, Func<SqlRow, T> read, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sql);
        ArgumentNullException.ThrowIfNull(read);
        return await Context.Engine.Raw.QueryAsync<T>(
            sql.ToString(),
            sql.Parameters,
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
            cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_ownsDatabase)
        {
            await Context.Engine.Database.DisposeAsync().ConfigureAwait(false);
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>What the client knows of its schema; implemented by generated code, which reads no instance state.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract ClientModel CreateModel(Schema.Model.Provider provider);

    /// <summary>Makes a client of the same kind inside a transaction; implemented by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected abstract SchemaClient CreateTwin(ClientContext context);

    /// <summary>Runs a body in a transaction; in a transaction already, between a savepoint and its release.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected async Task<TResult> RunTransactionAsync<TResult>(
        Func<SchemaClient, Task<TResult>> body, TransactionOptions? options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (Context.Transaction is { } outer)
        {
            return await RunSavepointAsync(outer, body, cancellation).ConfigureAwait(false);
        }

        options ??= new TransactionOptions();
        var transaction = await DatabaseTransaction.BeginAsync(
            Context.Engine.Database, options.IsolationLevel ?? IsolationLevel.Unspecified, options.MaxWait, options.Timeout, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var result = await body(CreateTwin(Context.Inside(transaction))).ConfigureAwait(false);
            await transaction.CommitAsync(cancellation).ConfigureAwait(false);
            return result;
        }
    }

    private async Task<TResult> RunSavepointAsync<TResult>(DatabaseTransaction outer, Func<SchemaClient, Task<TResult>> body, CancellationToken cancellation)
    {
        var savepoint = $"sf_{Guid.NewGuid():N}";
        await Run(static (connection, name, stop) => connection.SaveAsync(name, stop)).ConfigureAwait(false);
        try
        {
            var result = await body(CreateTwin(Context)).ConfigureAwait(false);
            await Run(static (connection, name, stop) => connection.ReleaseAsync(name, stop)).ConfigureAwait(false);
            return result;
        }
        catch when (outer.State == TransactionState.Open)
        {
            await Run(static (connection, name, stop) => connection.RollbackToAsync(name, CancellationToken.None)).ConfigureAwait(false);
            throw;
        }

        async Task Run(Func<DatabaseConnection, string, CancellationToken, ValueTask> step) =>
            await outer.RunAsync(
                async (connection, stop) =>
                {
                    await step(connection, savepoint, stop).ConfigureAwait(false);
                    return true;
                },
                cancellation).ConfigureAwait(false);
    }
}
