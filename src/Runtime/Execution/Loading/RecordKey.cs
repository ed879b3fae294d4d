using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>The values of some columns of a row, to be compared and looked up; without allocation for a single column.</summary>
internal readonly struct RecordKey : IEquatable<RecordKey>
{
    private readonly RequestValue _first;
    private readonly RequestValue[]? _all;

    private RecordKey(RequestValue first, RequestValue[]? all) => (_first, _all) = (first, all);

    /// <summary>True where one of the values is null: such a key leads nowhere.</summary>
    public bool HasNull => _all is null ? _first.IsNull : Array.Exists(_all, static value => value.IsNull);

    public RequestValue this[int column] => _all is null ? _first : _all[column];

    /// <summary>Reads a key from the current row.</summary>
    public static RecordKey Read(RowReader row, IReadOnlyList<KeyColumn> columns)
    {
        if (columns.Count == 1)
        {
            return new RecordKey(RowValue.Read(row, columns[0].Ordinal, columns[0].Field), null);
        }

        var values = new RequestValue[columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = RowValue.Read(row, columns[index].Ordinal, columns[index].Field);
        }

        return new RecordKey(default, values);
    }

    /// <summary>Makes a key of one value.</summary>
    public static RecordKey From(in RequestValue value) => new(value, null);

    /// <summary>Makes a key of values.</summary>
    public static RecordKey From(RequestValue[] values) => values.Length == 1 ? new RecordKey(values[0], null) : new RecordKey(default, values);

    public bool Equals(RecordKey other) => _all is null
        ? other._all is null && _first.Equals(other._first)
        : other._all is not null && _all.AsSpan().SequenceEqual(other._all);

    public override bool Equals(object? obj) => obj is RecordKey other && Equals(other);

    public override int GetHashCode()
    {
        if (_all is null)
        {
            return _first.GetHashCode();
        }

        var hash = default(HashCode);
        foreach (var value in _all)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}

/// <summary>A column of a result that is part of a key.</summary>
internal readonly record struct KeyColumn(int Ordinal, ScalarInfo Field);
