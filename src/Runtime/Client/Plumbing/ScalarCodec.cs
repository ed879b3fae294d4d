using System.ComponentModel;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Client;

/// <summary>How one C# type goes into a request and comes out of a row. Generated code derives one per enum.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ScalarCodec<T>
{
    private readonly Func<RowReader, int, T> _read;

    /// <summary>Makes a codec.</summary>
    protected ScalarCodec() => _read = Read;

    /// <summary>The schema's type for it.</summary>
    public abstract ScalarType Type { get; }

    /// <summary>Writes a value.</summary>
    public abstract void Write(ArgumentWriter writer, T value);

    /// <summary>Reads a column that is not null.</summary>
    public abstract T Read(RowReader row, int ordinal);

    /// <summary>Reads a list column; null in the database is the empty list.</summary>
    public T[] ReadList(RowReader row, int ordinal) => row.IsNull(ordinal) ? [] : row.GetList(ordinal, Type, _read);

    /// <summary>Writes several values as a list.</summary>
    public void WriteList(ArgumentWriter writer, IReadOnlyList<T> values)
    {
        writer.BeginArray();
        for (var index = 0; index < values.Count; index++)
        {
            Write(writer, values[index]);
        }

        writer.EndArray();
    }
}
