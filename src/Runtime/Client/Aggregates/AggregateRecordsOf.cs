using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes what a query answers of each row of an aggregate.</summary>
internal sealed class AggregateRecordsOf<TResult>(ModelInfo model, int[] by, AggregateSelection selection, Func<AggregateRow, TResult> create)
    : AggregateRecords(model, by, selection)
{
    // A box for results of value types; one per group, so that the engine's factories stay free of type parameters.
    public override object Create(RowReader row, int offset) => new Made(create(Read(row, offset)));

    public override object CreateList(int capacity) => new List<TResult>(capacity);

    public override void Add(object list, object record) => ((List<TResult>)list).Add(((Made)record).Value);

    public sealed class Made(TResult value)
    {
        public TResult Value { get; } = value;
    }
}
