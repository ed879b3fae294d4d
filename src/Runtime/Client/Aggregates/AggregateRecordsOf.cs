using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes what a query answers of each row of an aggregate.</summary>
internal sealed class AggregateRecordsOf<TView, TResult> : AggregateRecords
{
    private readonly Func<AggregateRow, TView> _view;
    private readonly Func<TView, TResult> _select;

    private AggregateRecordsOf(ModelInfo model, int[] by, AggregateSelection selection, Func<AggregateRow, TView> view, Func<TView, TResult> select)
        : base(model, by, selection) => (_view, _select) = (view, select);

    /// <summary>New ones, or those that the selection keeps from an earlier query.</summary>
    /// <param name="model">The model.</param>
    /// <param name="by">The columns that group, by their places.</param>
    /// <param name="selection">The functions.</param>
    /// <param name="view">Shows a row to the caller.</param>
    /// <param name="select">What the caller makes of it.</param>
    public static AggregateRecordsOf<TView, TResult> Of(
        ModelInfo model, int[] by, AggregateSelection selection, Func<AggregateRow, TView> view, Func<TView, TResult> select) =>
        selection.TakeKept() is AggregateRecordsOf<TView, TResult> kept && kept.IsFor(model, by) && ReferenceEquals(kept._view, view) && ReferenceEquals(kept._select, select)
            ? kept
            : new AggregateRecordsOf<TView, TResult>(model, by, selection, view, select);

    // The answer may be null where the caller's lambda answers null; who takes it knows its type.
    public override object Create(RowReader row, int offset)
    {
        var answer = _select(_view(Read(row)));
        Rest();
        return answer!;
    }

    public override object CreateList(int capacity) => new List<TResult>(capacity);

    public override void Add(object list, object record) => ((List<TResult>)list).Add((TResult)record);

    public override void AddRow(object list, RowReader row) => ((List<TResult>)list).Add(_select(_view(Read(row))));
}
