using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Client;

/// <summary>The codecs of the C# types that a column can have. Each is made when it is first asked for: no program needs all of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Codecs
{
    /// <summary>Columns of <c>String</c>: text of any length.</summary>
    public static ScalarCodec<string> String => StringCodec.Instance;

    /// <summary>Columns of <c>Boolean</c>: truth values.</summary>
    public static ScalarCodec<bool> Boolean => BooleanCodec.Instance;

    /// <summary>Columns of <c>Int</c>: 32 bits.</summary>
    public static ScalarCodec<int> Int => IntCodec.Instance;

    /// <summary>Columns of <c>BigInt</c>: 64 bits.</summary>
    public static ScalarCodec<long> BigInt => BigIntCodec.Instance;

    /// <summary>Columns of <c>Float</c>: binary, 64 bits.</summary>
    public static ScalarCodec<double> Float => FloatCodec.Instance;

    /// <summary>Columns of <c>Decimal</c>: exact, within what <see cref="decimal"/> holds.</summary>
    public static ScalarCodec<decimal> Decimal => DecimalCodec.Instance;

    /// <summary>Columns of <c>DateTime</c>: points in time, in UTC.</summary>
    public static ScalarCodec<DateTime> DateTime => DateTimeCodec.Instance;

    /// <summary><c>DateTime</c> with an offset; stored as its moment in UTC.</summary>
    public static ScalarCodec<DateTimeOffset> DateTimeOffset => DateTimeOffsetCodec.Instance;

    /// <summary><c>DateTime</c> whose time of day does not matter.</summary>
    public static ScalarCodec<DateOnly> DateOnly => DateOnlyCodec.Instance;

    /// <summary><c>DateTime</c> whose day does not matter; stored on the first of January 1970.</summary>
    public static ScalarCodec<TimeOnly> TimeOnly => TimeOnlyCodec.Instance;

    /// <summary>Columns of <c>Bytes</c>: bytes of any number.</summary>
    public static ScalarCodec<byte[]> Bytes => BytesCodec.Instance;

    /// <summary>Columns of <c>Json</c>: values that stand on their own, without a document to dispose of.</summary>
    public static ScalarCodec<JsonElement> Json => JsonCodec.Instance;

    /// <summary><c>String</c> that holds a UUID.</summary>
    public static ScalarCodec<Guid> Guid => GuidCodec.Instance;

    private sealed class StringCodec : ScalarCodec<string>
    {
        public static readonly StringCodec Instance = new();

        public override ScalarType Type => ScalarType.String;

        public override void Write(ArgumentWriter writer, string value) => writer.Value(RequestValue.From(value));

        public override string Read(RowReader row, int ordinal) => row.GetString(ordinal);
    }

    private sealed class BooleanCodec : ScalarCodec<bool>
    {
        public static readonly BooleanCodec Instance = new();

        public override ScalarType Type => ScalarType.Boolean;

        public override void Write(ArgumentWriter writer, bool value) => writer.Value(RequestValue.From(value));

        public override bool Read(RowReader row, int ordinal) => row.GetBoolean(ordinal);
    }

    private sealed class IntCodec : ScalarCodec<int>
    {
        public static readonly IntCodec Instance = new();

        public override ScalarType Type => ScalarType.Int;

        public override void Write(ArgumentWriter writer, int value) => writer.Value(RequestValue.From((long)value));

        public override int Read(RowReader row, int ordinal) => row.GetInt32(ordinal);
    }

    private sealed class BigIntCodec : ScalarCodec<long>
    {
        public static readonly BigIntCodec Instance = new();

        public override ScalarType Type => ScalarType.BigInt;

        public override void Write(ArgumentWriter writer, long value) => writer.Value(RequestValue.From(value));

        public override long Read(RowReader row, int ordinal) => row.GetInt64(ordinal);
    }

    private sealed class FloatCodec : ScalarCodec<double>
    {
        public static readonly FloatCodec Instance = new();

        public override ScalarType Type => ScalarType.Float;

        public override void Write(ArgumentWriter writer, double value) => writer.Value(RequestValue.From(value));

        public override double Read(RowReader row, int ordinal) => row.GetDouble(ordinal);
    }

    private sealed class DecimalCodec : ScalarCodec<decimal>
    {
        public static readonly DecimalCodec Instance = new();

        public override ScalarType Type => ScalarType.Decimal;

        public override void Write(ArgumentWriter writer, decimal value) => writer.Value(RequestValue.From(value));

        public override decimal Read(RowReader row, int ordinal) => row.GetDecimal(ordinal);
    }

    private sealed class DateTimeCodec : ScalarCodec<DateTime>
    {
        public static readonly DateTimeCodec Instance = new();

        public override ScalarType Type => ScalarType.DateTime;

        public override void Write(ArgumentWriter writer, DateTime value) => writer.Value(RequestValue.From(value));

        public override DateTime Read(RowReader row, int ordinal) => row.GetDateTime(ordinal);
    }

    private sealed class DateTimeOffsetCodec : ScalarCodec<DateTimeOffset>
    {
        public static readonly DateTimeOffsetCodec Instance = new();

        public override ScalarType Type => ScalarType.DateTime;

        public override void Write(ArgumentWriter writer, DateTimeOffset value) => writer.Value(RequestValue.From(value.UtcDateTime));

        public override DateTimeOffset Read(RowReader row, int ordinal) => new(row.GetDateTime(ordinal), TimeSpan.Zero);
    }

    private sealed class DateOnlyCodec : ScalarCodec<DateOnly>
    {
        public static readonly DateOnlyCodec Instance = new();

        public override ScalarType Type => ScalarType.DateTime;

        public override void Write(ArgumentWriter writer, DateOnly value) =>
            writer.Value(RequestValue.From(value.ToDateTime(System.TimeOnly.MinValue, DateTimeKind.Utc)));

        public override DateOnly Read(RowReader row, int ordinal) => System.DateOnly.FromDateTime(row.GetDateTime(ordinal));
    }

    private sealed class TimeOnlyCodec : ScalarCodec<TimeOnly>
    {
        public static readonly TimeOnlyCodec Instance = new();

        public override ScalarType Type => ScalarType.DateTime;

        public override void Write(ArgumentWriter writer, TimeOnly value) =>
            writer.Value(RequestValue.From(System.DateTime.UnixEpoch.Add(value.ToTimeSpan())));

        public override TimeOnly Read(RowReader row, int ordinal) => System.TimeOnly.FromDateTime(row.GetDateTime(ordinal));
    }

    private sealed class BytesCodec : ScalarCodec<byte[]>
    {
        public static readonly BytesCodec Instance = new();

        public override ScalarType Type => ScalarType.Bytes;

        public override void Write(ArgumentWriter writer, byte[] value) => writer.Value(RequestValue.From(value));

        public override byte[] Read(RowReader row, int ordinal) => row.GetBytes(ordinal);
    }

    private sealed class JsonCodec : ScalarCodec<JsonElement>
    {
        public static readonly JsonCodec Instance = new();

        public override ScalarType Type => ScalarType.Json;

        public override void Write(ArgumentWriter writer, JsonElement value)
        {
            if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            {
                writer.JsonNull("JsonNull");
            }
            else
            {
                writer.Value(RequestValue.Json(value.GetRawText()));
            }
        }

        public override JsonElement Read(RowReader row, int ordinal)
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(row.GetJson(ordinal)));
            return JsonElement.ParseValue(ref reader);
        }
    }

    private sealed class GuidCodec : ScalarCodec<Guid>
    {
        public static readonly GuidCodec Instance = new();

        public override ScalarType Type => ScalarType.String;

        public override void Write(ArgumentWriter writer, Guid value) =>
            writer.Value(RequestValue.From(value.ToString("D", CultureInfo.InvariantCulture)));

        public override Guid Read(RowReader row, int ordinal) => System.Guid.Parse(row.GetString(ordinal), CultureInfo.InvariantCulture);
    }
}
