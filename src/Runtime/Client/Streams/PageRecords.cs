using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes the records of one page, and remembers the keys of its first and its last one.</summary>
/// <param name="inner">Makes the records.</param>
/// <param name="fields">The fields of the identity.</param>
/// <param name="places">Where they stand among the selected columns.</param>
/// <param name="size">How many records a full page has: behind another one nothing comes, so that its last key is not asked for.</param>
internal sealed class PageRecords(RecordFactory inner, IReadOnlyList<ScalarInfo> fields, int[] places, int size) : RecordFactory
{
    private int _count;

    /// <summary>The key of the first record; null before it.</summary>
    public RequestValue[]? First { get; private set; }

    /// <summary>The key of the last record of a full page; null until then.</summary>
    public RequestValue[]? Last { get; private set; }

    public override bool CanShareRecords => inner.CanShareRecords;

    public override object Create(RowReader row, int offset)
    {
        _count++;
        if (_count == 1)
        {
            First = ReadKey(row, offset);
        }

        if (_count >= size)
        {
            Last = ReadKey(row, offset);
        }

        return inner.Create(row, offset);
    }

    public override RecordFactory Relation(int relation) => inner.Relation(relation);

    public override object CreateList(int capacity) => inner.CreateList(capacity);

    public override void Add(object list, object record) => inner.Add(list, record);

    public override void SetRelation(object record, int relation, object? value) => inner.SetRelation(record, relation, value);

    public override void SetCount(object record, string relation, long count) => inner.SetCount(record, relation, count);

    private RequestValue[] ReadKey(RowReader row, int offset)
    {
        var key = new RequestValue[places.Length];
        for (var index = 0; index < key.Length; index++)
        {
            key[index] = RowValue.Read(row, offset + places[index], fields[index]);
        }

        return key;
    }
}
