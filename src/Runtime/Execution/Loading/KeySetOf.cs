using System.Buffers;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>Keys of one type, in a table with open places: it and what it holds are rented, so that keys cost no memory of their own.</summary>
internal abstract class KeySetOf<TKey> : KeySet
    where TKey : IEquatable<TKey>
{
    private const int FirstSize = 64;

    private Rented<TKey> _keys;
    private int[] _places = [];
    private int _size;
    private RequestValue[]? _values;

    public sealed override int Count => _keys.Count;

    /// <summary>The key of a number.</summary>
    protected TKey this[int number] => _keys[number];

    public sealed override int Add(RowReader row, IReadOnlyList<KeyColumn> columns) => TryRead(row, columns, out var key) ? Add(key) : None;

    public sealed override int Find(RowReader row, IReadOnlyList<KeyColumn> columns) =>
        _keys.Count > 0 && TryRead(row, columns, out var key) ? _places[Place(key)] - 1 : None;

    public sealed override SqlParameter[] ToParameters(IReadOnlyList<KeyColumn> columns)
    {
        _values = ArrayPool<RequestValue>.Shared.Rent(Count * columns.Count);
        var parameters = new SqlParameter[columns.Count];
        for (var column = 0; column < parameters.Length; column++)
        {
            var values = _values.AsMemory(column * Count, Count);
            for (var number = 0; number < values.Length; number++)
            {
                values.Span[number] = Value(number, column);
            }

            parameters[column] = SqlParameter.From(values, columns[column].Field);
        }

        return parameters;
    }

    public sealed override void Dispose()
    {
        _keys.Return();
        Free(ref _places);
        if (_values is not null)
        {
            ArrayPool<RequestValue>.Shared.Return(_values, clearArray: true);
            _values = null;
        }
    }

    /// <summary>The number of a key, which is kept.</summary>
    public int Add(TKey key)
    {
        if (_size < (_keys.Count + 1) * 2)
        {
            Grow();
        }

        var place = Place(key);
        if (_places[place] == 0)
        {
            _keys.Add(key);
            _places[place] = _keys.Count;
        }

        return _places[place] - 1;
    }

    /// <summary>Reads a key; false where it has a null.</summary>
    protected abstract bool TryRead(RowReader row, IReadOnlyList<KeyColumn> columns, out TKey key);

    /// <summary>One column of a key, to be sent.</summary>
    protected abstract RequestValue Value(int number, int column);

    // Where the key stands, or the open place where it would.
    private int Place(TKey key)
    {
        // Keys that follow each other stand side by side, as those of a page mostly do; multiples of something must not.
        var hash = (uint)key.GetHashCode();
        var mask = _size - 1;
        for (var place = (int)(hash ^ (hash >> 15)) & mask; ; place = (place + 1) & mask)
        {
            if (_places[place] is var number && (number == 0 || _keys[number - 1].Equals(key)))
            {
                return place;
            }
        }
    }

    private void Grow()
    {
        Free(ref _places);
        _size = Math.Max(FirstSize, _size * 2);
        _places = ArrayPool<int>.Shared.Rent(_size);
        _places.AsSpan(0, _size).Clear();
        for (var number = 0; number < _keys.Count; number++)
        {
            _places[Place(_keys[number])] = number + 1;
        }
    }

    private static void Free(ref int[] places)
    {
        if (places.Length > 0)
        {
            ArrayPool<int>.Shared.Return(places);
            places = [];
        }
    }
}
