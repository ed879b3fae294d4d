using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>Keys of one text.</summary>
internal sealed class TextKeys : KeySetOf<string>
{
    protected override bool TryRead(RowReader row, IReadOnlyList<KeyColumn> columns, out string key)
    {
        var column = columns[0];
        if (column.Field.IsOptional && row.IsNull(column.Ordinal))
        {
            key = "";
            return false;
        }

        key = row.GetString(column.Ordinal);
        return true;
    }

    protected override RequestValue Value(int number, int column) => RequestValue.From(this[number]);
}
