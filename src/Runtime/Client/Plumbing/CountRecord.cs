using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>Reads the one number of a count.</summary>
internal sealed class CountRecord : RecordFactory
{
    public static readonly CountRecord Factory = new();

    public override object Create(RowReader row, int offset) => checked((int)row.GetInt64(offset));

    public override RecordFactory Relation(int relation) => throw Unexpected();

    public override object CreateList(int capacity) => throw Unexpected();

    public override void Add(object list, object record) => throw Unexpected();

    public override void SetRelation(object record, int relation, object? value) => throw Unexpected();

    public override void SetCount(object record, string relation, long count) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("A count has one number and no relations.");
}
