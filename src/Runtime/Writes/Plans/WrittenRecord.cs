using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>What an answer says of written records: either the writing statement itself gives it back, or it is read by the record's identity.</summary>
internal sealed class WrittenRecord
{
    private readonly SqlDialect _dialect;
    private readonly LoadStep _read;

    /// <summary>Makes it for a selection.</summary>
    public WrittenRecord(Selection selection, SqlDialect dialect)
    {
        (Selection, _dialect) = (selection, dialect);
        var identity = selection.Model.Identity!.Fields;
        _read = ReadCompiler.Compile(new ReadQuery { Model = selection.Model, Where = StepCompiler.ByIdentity(identity), Selection = selection, IsSingle = true }, dialect);
    }

    /// <summary>What is wanted.</summary>
    public Selection Selection { get; }

    /// <summary>True where a statement can give all of it back: columns, and records they lead to.</summary>
    public bool CanReturn => Selection.Counts.Count == 0;

    /// <summary>True where columns are all that is wanted.</summary>
    public bool IsColumnsOnly => CanReturn && Selection.Relations.Count == 0;

    /// <summary>The columns that a statement must give back to be read as the answer.</summary>
    public RowColumns ReturnedColumns()
    {
        var columns = new RowColumns();
        columns.Show(Selection.Scalars);
        foreach (var selected in Selection.Relations)
        {
            columns.Show(selected.Relation.LocalFields);
        }

        if (columns.Fields.Count == 0)
        {
            columns.Show(Selection.Model.Identity!.Fields);
        }

        return columns;
    }

    /// <summary>The reading of what a statement with <see cref="ReturnedColumns"/> gives back.</summary>
    public LoadStep Returned(WriteStatement statement)
    {
        var columns = ReturnedColumns();
        return new LoadStep
        {
            Statement = statement.Sql,
            Record = new RecordPlaces(Selection, 0, columns.Fields.Count, []),
            ParentKey = [],
            Children = [.. Selection.Relations.Select((selected, place) => new ChildStep(
                selected,
                place,
                [.. columns.Show(selected.Relation.LocalFields).Select((ordinal, index) => new KeyColumn(ordinal, selected.Relation.LocalFields[index]))],
                ReadCompiler.CompileRelated(selected.Query, selected.Relation, _dialect, ofManyParents: false)))],
        };
    }

    /// <summary>Reads the record by its identity: the last that a write does.</summary>
    public ValueTask<object?> ReadAsync(RequestContext context, RecordFactory factory, SqlParameter[] identity)
    {
        if (_read.Children.Count == 0)
        {
            context.AnnounceLast();
        }

        return Loader.LoadFirstAsync(_read, context, factory, identity);
    }
}
