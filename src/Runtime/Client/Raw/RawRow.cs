using System.ComponentModel;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>A row of raw SQL, its columns by their places in a <see cref="RawShape"/>; generated code reads it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RawRow
{
    private readonly RowReader _row;
    private readonly RawShape _shape;
    private readonly int[] _ordinals;

    internal RawRow(RowReader row, RawShape shape, int[] ordinals) => (_row, _shape, _ordinals) = (row, shape, ordinals);

    /// <summary>A value that must be there.</summary>
    /// <exception cref="SchemaFirstException">It is null, or of another type (P2023).</exception>
    public T Value<T>(int index, ScalarCodec<T> codec) => _row.IsNull(_ordinals[index])
        ? throw new SchemaFirstException("P2023", $"'{_shape.Type}.{_shape.NameOf(index)}' may not be null, and a row has null there: make it nullable, or leave such rows out")
        : Read(index, codec);

    /// <summary>A value type that may be null.</summary>
    public T? OrNull<T>(int index, ScalarCodec<T> codec)
        where T : struct => _row.IsNull(_ordinals[index]) ? null : Read(index, codec);

    /// <summary>A reference that may be null.</summary>
    public T? Reference<T>(int index, ScalarCodec<T> codec)
        where T : class => _row.IsNull(_ordinals[index]) ? null : Read(index, codec);

    /// <summary>A list; null in the database is the empty one.</summary>
    public T[] List<T>(int index, ScalarCodec<T> codec)
    {
        try
        {
            return codec.ReadList(_row, _ordinals[index]);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            throw Unreadable<T>(index, error);
        }
    }

    private T Read<T>(int index, ScalarCodec<T> codec)
    {
        try
        {
            return codec.Read(_row, _ordinals[index]);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            throw Unreadable<T>(index, error);
        }
    }

    private SchemaFirstException Unreadable<T>(int index, Exception error) =>
        new("P2023", $"The column of '{_shape.Type}.{_shape.NameOf(index)}' cannot be read as '{typeof(T).Name}': {error.Message.TrimEnd('.')}", inner: error);
}
