using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Makes SQLite's parameters: dates as ISO texts, truth values as 0 and 1, decimals as numbers, lists as JSON texts.</summary>
internal static class SqliteParameters
{
    private static readonly string[] Names = [.. Enumerable.Range(1, 256).Select(static number => $"${number.ToString(CultureInfo.InvariantCulture)}")];

    public static SqliteParameter Create(int index, in SqlParameter parameter) => new(Name(index), Value(parameter));

    public static string Name(int index) => index < Names.Length ? Names[index] : $"${(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A point in time as Prisma stores it.</summary>
    public static string DateTimeText(DateTime value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+00:00'", CultureInfo.InvariantCulture);

    private static object Value(in SqlParameter parameter) => parameter.Kind switch
    {
        SqlParameterKind.Null => DBNull.Value,
        SqlParameterKind.List => ListText(parameter.List.Span),
        _ => Scalar(parameter.Value),
    };

    private static object Scalar(in RequestValue value) => value.Kind switch
    {
        _ when value.IsNull => DBNull.Value,
        RequestValueKind.Integer => value.Int64,
        RequestValueKind.Float => value.Double,
        RequestValueKind.Boolean => value.Boolean ? 1L : 0L,
        RequestValueKind.Decimal => Number(value.Decimal),
        RequestValueKind.DecimalText => double.Parse(value.String, CultureInfo.InvariantCulture),
        RequestValueKind.DateTime => DateTimeText(value.DateTime),
        RequestValueKind.Bytes => value.Bytes,
        _ => value.String,
    };

    private static object Number(decimal value) =>
        decimal.IsInteger(value) && value >= long.MinValue && value <= long.MaxValue ? (long)value : (double)value;

    private static string ListText(ReadOnlySpan<RequestValue> values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (ref readonly var value in values)
            {
                switch (Scalar(value))
                {
                    case long number:
                        writer.WriteNumberValue(number);
                        break;
                    case double number:
                        writer.WriteNumberValue(number);
                        break;
                    case byte[] bytes:
                        writer.WriteStringValue(Convert.ToHexString(bytes));
                        break;
                    case string text:
                        writer.WriteStringValue(text);
                        break;
                    default:
                        writer.WriteNullValue();
                        break;
                }
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
