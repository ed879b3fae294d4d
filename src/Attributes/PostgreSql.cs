namespace SchemaFirst;

/// <summary>Column types of PostgreSQL.</summary>
public static class PostgreSql
{
    /// <summary><c>SmallInt</c>.</summary>
    public sealed class SmallIntAttribute : NativeTypeAttribute;

    /// <summary><c>Integer</c>.</summary>
    public sealed class IntegerAttribute : NativeTypeAttribute;

    /// <summary><c>BigInt</c>.</summary>
    public sealed class BigIntAttribute : NativeTypeAttribute;

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

    /// <summary><c>Money</c>.</summary>
    public sealed class MoneyAttribute : NativeTypeAttribute;

    /// <summary><c>Inet</c>.</summary>
    public sealed class InetAttribute : NativeTypeAttribute;

    /// <summary><c>Oid</c>.</summary>
    public sealed class OidAttribute : NativeTypeAttribute;

    /// <summary><c>Citext</c>.</summary>
    public sealed class CitextAttribute : NativeTypeAttribute;

    /// <summary><c>Real</c>.</summary>
    public sealed class RealAttribute : NativeTypeAttribute;

    /// <summary><c>DoublePrecision</c>.</summary>
    public sealed class DoublePrecisionAttribute : NativeTypeAttribute;

    /// <summary><c>VarChar</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class VarCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>Char</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class CharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>Text</c>.</summary>
    public sealed class TextAttribute : NativeTypeAttribute;

    /// <summary><c>ByteA</c>.</summary>
    public sealed class ByteAAttribute : NativeTypeAttribute;

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

    /// <summary><c>Date</c>.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>Time</c>.</summary>
    /// <param name="precision">Digits behind the second.</param>
    public sealed class TimeAttribute(int precision = 0) : NativeTypeAttribute
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

    /// <summary><c>Boolean</c>.</summary>
    public sealed class BooleanAttribute : NativeTypeAttribute;

    /// <summary><c>Bit</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class BitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VarBit</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class VarBitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>Uuid</c>.</summary>
    public sealed class UuidAttribute : NativeTypeAttribute;

    /// <summary><c>Xml</c>.</summary>
    public sealed class XmlAttribute : NativeTypeAttribute;

    /// <summary><c>Json</c>.</summary>
    public sealed class JsonAttribute : NativeTypeAttribute;

    /// <summary><c>JsonB</c>.</summary>
    public sealed class JsonBAttribute : NativeTypeAttribute;
}
