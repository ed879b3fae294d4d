using System.Globalization;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Sqlite.Native;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Gives values to SQLite's statements: dates as ISO texts, truth values as 0 and 1, decimals as numbers, lists as JSON texts.</summary>
internal static class SqliteParameters
{
    public static void Bind(SqliteStatement statement, int index, in SqlParameter parameter)
    {
        switch (parameter.Kind)
        {
            case SqlParameterKind.Null:
                statement.BindNull(index);
                break;
            case SqlParameterKind.List:
                statement.BindText(index, statement.Lists.Write(parameter.List.Span));
                break;
            default:
                Bind(statement, index, parameter.Value);
                break;
        }
    }

    /// <summary>What SQLite keeps of a decimal number: it has no type for them.</summary>
    public static bool IsWhole(decimal value) => decimal.IsInteger(value) && value >= long.MinValue && value <= long.MaxValue;

    private static void Bind(SqliteStatement statement, int index, in RequestValue value)
    {
        switch (value.Kind)
        {
            case var _ when value.IsNull:
                statement.BindNull(index);
                break;
            case RequestValueKind.Integer:
                statement.Bind(index, value.Int64);
                break;
            case RequestValueKind.Float:
                statement.Bind(index, value.Double);
                break;
            case RequestValueKind.Boolean:
                statement.Bind(index, value.Boolean ? 1L : 0L);
                break;
            case RequestValueKind.Decimal when IsWhole(value.Decimal):
                statement.Bind(index, (long)value.Decimal);
                break;
            case RequestValueKind.Decimal:
                statement.Bind(index, (double)value.Decimal);
                break;
            case RequestValueKind.DecimalText:
                statement.Bind(index, double.Parse(value.String, CultureInfo.InvariantCulture));
                break;
            case RequestValueKind.DateTime:
                Span<byte> text = stackalloc byte[SqliteDateTime.Length];
                statement.BindText(index, text[..SqliteDateTime.Write(value.DateTime, text)]);
                break;
            case RequestValueKind.Bytes:
                statement.Bind(index, value.Bytes);
                break;
            default:
                statement.Bind(index, value.String);
                break;
        }
    }
}
