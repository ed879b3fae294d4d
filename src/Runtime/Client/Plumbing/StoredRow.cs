using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Client;

/// <summary>A row that was read already and is kept, so that its columns can be asked for after the database's reader has moved on.</summary>
internal sealed class StoredRow(RequestValue[] values, RequestValue[]?[]? lists) : RowReader
{
    public override bool IsNull(int ordinal) => lists?[ordinal] is null && values[ordinal].IsNull;

    public override string GetString(int ordinal) => values[ordinal].String;

    public override int GetInt32(int ordinal) => checked((int)values[ordinal].Int64);

    public override long GetInt64(int ordinal) => values[ordinal].Int64;

    public override double GetDouble(int ordinal) => values[ordinal].Double;

    public override decimal GetDecimal(int ordinal) => values[ordinal] is { Kind: RequestValueKind.DecimalText } text
        ? decimal.Parse(text.String, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture)
        : values[ordinal].Decimal;

    public override string GetDecimalText(int ordinal) => values[ordinal] is { Kind: RequestValueKind.DecimalText } text
        ? text.String
        : values[ordinal].Decimal.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public override bool GetBoolean(int ordinal) => values[ordinal].Boolean;

    public override DateTime GetDateTime(int ordinal) => values[ordinal].DateTime;

    public override byte[] GetBytes(int ordinal) => values[ordinal].Bytes;

    public override string GetJson(int ordinal) => values[ordinal].String;

    public override T[] GetList<T>(int ordinal, ScalarType type, Func<RowReader, int, T> read)
    {
        var elements = lists![ordinal]!;
        var row = new StoredRow(elements, null);
        var list = new T[elements.Length];
        for (var index = 0; index < list.Length; index++)
        {
            list[index] = read(row, index);
        }

        return list;
    }
}
