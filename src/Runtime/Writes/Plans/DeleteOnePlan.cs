using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>deleteOne</c> where the deleted record must be read first: with its relations, or for what refers to it.</summary>
/// <param name="read">Reads the record.</param>
/// <param name="delete">Deletes it.</param>
/// <param name="generator">Makes values.</param>
internal sealed class DeleteOnePlan(LoadStep read, DeleteStep delete, ValueGenerator generator) : Plan
{
    public override Selection Selection => read.Selection;

    public override bool NeedsTransaction => true;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var record = await Loader.LoadFirstAsync(read, context, factory).Freely() ?? throw WriteError.NotFound("a delete");
        await delete.RunAsync(new WriteRun(context, generator), [], isLast: true).Freely();
        return record;
    }
}
