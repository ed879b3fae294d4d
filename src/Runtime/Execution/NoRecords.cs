namespace SchemaFirst.Runtime.Execution;

/// <summary>The factory of answers without records: counts, and results whose shape no schema tells.</summary>
internal sealed class NoRecords : RecordFactory
{
    public static readonly NoRecords Factory = new();

    public override object Create(RowReader row, int offset) => throw Unexpected();

    public override RecordFactory Relation(int relation) => throw Unexpected();

    public override object CreateList(int capacity) => throw Unexpected();

    public override void Add(object list, object record) => throw Unexpected();

    public override void SetRelation(object record, int relation, object? value) => throw Unexpected();

    public override void SetCount(object record, string relation, long count) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("This answer has no records.");
}
