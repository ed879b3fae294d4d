using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>deleteOne</c> by what its statement gives back.</summary>
internal sealed class DeleteAndReturnPlan(WriteStatement delete, WrittenRecord record, ValueGenerator generator) : Plan
{
    private readonly LoadStep _returned = record.Returned(delete);

    public override Selection Selection => record.Selection;

    public override object? Demand(object? record) => record ?? throw WriteError.NotFound("a delete");

    public override ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory) =>
        Loader.LoadFirstAsync(_returned, context, factory, delete.Runtime(new WriteRun(context, generator), []), demanding: this);
}
