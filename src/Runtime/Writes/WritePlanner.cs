using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Requests.Binding;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Runtime.Writes.Binding;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Runtime.Writes.Plans;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes;

/// <summary>Makes the plans of writing requests: binds their arguments and compiles what was bound.</summary>
internal sealed class WritePlanner
{
    private readonly QueryRequest _request;
    private readonly ModelInfo _model;
    private readonly BindingContext _context;
    private readonly ValueGenerator _generator;
    private readonly StepCompiler _steps;

    private WritePlanner(QueryRequest request, ModelInfo model, BindingContext context, ValueGenerator generator)
    {
        (_request, _model, _context, _generator) = (request, model, context, generator);
        _steps = new StepCompiler(context.Dialect, context.Model.RelationMode);
    }

    /// <summary>Makes the plan of a request.</summary>
    public static Plan Plan(QueryRequest request, ModelInfo model, BindingContext context, ValueGenerator generator)
    {
        if (model.IsView)
        {
            throw new QueryValidationException(null, $"'{model.Name}' is a view, and views are not written to");
        }

        var planner = new WritePlanner(request, model, context, generator);
        return request.Action switch
        {
            QueryAction.CreateOne => planner.CreateOne(),
            QueryAction.CreateMany => planner.CreateMany(),
            QueryAction.CreateManyAndReturn => planner.CreateManyAndReturn(),
            QueryAction.UpdateOne => planner.UpdateOne(),
            QueryAction.UpdateMany => planner.UpdateMany(),
            QueryAction.UpdateManyAndReturn => planner.UpdateManyAndReturn(),
            QueryAction.UpsertOne => planner.Upsert(),
            QueryAction.DeleteOne => planner.DeleteOne(),
            QueryAction.DeleteMany => planner.DeleteMany(),
            var other => throw new InvalidOperationException($"'{other}' writes nothing."),
        };
    }

    private CreateOnePlan CreateOne()
    {
        var arguments = WriteArguments.Of(_request, "data");
        var data = arguments.Find("data") is { } node
            ? DataBinder.BindCreate(node, WriteScope.Of(_model), _context)
            : WriteArguments.EmptyData(WriteScope.Of(_model));
        return new CreateOnePlan(data, Record(), _steps, _generator);
    }

    private CreateManyPlan CreateMany()
    {
        var (rows, skip) = ManyRows();
        WriteArguments.RequireCountOnly(_request);
        return new CreateManyPlan(_steps.InsertMany(_model, rows, [], skip, new RowColumns()), _generator);
    }

    private WriteManyAndReturnPlan CreateManyAndReturn()
    {
        var (rows, skip) = ManyRows();
        var record = ReturnedRecord();
        return new WriteManyAndReturnPlan(_steps.InsertMany(_model, rows, [], skip, record.ReturnedColumns()), record, _generator);
    }

    private UpdateOnePlan UpdateOne()
    {
        var arguments = WriteArguments.Of(_request, "data", "where");
        var data = DataBinder.BindUpdate(arguments.Require("data"), WriteScope.Of(_model), _context);
        var where = UniqueBinder.Bind(arguments.Require("where"), _model, _context);
        return new UpdateOnePlan(data, data.Columns.Count > 0 ? WriteFilter.Of(where) : where, Record(), _steps, _generator);
    }

    private Plan UpdateMany()
    {
        var arguments = WriteArguments.Of(_request, "data", "where", "limit");
        var (data, where, limit) = ManyChange(arguments);
        WriteArguments.RequireCountOnly(_request);
        return data.Columns.Count == 0 ? new NothingPlan() : new UpdateManyPlan(_steps.UpdateMany(data, where, 0, limit), _generator);
    }

    private Plan UpdateManyAndReturn()
    {
        var arguments = WriteArguments.Of(_request, "data", "where", "limit");
        var (data, where, limit) = ManyChange(arguments);
        var record = ReturnedRecord();
        if (data.Columns.Count > 0 && _steps.KeepsReferences(data))
        {
            return new UpdateEachAndReturnPlan(data, where, limit, record, _steps, _generator);
        }

        // Where nothing changes, the rows are only read: all of them, as Prisma does.
        var statement = data.Columns.Count == 0
            ? _steps.Select(_model, where, 0, record.ReturnedColumns())
            : _steps.UpdateStatement(data, where, 0, record.ReturnedColumns(), limit);
        return new WriteManyAndReturnPlan(new InsertManyStep([new InsertValues(statement)]), record, _generator);
    }

    private UpsertPlan Upsert()
    {
        var arguments = WriteArguments.Of(_request, "where", "create", "update");
        var selector = arguments.Require("where");
        var where = UniqueBinder.Bind(selector, _model, _context);
        var create = DataBinder.BindCreate(arguments.Require("create"), WriteScope.Of(_model), _context);
        var update = DataBinder.BindUpdate(arguments.Require("update"), WriteScope.Of(_model), _context);
        var record = Record();
        return new UpsertPlan(where, create, update, record, NativeUpsert.Of(SingleKey(selector), where, create, update, record, _steps), _steps, _generator);
    }

    private Plan DeleteOne()
    {
        var arguments = WriteArguments.Of(_request, "where");
        var where = UniqueBinder.Bind(arguments.Require("where"), _model, _context);
        var record = Record();
        var delete = _steps.Delete(_model, where, 0);
        if (record.IsColumnsOnly && delete.IsSingleStatement)
        {
            return new DeleteAndReturnPlan(_steps.DeleteStatement(_model, WriteFilter.Of(where), 0, record.ReturnedColumns()), record, _generator);
        }

        var read = ReadCompiler.Compile(new ReadQuery { Model = _model, Where = where, Selection = record.Selection }, _context.Dialect);
        return new DeleteOnePlan(read, delete, _generator);
    }

    private DeleteManyPlan DeleteMany()
    {
        var arguments = WriteArguments.Of(_request, "where", "limit");
        WriteArguments.RequireCountOnly(_request);
        return new DeleteManyPlan(_steps.Delete(_model, Where(arguments), 0, arguments.Limit()), _generator);
    }

    private (IReadOnlyList<RowData> Rows, bool SkipDuplicates) ManyRows()
    {
        var arguments = _context.Dialect.CanSkipDuplicates ? WriteArguments.Of(_request, "data", "skipDuplicates") : WriteArguments.Of(_request, "data");
        var scope = WriteScope.Of(_model);
        var skip = arguments.Find("skipDuplicates") is { } flag && (flag.ReadFlag() ?? throw BindingError.WrongType(flag, "true or false"));
        return ([.. NestedBinder.ObjectList(arguments.Require("data")).Select(node => DataBinder.BindCreateColumns(node, scope))], skip);
    }

    private (RowData Data, Filter Where, long? Limit) ManyChange(WriteArguments arguments) =>
        (DataBinder.BindUpdateColumns(arguments.Require("data"), WriteScope.Of(_model)), Where(arguments), arguments.Limit());

    private Filter Where(WriteArguments arguments) =>
        arguments.Find("where") is { } node ? WriteFilter.Of(FilterBinder.Bind(node, _model, _context)) : Filter.True;

    private KeyInfo? SingleKey(RequestNode selector)
    {
        KeyInfo? key = null;
        foreach (var member in selector.Members)
        {
            if (UniqueBinder.FindKey(_model, member.Name) is { } named)
            {
                if (key is not null)
                {
                    return null;
                }

                key = named;
            }
        }

        return key;
    }

    private WrittenRecord Record() => new(SelectionBinder.BindDocument(_request.Tape.Root, _model, _context), _context.Dialect);

    /// <summary>What is wanted of each of many records: columns, and what their own foreign keys lead to.</summary>
    private WrittenRecord ReturnedRecord()
    {
        var record = Record();
        foreach (var selected in record.Selection.Relations)
        {
            if (!selected.Relation.HoldsForeignKey)
            {
                throw BindingError.UnknownField(_request.Tape.Root, selected.Relation.Name, _model);
            }
        }

        return record.CanReturn ? record : throw BindingError.UnknownField(_request.Tape.Root, "_count", _model);
    }
}
