using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes the answer of a query for which one row comes and nothing beside it.</summary>
internal abstract class OneAnswer : RecordFactory
{
    public sealed override RecordFactory Relation(int relation) => throw Unexpected();

    public sealed override object CreateList(int capacity) => throw Unexpected();

    public sealed override void Add(object list, object record) => throw Unexpected();

    public sealed override void SetRelation(object record, int relation, object? value) => throw Unexpected();

    public sealed override void SetCount(object record, string relation, long count) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("Only one row is asked for, and no relations of it.");
}
