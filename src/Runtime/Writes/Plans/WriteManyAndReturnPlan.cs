using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>createManyAndReturn</c> and <c>updateManyAndReturn</c> by what their statements give back.</summary>
internal sealed class WriteManyAndReturnPlan(InsertManyStep writes, WrittenRecord record, ValueGenerator generator) : Plan
{
    // How many rows there are decides which statements are needed; there are a few at most.
    private readonly ConcurrentDictionary<WriteStatement, LoadStep> _returned = new();

    public override Selection Selection => record.Selection;

    public override bool NeedsTransactionFor(RequestTape tape) => !record.IsColumnsOnly || !writes.IsSingleStatementFor(tape);

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var run = new WriteRun(context, generator);
        object? list = null;
        foreach (var part in writes.Parts)
        {
            foreach (var (statement, values) in part.Calls(run, []))
            {
                var returned = _returned.GetOrAdd(statement, static (added, wanted) => wanted.Returned(added), record);
                using var rows = await Loader.LoadAsync(returned, context, factory, values).Freely();
                list ??= factory.CreateList(rows.Records.Length);
                Loader.AddTo(list, rows, factory);
            }
        }

        return list ?? factory.CreateList(0);
    }
}
