using System.ComponentModel;
using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Client;

/// <content>Counts and other functions over records.</content>
public abstract partial class ModelQueries<TRecord>
{
    /// <summary>Counts records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<int> CountAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation) =>
        (int)(await (_context.Interceptors is null
            ? SendCountAsync(action, arguments, cancellation)
            : InterceptAggregateAsync(action, arguments, AggregateSelection.Rows, static row => row.Count(-1), static count => count, cancellation)).Freely())!;

    /// <summary>Counts records, and those that have a value in columns.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<TResult> CountAsync<TView, TResult>(
        QueryAction action, Arguments? arguments, AggregateSelection? selection, Func<AggregateRow, TView> view, Func<TView, TResult> select, CancellationToken cancellation) =>
        AggregateAsync(action, arguments, selection ?? AggregateSelection.Counts(_model), view, select, cancellation);

    /// <summary>Runs functions over records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<TResult> AggregateAsync<TResult>(
        QueryAction action, Arguments? arguments, AggregateSelection? selection, Func<AggregateRow, TResult> create, CancellationToken cancellation) =>
        AggregateAsync(action, arguments, selection, create, static result => result, cancellation);

    /// <summary>Runs functions over records, and takes a part of the answer.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<TResult> AggregateAsync<TView, TResult>(
        QueryAction action, Arguments? arguments, AggregateSelection? selection, Func<AggregateRow, TView> view, Func<TView, TResult> select, CancellationToken cancellation) =>
        (TResult)(await RunAggregateAsync(action, arguments, selection, view, select, cancellation).Freely())!;

    /// <summary>Runs functions over groups of records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Task<IReadOnlyList<TResult>> GroupByAsync<TResult>(
        QueryAction action, Arguments arguments, AggregateSelection? selection, Func<AggregateRow, TResult> create, CancellationToken cancellation) =>
        GroupByAsync(action, arguments, selection, create, static result => result, cancellation);

    /// <summary>Runs functions over groups of records, and takes a part of each.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    public async Task<IReadOnlyList<TResult>> GroupByAsync<TView, TResult>(
        QueryAction action, Arguments arguments, AggregateSelection? selection, Func<AggregateRow, TView> view, Func<TView, TResult> select, CancellationToken cancellation) =>
        (IReadOnlyList<TResult>)(await RunAggregateAsync(action, arguments, selection, view, select, cancellation).Freely())!;

    private ValueTask<object?> RunAggregateAsync<TView, TResult>(
        QueryAction action, Arguments? arguments, AggregateSelection? selection, Func<AggregateRow, TView> view, Func<TView, TResult> select, CancellationToken cancellation) =>
        _context.Interceptors is null
            ? SendAggregateAsync(action, arguments, selection, view, select, cancellation)
            : InterceptAggregateAsync(action, arguments, selection, view, select, cancellation);

    private ValueTask<object?> SendCountAsync(QueryAction action, Arguments? arguments, CancellationToken cancellation)
    {
        var request = _context.Engine.Requests.Rent(_model, action);
        Begin(request.Writer, arguments);
        request.Writer.Name("selection");
        request.Writer.BeginObject();
        AggregateSelection.Rows.Write(request.Writer, _model);
        request.Writer.EndObject();
        request.Writer.EndObject();
        return _context.ExecuteAsync(request, RowCount.Factory, cancellation);
    }

    private ValueTask<object?> SendAggregateAsync<TView, TResult>(
        QueryAction action, Arguments? arguments, AggregateSelection? selection, Func<AggregateRow, TView> view, Func<TView, TResult> select, CancellationToken cancellation)
    {
        var functions = (arguments?.Functions, selection) switch
        {
            (null, null) => AggregateSelection.Everything(_model),
            ({ } listed, { } read) => listed.With(read),
            var (listed, read) => listed ?? read!,
        };
        var records = AggregateRecordsOf<TView, TResult>.Of(_model, arguments?.Groups ?? [], functions, view, select);
        var request = _context.Engine.Requests.Rent(_model, action);
        Begin(request.Writer, arguments);
        request.Writer.Name("selection");
        records.WriteSelection(request.Writer);
        request.Writer.EndObject();
        return _context.ExecuteAsync(request, records, cancellation);
    }

    private ValueTask<object?> InterceptAggregateAsync<TView, TResult>(
        QueryAction action, Arguments? arguments, AggregateSelection? selection, Func<AggregateRow, TView> view, Func<TView, TResult> select, CancellationToken cancellation) =>
        InterceptAsync(action, arguments, operation => SendAggregateAsync(action, operation.Arguments, selection, view, select, cancellation), cancellation);
}
