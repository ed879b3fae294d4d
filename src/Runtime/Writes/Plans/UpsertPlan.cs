using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>upsertOne</c>: by one statement where the database can decide, else by looking first.</summary>
internal sealed class UpsertPlan : Plan
{
    private const string Operation = "an upsert";

    private readonly ValueGenerator _generator;
    private readonly WrittenRecord _record;
    private readonly NativeUpsert? _native;
    private readonly WriteStatement _find;
    private readonly RowKey _found;
    private readonly UpdateStep _update;
    private readonly RowKey _updated;
    private readonly InsertStep _insert;
    private readonly RowKey _inserted;

    public UpsertPlan(Filter where, RowData create, RowData update, WrittenRecord record, NativeUpsert? native, StepCompiler steps, ValueGenerator generator)
    {
        (_generator, _record, _native) = (generator, record, native);
        var model = create.Model;
        var identity = model.Identity!.Fields;
        _found = NewKey(identity);
        _find = steps.Select(model, where, 0, _found.Columns);
        _updated = NewKey(identity);
        _update = steps.Update(update, StepCompiler.ByIdentity(identity), identity.Count, _updated.Columns);
        _inserted = NewKey(identity);
        _insert = steps.Insert(create, [], _inserted.Columns);
    }

    public override Selection Selection => _record.Selection;

    public override bool NeedsTransaction => true;

    public override bool NeedsTransactionFor(RequestTape tape) => _native?.Applies(tape) != true;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var run = new WriteRun(context, _generator);
        if (_native?.Applies(context.Tape) != true)
        {
            return await LookFirstAsync(run, factory).Freely();
        }

        if (await _native.RunAsync(run, factory).Freely() is { } record)
        {
            return record;
        }

        // The record is there, but not as the selector wants it: one statement was not enough after all.
        if (context.Connection.InTransaction)
        {
            return await LookFirstAsync(run, factory).Freely();
        }

        await context.BeginAsync().Freely();
        var answer = await LookFirstAsync(run, factory).Freely();
        await context.CommitAsync().Freely();
        return answer;
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<object?> LookFirstAsync(WriteRun run, RecordFactory factory)
    {
        var context = run.Context;
        var found = await run.FirstAsync(_find, [], _found.Columns).Freely();
        if (found is not null)
        {
            var row = await _update.RunAsync(run, _found.Of(found)).Freely() ?? throw _update.Missing(Operation);
            return await _record.ReadAsync(context, factory, _updated.Of(row)).Freely();
        }

        var created = await _insert.RunAsync(run, []).Freely();
        return await _record.ReadAsync(context, factory, _inserted.Of(created)).Freely();
    }

    private static RowKey NewKey(IReadOnlyList<ScalarInfo> identity)
    {
        var columns = new RowColumns();
        return new RowKey(columns, columns.Require(identity));
    }
}
