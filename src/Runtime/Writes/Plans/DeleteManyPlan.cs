using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>deleteMany</c>.</summary>
internal sealed class DeleteManyPlan(DeleteStep delete, ValueGenerator generator) : Plan
{
    public override bool NeedsTransaction => !delete.IsSingleStatement;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory) =>
        await delete.RunAsync(new WriteRun(context, generator), []).Freely();
}
