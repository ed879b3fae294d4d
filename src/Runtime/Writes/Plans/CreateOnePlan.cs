using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>createOne</c>.</summary>
internal sealed class CreateOnePlan : Plan
{
    private readonly ValueGenerator _generator;
    private readonly WrittenRecord _record;
    private readonly InsertStep _insert;
    private readonly RowKey? _identity;
    private readonly LoadStep? _returned;

    public CreateOnePlan(RowData data, WrittenRecord record, StepCompiler steps, ValueGenerator generator)
    {
        (_generator, _record) = (generator, record);
        if (record.CanReturn && data.Nested.Count == 0)
        {
            _insert = steps.Insert(data, [], record.ReturnedColumns());
            _returned = record.Returned(_insert.Statement);
        }
        else
        {
            var columns = new RowColumns();
            _identity = new RowKey(columns, columns.Require(data.Model.Identity!.Fields));
            _insert = steps.Insert(data, [], columns);
        }
    }

    public override Selection Selection => _record.Selection;

    public override bool NeedsTransaction => _returned is null || !_record.IsColumnsOnly;

    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var run = new WriteRun(context, _generator);
        if (_returned is not null)
        {
            return await Loader.LoadFirstAsync(_returned, context, factory, _insert.Statement.Runtime(run, [])).ConfigureAwait(false);
        }

        var row = await _insert.RunAsync(run, []).ConfigureAwait(false);
        return await _record.ReadAsync(context, factory, _identity!.Of(row)).ConfigureAwait(false);
    }
}
