using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes what a query answers of each row of an aggregate.</summary>
internal sealed class AggregateRecordsOf<TResult>(ModelInfo model, int[] by, AggregateSelection selection, Func<AggregateRow, TResult> create)
    : AggregateRecords(model, by, selection)
{
    // May be null where the caller's lambda answers null; who takes the answer knows its type.
    public override object Create(RowReader row, int offset) => create(Read(row))!;

    public override object CreateList(int capacity) => new List<TResult>(capacity);

    public override void Add(object list, object record) => ((List<TResult>)list).Add((TResult)record);

    public override void AddRow(object list, RowReader row) => ((List<TResult>)list).Add(create(Read(row)));
}
