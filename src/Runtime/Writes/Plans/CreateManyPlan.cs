using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>createMany</c>.</summary>
internal sealed class CreateManyPlan(InsertManyStep insert, ValueGenerator generator) : Plan
{
    public override bool NeedsTransactionFor(RequestTape tape) => !insert.IsSingleStatementFor(tape);

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory) =>
        await insert.RunAsync(new WriteRun(context, generator), [], isLast: true).Freely();
}
