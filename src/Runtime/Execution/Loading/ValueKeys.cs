using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>Keys of several columns, or of a type of its own.</summary>
internal sealed class ValueKeys : KeySetOf<RecordKey>
{
    protected override bool TryRead(RowReader row, IReadOnlyList<KeyColumn> columns, out RecordKey key)
    {
        key = RecordKey.Read(row, columns);
        return !key.HasNull;
    }

    protected override RequestValue Value(int number, int column) => this[number][column];
}
