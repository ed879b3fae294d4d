using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>updateManyAndReturn</c> where keys change that the engine itself keeps intact: row by row.</summary>
internal sealed class UpdateEachAndReturnPlan : Plan
{
    private readonly ValueGenerator _generator;
    private readonly WrittenRecord _record;
    private readonly WriteStatement _find;
    private readonly RowKey _found;
    private readonly UpdateStep _update;
    private readonly RowKey _written;

    public UpdateEachAndReturnPlan(RowData data, Filter where, long? limit, WrittenRecord record, StepCompiler steps, ValueGenerator generator)
    {
        (_generator, _record) = (generator, record);
        var identity = data.Model.Identity!.Fields;
        var (columns, written) = (new RowColumns(), new RowColumns());
        _found = new RowKey(columns, columns.Require(identity));
        _find = steps.Select(data.Model, where, 0, columns, limit);
        _written = new RowKey(written, written.Require(identity));
        _update = steps.Update(data, StepCompiler.ByIdentity(identity), identity.Count, written);
    }

    public override Selection Selection => _record.Selection;

    public override bool NeedsTransaction => true;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var run = new WriteRun(context, _generator);
        var rows = await run.AllAsync(_find, [], _found.Columns).Freely();
        var list = factory.CreateList(rows.Count);
        foreach (var row in rows)
        {
            if (await _update.RunAsync(run, _found.Of(row)).Freely() is { } written
                && await _record.ReadAsync(context, factory, _written.Of(written)).Freely() is { } record)
            {
                factory.Add(list, record);
            }
        }

        return list;
    }
}
