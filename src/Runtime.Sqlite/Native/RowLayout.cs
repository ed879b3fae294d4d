namespace SchemaFirst.Runtime.Sqlite.Native;

/// <summary>
/// Where the values of a statement's current row lie. The library hands out one value per call and takes its connection's lock for each, which costs more than
/// reading it. Its values stand side by side in an array: that is looked at when the statement has its first row, and where it is so, the first value of a row
/// tells of the others. Where it is not (a library that was built otherwise), each value is asked for.
/// </summary>
/// <param name="statement">The statement.</param>
internal sealed unsafe class RowLayout(nint statement)
{
    private nint _first;
    private nint _distance;
    private int _count;

    /// <summary>The statement was started: its tables may have been changed since the last time, and its columns with them.</summary>
    public void Begin()
    {
        _count = SqliteLibrary.ColumnCount(statement);
        Next();
        _distance = _count > 1 ? Measure() : 0;
    }

    /// <summary>The statement stands at another row.</summary>
    public void Next() => _first = SqliteLibrary.ColumnValue(statement, 0);

    /// <summary>A column's value. Nobody else uses the connection meanwhile, which is what these "unprotected" values ask for.</summary>
    public nint Value(int ordinal) => _distance > 0 && (uint)ordinal < (uint)_count ? _first + (ordinal * _distance) : SqliteLibrary.ColumnValue(statement, ordinal);

    private nint Measure()
    {
        var distance = SqliteLibrary.ColumnValue(statement, 1) - _first;
        for (var ordinal = 2; ordinal < _count; ordinal++)
        {
            if (SqliteLibrary.ColumnValue(statement, ordinal) != _first + (ordinal * distance))
            {
                return 0;
            }
        }

        return distance;
    }
}
