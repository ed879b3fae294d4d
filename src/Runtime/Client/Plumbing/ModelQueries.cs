using System.ComponentModel;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>Runs the queries of one model; what the generated methods have in common.</summary>
public abstract class ModelQueries<TRecord>
    where TRecord : class, IRecord<TRecord>
{
    private readonly ClientContext _context;
    private readonly ModelInfo _model;

    /// <summary>Queries of a model.</summary>
    protected ModelQueries(ClientContext context, string model) => (_context, _model) = (context, context.Find(model));

    /// <summary>Runs a query that answers one record or none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<TRecord?> OneOrNullAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        (TRecord?)await RunAsync(action, arguments, null, cancellation).ConfigureAwait(false);

    /// <summary>Runs a query that answers one record or none, and takes a part of it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<TResult?> OneOrNullAsync<TResult>(
        QueryAction action, Arguments? arguments, Selection? selection, Func<TRecord, TResult> select, CancellationToken cancellation) =>
        (TRecord?)await RunAsync(action, arguments, selection, cancellation).ConfigureAwait(false) is { } record ? select(record) : default;

    /// <summary>Runs a query that answers one record.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<TRecord> OneAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        (TRecord)(await RunAsync(action, arguments, null, cancellation).ConfigureAwait(false) ?? throw Missing());

    /// <summary>Runs a query that answers one record, and takes a part of it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<TResult> OneAsync<TResult>(
        QueryAction action, Arguments? arguments, Selection? selection, Func<TRecord, TResult> select, CancellationToken cancellation) =>
        select((TRecord)(await RunAsync(action, arguments, selection, cancellation).ConfigureAwait(false) ?? throw Missing()));

    /// <summary>Runs a query that answers any number of records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<IReadOnlyList<TRecord>> ManyAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        (IReadOnlyList<TRecord>)(await RunAsync(action, arguments, null, cancellation).ConfigureAwait(false))!;

    /// <summary>Runs a query that answers any number of records, and takes a part of each.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<IReadOnlyList<TResult>> ManyAsync<TResult>(
        QueryAction action, Arguments? arguments, Selection? selection, Func<TRecord, TResult> select, CancellationToken cancellation)
    {
        var records = (List<TRecord>)(await RunAsync(action, arguments, selection, cancellation).ConfigureAwait(false))!;
        var results = new TResult[records.Count];
        for (var index = 0; index < results.Length; index++)
        {
            results[index] = select(records[index]);
        }

        return results;
    }

    /// <summary>Runs a query that answers how many records it wrote.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<int> AffectedAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation)
    {
        var request = new QueryRequest(_model, action);
        Begin(request.Writer, arguments);
        request.Writer.Name("selection");
        request.Writer.BeginObject();
        request.Writer.Flag("count", true);
        request.Writer.EndObject();
        request.Writer.EndObject();
        return checked((int)(long)(await _context.ExecuteAsync(request, RecordsOf<TRecord>.Scalars, cancellation).ConfigureAwait(false))!);
    }

    /// <summary>Counts records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public async Task<int> CountAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation)
    {
        var request = new QueryRequest(_model, action);
        Begin(request.Writer, arguments);
        request.Writer.Name("selection");
        request.Writer.BeginObject();
        request.Writer.Name("_count");
        request.Writer.BeginObject();
        request.Writer.Name("arguments");
        request.Writer.BeginObject();
        request.Writer.EndObject();
        request.Writer.Name("selection");
        request.Writer.BeginObject();
        request.Writer.Flag("_all", true);
        request.Writer.EndObject();
        request.Writer.EndObject();
        request.Writer.EndObject();
        request.Writer.EndObject();
        return (int)(await _context.ExecuteAsync(request, CountRecord.Factory, cancellation).ConfigureAwait(false))!;
    }

    private ValueTask<object?> RunAsync(QueryAction action, Arguments? arguments, Selection? selection, CancellationToken cancellation)
    {
        var request = new QueryRequest(_model, action);
        Begin(request.Writer, arguments);
        request.Writer.Name("selection");
        var records = Select(request.Writer, arguments?.Inclusion, selection);
        request.Writer.EndObject();
        return _context.ExecuteAsync(request, records, cancellation);
    }

    private void Begin(ArgumentWriter writer, Arguments? arguments)
    {
        writer.BeginObject();
        writer.Name("arguments");
        writer.BeginObject();
        arguments?.Write(writer, _model);
        writer.EndObject();
    }

    private RecordFactory Select(ArgumentWriter writer, IncludeWriter? include, Selection? selection)
    {
        if (include is not null)
        {
            return include.Write(writer, _model, selection);
        }

        if (selection is not null)
        {
            return selection.WriteSelection(writer);
        }

        writer.BeginObject();
        writer.Flag("$scalars", true);
        writer.EndObject();
        return RecordsOf<TRecord>.Scalars;
    }

    private RecordNotFoundException Missing() => new($"No record of '{_model.Name}' was found");
}
