using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Client;

/// <summary>What reads the columns of raw SQL, whose types are the database's and not a schema's: more forgiving than <see cref="Codecs"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RawCodecs
{
    /// <summary>Text.</summary>
    public static readonly ScalarCodec<string> String = Codecs.String;

    /// <summary>A truth value.</summary>
    public static readonly ScalarCodec<bool> Boolean = Codecs.Boolean;

    /// <summary>A whole number of 8 bits.</summary>
    public static readonly ScalarCodec<byte> Byte = new Raw<byte>(ScalarType.Int, static (row, ordinal) => checked((byte)row.GetInt64(ordinal)));

    /// <summary>A whole number of 16 bits.</summary>
    public static readonly ScalarCodec<short> Short = new Raw<short>(ScalarType.Int, static (row, ordinal) => checked((short)row.GetInt64(ordinal)));

    /// <summary>A whole number of 32 bits.</summary>
    public static readonly ScalarCodec<int> Int = Codecs.Int;

    /// <summary>A whole number of 64 bits.</summary>
    public static readonly ScalarCodec<long> BigInt = Codecs.BigInt;

    /// <summary>A floating-point number of 32 bits.</summary>
    public static readonly ScalarCodec<float> Single = new Raw<float>(ScalarType.Float, static (row, ordinal) => (float)row.GetDouble(ordinal));

    /// <summary>A floating-point number of 64 bits.</summary>
    public static readonly ScalarCodec<double> Float = Codecs.Float;

    /// <summary>A decimal number.</summary>
    public static readonly ScalarCodec<decimal> Decimal = new Raw<decimal>(
        ScalarType.Decimal, static (row, ordinal) => decimal.Parse(row.GetDecimalText(ordinal), NumberStyles.Float, CultureInfo.InvariantCulture));

    /// <summary>A point in time.</summary>
    public static readonly ScalarCodec<DateTime> DateTime = Codecs.DateTime;

    /// <summary>A point in time, in UTC.</summary>
    public static readonly ScalarCodec<DateTimeOffset> DateTimeOffset = Codecs.DateTimeOffset;

    /// <summary>A day.</summary>
    public static readonly ScalarCodec<DateOnly> DateOnly = Codecs.DateOnly;

    /// <summary>A time of day, by itself or of a point in time.</summary>
    public static readonly ScalarCodec<TimeOnly> TimeOnly = new Raw<TimeOnly>(
        ScalarType.DateTime,
        static (row, ordinal) => System.TimeOnly.TryParse(row.GetString(ordinal), CultureInfo.InvariantCulture, out var time) ? time : System.TimeOnly.FromDateTime(row.GetDateTime(ordinal)));

    /// <summary>Of values of bytes.</summary>
    public static readonly ScalarCodec<byte[]> Bytes = Codecs.Bytes;

    /// <summary>A document.</summary>
    public static readonly ScalarCodec<JsonElement> Json = Codecs.Json;

    /// <summary>A UUID.</summary>
    public static readonly ScalarCodec<Guid> Guid = Codecs.Guid;

    /// <summary>An enum that is no part of the schema, by its values' names.</summary>
    public static ScalarCodec<T> Enum<T>()
        where T : struct, Enum => EnumCodec<T>.Instance;

    private sealed class EnumCodec<T> : ScalarCodec<T>
        where T : struct, Enum
    {
        public static readonly EnumCodec<T> Instance = new();

        public override ScalarType Type => ScalarType.String;

        public override void Write(ArgumentWriter writer, T value) => writer.Value(RequestValue.From(value.ToString()));

        public override T Read(RowReader row, int ordinal) => System.Enum.TryParse<T>(row.GetEnumText(ordinal), out var value)
            ? value
            : throw EnumReading.Unknown(row.GetEnumText(ordinal), typeof(T).Name);
    }

    private sealed class Raw<T>(ScalarType type, Func<RowReader, int, T> read) : ScalarCodec<T>
    {
        public override ScalarType Type => type;

        public override void Write(ArgumentWriter writer, T value) => throw new InvalidOperationException("Columns of raw SQL are only read.");

        public override T Read(RowReader row, int ordinal) => read(row, ordinal);
    }
}
