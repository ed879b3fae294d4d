using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes what a query answers of each row of an aggregate.</summary>
/// <param name="model">The model.</param>
/// <param name="by">The columns that group, by their places.</param>
/// <param name="selection">The functions.</param>
/// <param name="view">Shows a row to the caller.</param>
/// <param name="select">What the caller makes of it.</param>
internal sealed class AggregateRecordsOf<TView, TResult>(
    ModelInfo model, int[] by, AggregateSelection selection, Func<AggregateRow, TView> view, Func<TView, TResult> select)
    : AggregateRecords(model, by, selection)
{
    // May be null where the caller's lambda answers null; who takes the answer knows its type.
    public override object Create(RowReader row, int offset) => select(view(Read(row)))!;

    public override object CreateList(int capacity) => new List<TResult>(capacity);

    public override void Add(object list, object record) => ((List<TResult>)list).Add((TResult)record);

    public override void AddRow(object list, RowReader row) => ((List<TResult>)list).Add(select(view(Read(row))));
}
