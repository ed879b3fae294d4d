using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>Keys of one whole number.</summary>
internal sealed class IntegerKeys : KeySetOf<long>
{
    protected override bool TryRead(RowReader row, IReadOnlyList<KeyColumn> columns, out long key)
    {
        var column = columns[0];
        if (column.Field.IsOptional && row.IsNull(column.Ordinal))
        {
            key = 0;
            return false;
        }

        key = row.GetInt64(column.Ordinal);
        return true;
    }

    protected override RequestValue Value(int number, int column) => RequestValue.From(this[number]);
}
