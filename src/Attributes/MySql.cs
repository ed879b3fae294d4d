namespace SchemaFirst;

/// <summary>Column types of MySQL.</summary>
public static class MySql
{
    /// <summary><c>Int</c>.</summary>
    public sealed class IntAttribute : NativeTypeAttribute;

    /// <summary><c>UnsignedInt</c>.</summary>
    public sealed class UnsignedIntAttribute : NativeTypeAttribute;

    /// <summary><c>SmallInt</c>.</summary>
    public sealed class SmallIntAttribute : NativeTypeAttribute;

    /// <summary><c>UnsignedSmallInt</c>.</summary>
    public sealed class UnsignedSmallIntAttribute : NativeTypeAttribute;

    /// <summary><c>TinyInt</c>.</summary>
    public sealed class TinyIntAttribute : NativeTypeAttribute;

    /// <summary><c>UnsignedTinyInt</c>.</summary>
    public sealed class UnsignedTinyIntAttribute : NativeTypeAttribute;

    /// <summary><c>MediumInt</c>.</summary>
    public sealed class MediumIntAttribute : NativeTypeAttribute;

    /// <summary><c>UnsignedMediumInt</c>.</summary>
    public sealed class UnsignedMediumIntAttribute : NativeTypeAttribute;

    /// <summary><c>BigInt</c>.</summary>
    public sealed class BigIntAttribute : NativeTypeAttribute;

    /// <summary><c>UnsignedBigInt</c>.</summary>
    public sealed class UnsignedBigIntAttribute : NativeTypeAttribute;

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

    /// <summary><c>Float</c>.</summary>
    public sealed class FloatAttribute : NativeTypeAttribute;

    /// <summary><c>Double</c>.</summary>
    public sealed class DoubleAttribute : NativeTypeAttribute;

    /// <summary><c>Bit</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class BitAttribute(int length = 0) : NativeTypeAttribute
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

    /// <summary><c>VarChar</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class VarCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>Binary</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class BinaryAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VarBinary</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class VarBinaryAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>TinyBlob</c>.</summary>
    public sealed class TinyBlobAttribute : NativeTypeAttribute;

    /// <summary><c>Blob</c>.</summary>
    public sealed class BlobAttribute : NativeTypeAttribute;

    /// <summary><c>MediumBlob</c>.</summary>
    public sealed class MediumBlobAttribute : NativeTypeAttribute;

    /// <summary><c>LongBlob</c>.</summary>
    public sealed class LongBlobAttribute : NativeTypeAttribute;

    /// <summary><c>TinyText</c>.</summary>
    public sealed class TinyTextAttribute : NativeTypeAttribute;

    /// <summary><c>Text</c>.</summary>
    public sealed class TextAttribute : NativeTypeAttribute;

    /// <summary><c>MediumText</c>.</summary>
    public sealed class MediumTextAttribute : NativeTypeAttribute;

    /// <summary><c>LongText</c>.</summary>
    public sealed class LongTextAttribute : NativeTypeAttribute;

    /// <summary><c>Date</c>.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>Time</c>.</summary>
    /// <param name="precision">Digits behind the second.</param>
    public sealed class TimeAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>Digits behind the second.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>DateTime</c>.</summary>
    /// <param name="precision">Digits behind the second.</param>
    public sealed class DateTimeAttribute(int precision = 0) : NativeTypeAttribute
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

    /// <summary><c>Year</c>.</summary>
    public sealed class YearAttribute : NativeTypeAttribute;

    /// <summary><c>Json</c>.</summary>
    public sealed class JsonAttribute : NativeTypeAttribute;
}
