using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes the records of one page, and keeps the key of each.</summary>
/// <param name="inner">Makes the records.</param>
/// <param name="fields">The fields of the identity.</param>
/// <param name="places">Where they stand among the selected columns.</param>
internal sealed class StreamedRecords(RecordFactory inner, IReadOnlyList<ScalarInfo> fields, int[] places) : RecordFactory
{
    public override object Create(RowReader row, int offset)
    {
        var key = new RequestValue[places.Length];
        for (var index = 0; index < key.Length; index++)
        {
            key[index] = RowValue.Read(row, offset + places[index], fields[index]);
        }

        return new StreamedRecord(inner.Create(row, offset), key);
    }

    public override RecordFactory Relation(int relation) => inner.Relation(relation);

    public override object CreateList(int capacity) => new List<StreamedRecord>(capacity);

    public override void Add(object list, object record) => ((List<StreamedRecord>)list).Add((StreamedRecord)record);

    public override void SetRelation(object record, int relation, object? value) => inner.SetRelation(((StreamedRecord)record).Record, relation, value);

    public override void SetCount(object record, string relation, long count) => inner.SetCount(((StreamedRecord)record).Record, relation, count);
}
