using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;
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
        else if (AnswerableWrites.Of(data, record.Selection) is { } answered)
        {
            _insert = steps.Insert(data, [], record.ReturnedColumns(), (write, columns) => Answered(write, columns, answered, steps));
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

    public override ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var run = new WriteRun(context, _generator);
        return _returned is not null ? Loader.LoadFirstAsync(_returned, context, factory, _insert.Statement.Runtime(run, []))
            : _identity is null ? CreateAndAnswerAsync(run, factory)
            : CreateAndReadAsync(run, _identity, factory);
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<object?> CreateAndReadAsync(WriteRun run, RowKey identity, RecordFactory factory)
    {
        var row = await _insert.RunAsync(run, []).Freely();
        return await _record.ReadAsync(run.Context, factory, identity.Of(row)).Freely();
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<object?> CreateAndAnswerAsync(WriteRun run, RecordFactory factory)
    {
        var context = run.Context;
        var link = await _insert.BeforeAsync(run, []).Freely();
        object? record = null;
        RequestValue[] row = [];
        var result = await context.QueryAsync(_insert.Statement.Sql, _insert.Statement.Runtime(run, link)).Freely();
        await using (result.ConfigureAwait(false))
        {
            while (await result.ReadAsync(context.Cancellation).Freely())
            {
                (record, row) = (factory.Create(result.Row, 0), _insert.Columns.Read(result.Row));
            }
        }

        run.Answer = new WrittenAnswer(record ?? throw WriteError.NotFound("a query"), factory);
        await _insert.AfterAsync(run, row, isLast: true).Freely();
        return record;
    }

    private CreateAnsweredChildren? Answered(NestedWrite write, RowColumns columns, IReadOnlyDictionary<RelationInfo, int> answered, StepCompiler steps)
    {
        if (!answered.TryGetValue(write.Relation, out var place))
        {
            return null;
        }

        var relation = write.Relation;
        var wanted = new RowColumns();
        wanted.Show(Selection.Relations[place].Query.Selection.Scalars);
        var insert = steps.InsertMany(relation.Target, AnswerableWrites.Rows(write)!, relation.RemoteFields, write is NestedCreateMany { SkipDuplicates: true }, wanted);
        return new CreateAnsweredChildren(relation, place, new RowKey(columns, columns.Require(relation.LocalFields)), insert);
    }
}
