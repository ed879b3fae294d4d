using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>Stands for a record of which nobody wants to know more than that it is there.</summary>
internal sealed class ExistingRecord : RecordFactory
{
    public static readonly ExistingRecord Factory = new();

    public override object Create(RowReader row, int offset) => this;

    public override RecordFactory Relation(int relation) => throw Unexpected();

    public override object CreateList(int capacity) => throw Unexpected();

    public override void Add(object list, object record) => throw Unexpected();

    public override void SetRelation(object record, int relation, object? value) => throw Unexpected();

    public override void SetCount(object record, string relation, long count) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("Only one record is looked for, and no relations of it.");
}
