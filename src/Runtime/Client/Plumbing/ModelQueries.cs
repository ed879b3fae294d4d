using System.ComponentModel;
using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Client;

/// <summary>Runs the queries of one model; what the generated methods have in common.</summary>
public abstract partial class ModelQueries<TRecord> : IModelQueries<TRecord>
    where TRecord : class, IRecord<TRecord>
{
    private readonly ClientContext _context;
    private readonly ModelInfo _model;

    /// <summary>Queries of a model.</summary>
    protected ModelQueries(ClientContext context, string model) => (_context, _model) = (context, context.Find(model));

    /// <summary>Runs a query that answers one record or none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<TRecord?> OneOrNullAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        (TRecord?)await RunAsync(action, arguments, null, cancellation).Freely();

    /// <summary>Runs a query that answers one record or none, and takes a part of it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<TResult?> OneOrNullAsync<TResult>(
        QueryAction action, Arguments? arguments, Selection? selection, Func<TRecord, TResult> select, CancellationToken cancellation) =>
        (TRecord?)await RunAsync(action, arguments, selection, cancellation).Freely() is { } record ? select(record) : default;

    /// <summary>Runs a query that answers one record.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<TRecord> OneAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        (TRecord)(await RunAsync(action, arguments, null, cancellation).Freely() ?? throw Missing());

    /// <summary>Runs a query that answers one record, and takes a part of it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<TResult> OneAsync<TResult>(
        QueryAction action, Arguments? arguments, Selection? selection, Func<TRecord, TResult> select, CancellationToken cancellation) =>
        select((TRecord)(await RunAsync(action, arguments, selection, cancellation).Freely() ?? throw Missing()));

    /// <summary>Runs a query that answers any number of records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<IReadOnlyList<TRecord>> ManyAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        (IReadOnlyList<TRecord>)(await RunAsync(action, arguments, null, cancellation).Freely())!;

    /// <summary>Runs a query that answers any number of records, and takes a part of each.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<IReadOnlyList<TResult>> ManyAsync<TResult>(
        QueryAction action, Arguments? arguments, Selection? selection, Func<TRecord, TResult> select, CancellationToken cancellation)
    {
        var records = (List<TRecord>)(await RunAsync(action, arguments, selection, cancellation).Freely())!;
        var results = new TResult[records.Count];
        for (var index = 0; index < results.Length; index++)
        {
            results[index] = select(records[index]);
        }

        return results;
    }

    /// <summary>Reads records one after the other.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IAsyncEnumerable<TRecord> PagesAsync(Arguments arguments, CancellationToken cancellation) =>
        PagesAsync(arguments, null, static record => record, cancellation);

    /// <summary>Reads records one after the other, and takes a part of each.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IAsyncEnumerable<TResult> PagesAsync<TResult>(
        Arguments arguments, Selection? selection, Func<TRecord, TResult> select, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return _context.Interceptors is null ? ReadPages(arguments, selection, select, cancellation) : InterceptPagesAsync(arguments, selection, select, cancellation);
    }

    /// <summary>Runs a query that answers how many records it wrote.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<int> AffectedAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        checked((int)(long)(await (_context.Interceptors is null
            ? SendAffectedAsync(action, arguments, cancellation)
            : InterceptAffectedAsync(action, arguments, cancellation)).Freely())!);

    /// <summary>Finds out whether there is a record.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<bool> AnyAsync(IArguments? where, CancellationToken cancellation)
    {
        var arguments = new ExistsArguments { Where = where };
        return await (_context.Interceptors is null
            ? SendAnyAsync(arguments, cancellation)
            : InterceptAnyAsync(arguments, cancellation)).Freely() is not null;
    }

    private ValueTask<object?> SendAnyAsync(Arguments? arguments, CancellationToken cancellation)
    {
        var request = _context.Engine.Requests.Rent(_model, QueryAction.FindFirst);
        var writer = request.Writer;
        Begin(writer, arguments);
        writer.Name("selection");
        writer.BeginObject();
        writer.Flag(_model.Identity?.Fields[0].Name ?? _model.Scalars.First(static field => !field.IsUnsupported).Name, true);
        writer.EndObject();
        writer.EndObject();
        return _context.ExecuteAsync(request, ExistingRecord.Factory, cancellation);
    }

    private ValueTask<object?> RunAsync(QueryAction action, Arguments? arguments, Selection? selection, CancellationToken cancellation) =>
        _context.Interceptors is null
            ? SendAsync(action, arguments, selection, cancellation)
            : InterceptRecordsAsync(action, arguments, selection, cancellation);

    // These stand by themselves because a lambda's captured values are allocated where its method begins: without interceptors nothing is.
    private ValueTask<object?> InterceptRecordsAsync(QueryAction action, Arguments? arguments, Selection? selection, CancellationToken cancellation) =>
        InterceptAsync(action, arguments, operation => SendAsync(action, operation.Arguments, selection, cancellation), cancellation);

    private ValueTask<object?> InterceptAffectedAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        InterceptAsync(action, arguments, operation => SendAffectedAsync(action, operation.Arguments, cancellation), cancellation);

    private ValueTask<object?> InterceptAnyAsync(Arguments arguments, CancellationToken cancellation) =>
        InterceptAsync(QueryAction.FindFirst, arguments, operation => SendAnyAsync(operation.Arguments, cancellation), cancellation);

    private IAsyncEnumerable<TResult> ReadPages<TResult>(Arguments arguments, Selection? selection, Func<TRecord, TResult> select, CancellationToken cancellation)
    {
        var stream = new RecordStream<TRecord>(_context, _model, arguments, selection, (writer, touched, omitted) => Select(writer, arguments.Inclusion, touched, omitted));
        return stream.ReadAsync(select, cancellation);
    }

    // Once for the whole stream, when it begins to be read: its pages are no operations of the caller.
    private async IAsyncEnumerable<TResult> InterceptPagesAsync<TResult>(
        Arguments arguments, Selection? selection, Func<TRecord, TResult> select, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var answer = await _context.Interceptors!.RunAsync(
            Operation(QueryAction.FindMany, arguments) with { IsStream = true },
            operation => new(ReadPages(operation.Arguments ?? arguments, selection, static record => record, cancellation)),
            cancellation).Freely();
        await foreach (var record in ((IAsyncEnumerable<TRecord>)answer!).WithCancellation(cancellation).ConfigureAwait(false))
        {
            yield return select(record);
        }
    }

    private QueryOperation Operation(QueryAction action, Arguments? arguments) => new()
    {
        Model = _model.Name,
        Record = typeof(TRecord),
        Action = action,
        Arguments = arguments,
        IsInTransaction = _context.Transaction is not null,
    };

    private async ValueTask<object?> InterceptAsync(QueryAction action, Arguments? arguments, QueryContinuation send, CancellationToken cancellation)
    {
        var answer = await _context.Interceptors!.RunAsync(Operation(action, arguments), send, cancellation).Freely();

        // Interceptors make lists of any kind; readers take one.
        return answer is IEnumerable<TRecord> records and not List<TRecord> ? records.ToList() : answer;
    }

    private ValueTask<object?> SendAsync(QueryAction action, Arguments? arguments, Selection? selection, CancellationToken cancellation)
    {
        var request = _context.Engine.Requests.Rent(_model, action);
        Begin(request.Writer, arguments);
        request.Writer.Name("selection");
        var records = Select(request.Writer, arguments?.Inclusion, selection, arguments?.Omitted);
        request.Writer.EndObject();
        return _context.ExecuteAsync(request, records, cancellation);
    }

    private ValueTask<object?> SendAffectedAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation)
    {
        var request = _context.Engine.Requests.Rent(_model, action);
        Begin(request.Writer, arguments);
        request.Writer.Name("selection");
        request.Writer.BeginObject();
        request.Writer.Flag("count", true);
        request.Writer.EndObject();
        request.Writer.EndObject();
        return _context.ExecuteAsync(request, RecordsOf<TRecord>.Scalars, cancellation);
    }

    private void Begin(ArgumentWriter writer, Arguments? arguments)
    {
        writer.BeginObject();
        writer.Name("arguments");
        writer.BeginObject();
        arguments?.Write(writer, _model);
        writer.EndObject();
    }

    private RecordFactory Select(ArgumentWriter writer, IncludeWriter? include, Selection? selection, int[]? omitted)
    {
        if (include is not null)
        {
            return include.Write(writer, _model, selection, omitted);
        }

        if (selection is not null)
        {
            return selection.WriteSelection(writer, _model);
        }

        writer.BeginObject();
        var places = writer.Columns(_model, omitted);
        writer.EndObject();
        return places is null ? RecordsOf<TRecord>.Scalars : new RecordsOf<TRecord>(places, []);
    }

    private RecordNotFoundException Missing() => new($"No record of '{_model.Name}' was found");
}
