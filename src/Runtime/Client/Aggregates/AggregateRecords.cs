using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Client;

/// <summary>Reads or keeps the rows of one aggregate, and knows where in them things stand: first the columns that group, then the functions.</summary>
internal abstract class AggregateRecords : RecordFactory
{
    // In place of the database's row when that has been read.
    private static readonly StoredRow Gone = new([], null);

    private readonly ModelInfo _model;
    private readonly int[] _by;
    private readonly AggregateSelection _selection;
    private ScalarInfo[]? _fields;
    private AggregateRow? _current;

    private protected AggregateRecords(ModelInfo model, int[] by, AggregateSelection selection) => (_model, _by, _selection) = (model, by, selection);

    public int GroupPlace(int column)
    {
        var place = Array.IndexOf(_by, column);
        return place >= 0 ? place : throw new InvalidOperationException($"The groups were not made by '{_model.Scalars[column].Name}': add it to 'By'");
    }

    public int Place(AggregateFunction function, int column)
    {
        var place = _selection.Place(function, column);
        return place >= 0 ? _by.Length + place : throw new InvalidOperationException(
            $"The query did not ask for '{function}' of '{(column < 0 ? "all rows" : _model.Scalars[column].Name)}': list it in the arguments, or read it in the lambda");
    }

    /// <summary>Writes the request's selection.</summary>
    public void WriteSelection(ArgumentWriter writer)
    {
        writer.BeginObject();
        foreach (var column in _by)
        {
            writer.Flag(_model.Scalars[column].Name, true);
        }

        _selection.Write(writer, _model);
        writer.EndObject();
    }

    public override RecordFactory Relation(int relation) => throw NoRelations();

    public override void SetRelation(object record, int relation, object? value) => throw NoRelations();

    public override void SetCount(object record, string relation, long count) => throw NoRelations();

    /// <summary>The answer in the current row: the row itself, or its values where they may be asked for later.</summary>
    private protected AggregateRow Read(RowReader row) =>
        _selection.ReadsAtOnce ? _current?.Over(row) ?? (_current = new AggregateRow(this, row)) : new AggregateRow(this, Store(row));

    /// <summary>Lets the selection keep this for the next query: of this one nothing is asked any more.</summary>
    private protected void Rest()
    {
        if (_selection.ReadsAtOnce)
        {
            _current?.Over(Gone);
            _selection.Keep(this);
        }
    }

    /// <summary>True where it was made for the same.</summary>
    private protected bool IsFor(ModelInfo model, int[] by) => ReferenceEquals(_model, model) && ReferenceEquals(_by, by);

    private StoredRow Store(RowReader row)
    {
        _fields ??= [.. _by.Select(column => _model.Scalars[column]), .. _selection.Results(_model)];
        var values = new RequestValue[_fields.Length];
        RequestValue[]?[]? lists = null;
        for (var index = 0; index < values.Length; index++)
        {
            var field = _fields[index];
            if (!field.IsList)
            {
                values[index] = RowValue.Read(row, index, field);
            }
            else if (!row.IsNull(index))
            {
                lists ??= new RequestValue[]?[values.Length];
                lists[index] = row.GetList(
                    index, field.Enum is null ? field.Type : ScalarType.String, (elements, element) => RowValue.Read(elements, element, field));
            }
        }

        return new StoredRow(values, lists);
    }

    private static InvalidOperationException NoRelations() => new("Aggregates have no relations.");
}
