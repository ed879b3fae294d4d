using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Merging;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>Answers <c>findUnique</c>, <c>findFirst</c> and <c>findMany</c>.</summary>
internal sealed class ReadPlan(QueryAction action, LoadStep step, MergedFind? merged = null) : Plan
{
    public override Selection Selection => step.Selection;

    public override LoadStep? Rows => action == QueryAction.FindMany && step is { Children.Count: 0, Processing: null or { Reverse: false } } ? step : null;

    public override MergedFind? Merged => merged;

    public override ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory) => action == QueryAction.FindMany
        ? Loader.LoadManyAsync(step, context, factory)
        : Loader.LoadFirstAsync(step, context, factory, demanding: this);

    public override object? Demand(object? record)
    {
        if (record is null && action is QueryAction.FindUniqueOrThrow or QueryAction.FindFirstOrThrow)
        {
            throw new RecordNotFoundException($"No '{step.Selection.Model.Name}' record matches the request");
        }

        return record;
    }
}
