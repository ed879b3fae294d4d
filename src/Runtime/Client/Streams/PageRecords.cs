using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes the records of one page, and remembers the keys of its first and its last one.</summary>
/// <param name="inner">Makes the records.</param>
/// <param name="fields">The fields of the identity.</param>
/// <param name="places">Where they stand among the selected columns.</param>
internal sealed class PageRecords(RecordFactory inner, IReadOnlyList<ScalarInfo> fields, int[] places) : RecordFactory
{
    private RequestValue[]? _spare;

    /// <summary>The key of the first record; null before it.</summary>
    public RequestValue[]? First { get; private set; }

    /// <summary>The key of the last record; null before the first.</summary>
    public RequestValue[]? Last { get; private set; }

    public override bool CanShareRecords => inner.CanShareRecords;

    public override object Create(RowReader row, int offset)
    {
        var key = _spare ?? new RequestValue[places.Length];
        for (var index = 0; index < key.Length; index++)
        {
            key[index] = RowValue.Read(row, offset + places[index], fields[index]);
        }

        // The rows come in order, and the last one is known only when no other follows.
        First ??= key;
        _spare = Last is null || ReferenceEquals(Last, First) ? null : Last;
        Last = key;
        return inner.Create(row, offset);
    }

    public override RecordFactory Relation(int relation) => inner.Relation(relation);

    public override object CreateList(int capacity) => inner.CreateList(capacity);

    public override void Add(object list, object record) => inner.Add(list, record);

    public override void SetRelation(object record, int relation, object? value) => inner.SetRelation(record, relation, value);

    public override void SetCount(object record, string relation, long count) => inner.SetCount(record, relation, count);
}
