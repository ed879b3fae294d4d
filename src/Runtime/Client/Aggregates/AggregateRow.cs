using System.ComponentModel;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Client;

/// <summary>One answer of an aggregate: the values that group, and those of the functions. Generated types read it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AggregateRow
{
    private readonly AggregateRecords _records;
    private RowReader _values;
    private object? _shown;

    internal AggregateRow(AggregateRecords records, RowReader values) => (_records, _values) = (records, values);

    /// <summary>The same, over another row.</summary>
    internal AggregateRow Over(RowReader values)
    {
        _values = values;
        return this;
    }

    /// <summary>The row as the type that shows it, which is made once.</summary>
    public T As<T>(Func<AggregateRow, T> create)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(create);
        return (T)(_shown ??= create(this));
    }

    /// <summary>How many rows there are, or have a value in a column.</summary>
    /// <param name="column">The column's place among the model's scalars; -1 for all rows.</param>
    public int Count(int column) => _values.GetInt32(Place(AggregateFunction.Count, column));

    /// <summary>The sum of a column; null where there is nothing to add.</summary>
    public T? Sum<T>(int column, ScalarCodec<T> codec)
        where T : struct => Value(Place(AggregateFunction.Sum, column), codec);

    /// <summary>The average of a column; null where there is nothing to average.</summary>
    public T? Average<T>(int column, ScalarCodec<T> codec)
        where T : struct => Value(Place(AggregateFunction.Average, column), codec);

    /// <summary>The least or the greatest value of a column; null where there is none.</summary>
    public T? Extreme<T>(bool greatest, int column, ScalarCodec<T> codec)
        where T : struct => Value(Place(greatest ? AggregateFunction.Maximum : AggregateFunction.Minimum, column), codec);

    /// <summary>The least or the greatest value of a column; null where there is none.</summary>
    public T? ExtremeReference<T>(bool greatest, int column, ScalarCodec<T> codec)
        where T : class => Reference(Place(greatest ? AggregateFunction.Maximum : AggregateFunction.Minimum, column), codec);

    /// <summary>A value that groups and is never null.</summary>
    public T Group<T>(int column, ScalarCodec<T> codec) => codec.Read(_values, _records.GroupPlace(column));

    /// <summary>A value that groups; null is a group of its own.</summary>
    public T? GroupOrNull<T>(int column, ScalarCodec<T> codec)
        where T : struct => Value(_records.GroupPlace(column), codec);

    /// <summary>A reference that groups; null is a group of its own.</summary>
    public T? GroupReference<T>(int column, ScalarCodec<T> codec)
        where T : class => Reference(_records.GroupPlace(column), codec);

    /// <summary>A document that groups; null is a group of its own.</summary>
    public T? GroupJson<T>(int column, ScalarCodec<T> codec)
    {
        var place = _records.GroupPlace(column);
        return _values.IsNull(place) ? default : codec.Read(_values, place);
    }

    /// <summary>A list that groups.</summary>
    public IReadOnlyList<T> GroupList<T>(int column, ScalarCodec<T> codec) => codec.ReadList(_values, _records.GroupPlace(column));

    private int Place(AggregateFunction function, int column) => _records.Place(function, column);

    private T? Value<T>(int place, ScalarCodec<T> codec)
        where T : struct => _values.IsNull(place) ? null : codec.Read(_values, place);

    private T? Reference<T>(int place, ScalarCodec<T> codec)
        where T : class => _values.IsNull(place) ? null : codec.Read(_values, place);
}
