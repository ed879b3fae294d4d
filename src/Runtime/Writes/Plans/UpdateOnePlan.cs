using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>updateOne</c>.</summary>
internal sealed class UpdateOnePlan : Plan
{
    private const string Operation = "an update";

    private readonly ValueGenerator _generator;
    private readonly WrittenRecord _record;
    private readonly UpdateStep _update;
    private readonly RowKey? _identity;
    private readonly LoadStep? _returned;

    public UpdateOnePlan(RowData data, Filter where, WrittenRecord record, StepCompiler steps, ValueGenerator generator)
    {
        (_generator, _record) = (generator, record);
        if (record.CanReturn)
        {
            _update = steps.Update(data, where, 0, record.ReturnedColumns());
            if (_update.IsSingleStatement)
            {
                _returned = record.Returned(_update.Statement);
                return;
            }
        }

        var columns = new RowColumns();
        _identity = new RowKey(columns, columns.Require(data.Model.Identity!.Fields));
        _update = steps.Update(data, where, 0, columns);
    }

    public override Selection Selection => _record.Selection;

    public override bool NeedsTransaction => _returned is null || !_record.IsColumnsOnly;

    public override object? Demand(object? record) => record ?? throw WriteError.NotFound(Operation);

    public override ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var run = new WriteRun(context, _generator);
        return _returned is null
            ? UpdateAndReadAsync(run, factory)
            : Loader.LoadFirstAsync(_returned, context, factory, _update.Statement.Runtime(run, []), demanding: this);
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<object?> UpdateAndReadAsync(WriteRun run, RecordFactory factory)
    {
        var row = await _update.RunAsync(run, []).Freely() ?? throw _update.Missing(Operation);
        return await _record.ReadAsync(run.Context, factory, _identity!.Of(row)).Freely();
    }
}
