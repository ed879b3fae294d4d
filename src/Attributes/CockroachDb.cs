namespace SchemaFirst;

/// <summary>Column types of CockroachDB.</summary>
public static class CockroachDb
{
    /// <summary><c>Bit</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class BitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>Bool</c>.</summary>
    public sealed class BoolAttribute : NativeTypeAttribute;

    /// <summary><c>Bytes</c>.</summary>
    public sealed class BytesAttribute : NativeTypeAttribute;

    /// <summary><c>Char</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class CharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>CatalogSingleChar</c>.</summary>
    public sealed class CatalogSingleCharAttribute : NativeTypeAttribute;

    /// <summary><c>Date</c>.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>Decimal</c>.</summary>
    /// <param name="precision">All digits.</param>
    /// <param name="scale">Digits behind the point.</param>
    public sealed class DecimalAttribute(int precision = 0, int scale = 0) : NativeTypeAttribute
    {
        /// <summary>All digits.</summary>
        public int Precision { get; } = precision;

        /// <summary>Digits behind the point.</summary>
        public int Scale { get; } = scale;
    }

    /// <summary><c>Float4</c>.</summary>
    public sealed class Float4Attribute : NativeTypeAttribute;

    /// <summary><c>Float8</c>.</summary>
    public sealed class Float8Attribute : NativeTypeAttribute;

    /// <summary><c>Inet</c>.</summary>
    public sealed class InetAttribute : NativeTypeAttribute;

    /// <summary><c>Int2</c>.</summary>
    public sealed class Int2Attribute : NativeTypeAttribute;

    /// <summary><c>Int4</c>.</summary>
    public sealed class Int4Attribute : NativeTypeAttribute;

    /// <summary><c>Int8</c>.</summary>
    public sealed class Int8Attribute : NativeTypeAttribute;

    /// <summary><c>JsonB</c>.</summary>
    public sealed class JsonBAttribute : NativeTypeAttribute;

    /// <summary><c>Oid</c>.</summary>
    public sealed class OidAttribute : NativeTypeAttribute;

    /// <summary><c>String</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class StringAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>Time</c>.</summary>
    /// <param name="precision">Digits behind the second.</param>
    public sealed class TimeAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>Digits behind the second.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>Timestamp</c>.</summary>
    /// <param name="precision">Digits behind the second.</param>
    public sealed class TimestampAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>Digits behind the second.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>Timestamptz</c>.</summary>
    /// <param name="precision">Digits behind the second.</param>
    public sealed class TimestamptzAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>Digits behind the second.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>Timetz</c>.</summary>
    /// <param name="precision">Digits behind the second.</param>
    public sealed class TimetzAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>Digits behind the second.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>Uuid</c>.</summary>
    public sealed class UuidAttribute : NativeTypeAttribute;

    /// <summary><c>VarBit</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class VarBitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }
}
