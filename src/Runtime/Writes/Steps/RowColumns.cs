using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>The columns that a statement gives back, collected while the steps that need them are made.</summary>
internal sealed class RowColumns
{
    private readonly List<ScalarInfo> _fields = [];
    private readonly List<bool> _isRead = [];

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<ScalarInfo> Fields => _fields;

    /// <summary>Asks for columns; their places.</summary>
    public int[] Require(IReadOnlyList<ScalarInfo> fields)
    {
        var places = Show(fields);
        foreach (var place in places)
        {
            _isRead[place] = true;
        }

        return places;
    }

    /// <summary>Asks for columns that go into the answer and that no step needs; their places.</summary>
    public int[] Show(IReadOnlyList<ScalarInfo> fields)
    {
        var places = new int[fields.Count];
        for (var index = 0; index < places.Length; index++)
        {
            var place = _fields.IndexOf(fields[index]);
            if (place < 0)
            {
                place = _fields.Count;
                _fields.Add(fields[index]);
                _isRead.Add(false);
            }

            places[index] = place;
        }

        return places;
    }

    /// <summary>Writes the columns, or a constant where none is asked for.</summary>
    public void Write(SqlWriter writer)
    {
        if (_fields.Count == 0)
        {
            writer.Append("1");
        }

        writer.Join(", ", _fields, static (inner, field) => inner.Dialect.SelectColumn(inner, null, field));
    }

    /// <summary>Reads what steps need of the current row.</summary>
    public RequestValue[] Read(RowReader row)
    {
        var values = new RequestValue[_fields.Count];
        for (var index = 0; index < values.Length; index++)
        {
            if (_isRead[index])
            {
                values[index] = RowValue.Read(row, index, _fields[index]);
            }
        }

        return values;
    }

    /// <summary>Some values of a row, as parameters.</summary>
    public SqlParameter[] Pick(RequestValue[] row, int[] places)
    {
        var parameters = new SqlParameter[places.Length];
        for (var index = 0; index < places.Length; index++)
        {
            var value = row[places[index]];
            parameters[index] = value.IsNull ? SqlParameter.Null(_fields[places[index]]) : SqlParameter.From(value, _fields[places[index]]);
        }

        return parameters;
    }
}
