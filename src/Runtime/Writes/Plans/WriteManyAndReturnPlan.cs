using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>Answers <c>createManyAndReturn</c> and <c>updateManyAndReturn</c> by what their statements give back.</summary>
internal sealed class WriteManyAndReturnPlan : Plan
{
    private readonly IReadOnlyList<WriteStatement> _statements;
    private readonly ValueGenerator _generator;
    private readonly WrittenRecord _record;
    private readonly LoadStep[] _returned;

    public WriteManyAndReturnPlan(IReadOnlyList<WriteStatement> statements, WrittenRecord record, ValueGenerator generator)
    {
        (_statements, _record, _generator) = (statements, record, generator);
        _returned = [.. statements.Select(record.Returned)];
    }

    public override Selection Selection => _record.Selection;

    public override bool NeedsTransaction => _statements.Count > 1 || !_record.IsColumnsOnly;

    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var run = new WriteRun(context, _generator);
        if (_returned.Length == 1)
        {
            return await Loader.LoadManyAsync(_returned[0], context, factory, _statements[0].Runtime(run, [])).ConfigureAwait(false);
        }

        var list = factory.CreateList(_returned.Length);
        for (var index = 0; index < _returned.Length; index++)
        {
            using var rows = await Loader.LoadAsync(_returned[index], context, factory, _statements[index].Runtime(run, [])).ConfigureAwait(false);
            Loader.AddTo(list, rows, factory);
        }

        return list;
    }
}
