using System.ComponentModel;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>Where a client's queries go: an engine, and the transaction they run in.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientContext
{
    internal ClientContext(QueryEngine engine, ClientModel model)
        : this(engine, model, null, InterceptorChain.Of(engine.Options.Interceptors))
    {
    }

    private ClientContext(QueryEngine engine, ClientModel model, DatabaseTransaction? transaction, InterceptorChain? interceptors) =>
        (Engine, Model, Transaction, Interceptors) = (engine, model, transaction, interceptors);

    internal QueryEngine Engine { get; }

    internal ClientModel Model { get; }

    internal DatabaseTransaction? Transaction { get; }

    /// <summary>Lets nested transactions of one level begin one after the other: their savepoints must not overlap.</summary>
    internal SemaphoreSlim Nesting => field ??= new SemaphoreSlim(1);

    /// <summary>What runs around each operation; null for nothing.</summary>
    internal InterceptorChain? Interceptors { get; }

    internal ModelInfo Find(string model) =>
        Model.DataModel.Find(model) ?? throw new ArgumentException($"The client has no model '{model}'", nameof(model));

    internal ValueTask<object?> ExecuteAsync(QueryRequest request, RecordFactory records, CancellationToken cancellation) =>
        Engine.ExecuteAsync(request, records, Transaction, cancellation);

    /// <summary>Sends SQL that the caller wrote, through the interceptors.</summary>
    internal async ValueTask<T> SendRawAsync<T>(QueryAction action, global::SchemaFirst.Sql sql, Func<global::SchemaFirst.Sql, ValueTask<T>> send, CancellationToken cancellation)
    {
        if (Interceptors is null)
        {
            return await send(sql).ConfigureAwait(false);
        }

        var operation = new QueryOperation { Action = action, Sql = sql, IsInTransaction = Transaction is not null };
        return (T)(await Interceptors.RunAsync(operation, async given => await send(given.Sql!).ConfigureAwait(false), cancellation).ConfigureAwait(false))!;
    }

    internal ClientContext Inside(DatabaseTransaction transaction) => new(Engine, Model, transaction, Interceptors);

    /// <summary>The same engine and transaction, with more interceptors inside those of the client's options.</summary>
    internal ClientContext With(IReadOnlyList<QueryInterceptor> interceptors) =>
        new(Engine, Model, Transaction, InterceptorChain.Of([.. Engine.Options.Interceptors, .. interceptors]));
}
