namespace SchemaFirst;

/// <summary>Column types of MySQL.</summary>
public static class MySql
{
    /// <summary><c>INT</c> for <c>int</c>: four bytes; the default. <c>@db.Int</c> in <c>.prisma</c> text.</summary>
    public sealed class IntAttribute : NativeTypeAttribute;

    /// <summary><c>INT UNSIGNED</c> for <c>int</c>: four bytes without a sign. <c>@db.UnsignedInt</c> in <c>.prisma</c> text.</summary>
    public sealed class UnsignedIntAttribute : NativeTypeAttribute;

    /// <summary><c>SMALLINT</c> for <c>int</c>: two bytes. <c>@db.SmallInt</c> in <c>.prisma</c> text.</summary>
    public sealed class SmallIntAttribute : NativeTypeAttribute;

    /// <summary><c>SMALLINT UNSIGNED</c> for <c>int</c>: two bytes without a sign. <c>@db.UnsignedSmallInt</c> in <c>.prisma</c> text.</summary>
    public sealed class UnsignedSmallIntAttribute : NativeTypeAttribute;

    /// <summary><c>TINYINT(n)</c> for <c>int</c> or <c>bool</c>: one byte. <c>@db.TinyInt</c> in <c>.prisma</c> text.</summary>
    public sealed class TinyIntAttribute : NativeTypeAttribute;

    /// <summary><c>TINYINT UNSIGNED</c> for <c>int</c> or <c>bool</c>: one byte without a sign. <c>@db.UnsignedTinyInt</c> in <c>.prisma</c> text.</summary>
    public sealed class UnsignedTinyIntAttribute : NativeTypeAttribute;

    /// <summary><c>MEDIUMINT</c> for <c>int</c>: three bytes. <c>@db.MediumInt</c> in <c>.prisma</c> text.</summary>
    public sealed class MediumIntAttribute : NativeTypeAttribute;

    /// <summary><c>MEDIUMINT UNSIGNED</c> for <c>int</c>: three bytes without a sign. <c>@db.UnsignedMediumInt</c> in <c>.prisma</c> text.</summary>
    public sealed class UnsignedMediumIntAttribute : NativeTypeAttribute;

    /// <summary><c>BIGINT</c> for <c>long</c>: eight bytes; the default. <c>@db.BigInt</c> in <c>.prisma</c> text.</summary>
    public sealed class BigIntAttribute : NativeTypeAttribute;

    /// <summary><c>BIGINT UNSIGNED</c> for <c>long</c>: eight bytes without a sign. <c>@db.UnsignedBigInt</c> in <c>.prisma</c> text.</summary>
    public sealed class UnsignedBigIntAttribute : NativeTypeAttribute;

    /// <summary><c>DECIMAL(p,s)</c> for <c>decimal</c>: exact; (65,30) by default. <c>@db.Decimal</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits in all; left out, the database's own number.</param>
    /// <param name="scale">How many of them behind the point.</param>
    public sealed class DecimalAttribute(int precision = 0, int scale = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits in all; left out, the database's own number.</summary>
        public int Precision { get; } = precision;

        /// <summary>How many of them behind the point.</summary>
        public int Scale { get; } = scale;
    }

    /// <summary><c>FLOAT</c> for <c>double</c>: four bytes. <c>@db.Float</c> in <c>.prisma</c> text.</summary>
    public sealed class FloatAttribute : NativeTypeAttribute;

    /// <summary><c>DOUBLE</c> for <c>double</c>: eight bytes; the default. <c>@db.Double</c> in <c>.prisma</c> text.</summary>
    public sealed class DoubleAttribute : NativeTypeAttribute;

    /// <summary><c>BIT(n)</c> for <c>byte[]</c> or <c>bool</c>: so many bits; one bit is a truth value. <c>@db.Bit</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many bits; left out, the database's own number.</param>
    public sealed class BitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many bits; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>CHAR(n)</c> for <c>string</c>: padded with spaces. <c>@db.Char</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many characters; left out, the database's own number.</param>
    public sealed class CharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many characters; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VARCHAR(n)</c> for <c>string</c>: at most so many characters; (191) is the default. <c>@db.VarChar</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many characters; left out, the database's own number.</param>
    public sealed class VarCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many characters; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>BINARY(n)</c> for <c>byte[]</c>: exactly so many bytes. <c>@db.Binary</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many bytes; left out, the database's own number.</param>
    public sealed class BinaryAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many bytes; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VARBINARY(n)</c> for <c>byte[]</c>: at most so many bytes. <c>@db.VarBinary</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many bytes; left out, the database's own number.</param>
    public sealed class VarBinaryAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many bytes; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>TINYBLOB</c> for <c>byte[]</c>: up to 255 bytes. <c>@db.TinyBlob</c> in <c>.prisma</c> text.</summary>
    public sealed class TinyBlobAttribute : NativeTypeAttribute;

    /// <summary><c>BLOB</c> for <c>byte[]</c>: up to 64 KiB. <c>@db.Blob</c> in <c>.prisma</c> text.</summary>
    public sealed class BlobAttribute : NativeTypeAttribute;

    /// <summary><c>MEDIUMBLOB</c> for <c>byte[]</c>: up to 16 MiB. <c>@db.MediumBlob</c> in <c>.prisma</c> text.</summary>
    public sealed class MediumBlobAttribute : NativeTypeAttribute;

    /// <summary><c>LONGBLOB</c> for <c>byte[]</c>: up to 4 GiB; the default. <c>@db.LongBlob</c> in <c>.prisma</c> text.</summary>
    public sealed class LongBlobAttribute : NativeTypeAttribute;

    /// <summary><c>TINYTEXT</c> for <c>string</c>: up to 255 bytes. <c>@db.TinyText</c> in <c>.prisma</c> text.</summary>
    public sealed class TinyTextAttribute : NativeTypeAttribute;

    /// <summary><c>TEXT</c> for <c>string</c>: up to 64 KiB. <c>@db.Text</c> in <c>.prisma</c> text.</summary>
    public sealed class TextAttribute : NativeTypeAttribute;

    /// <summary><c>MEDIUMTEXT</c> for <c>string</c>: up to 16 MiB. <c>@db.MediumText</c> in <c>.prisma</c> text.</summary>
    public sealed class MediumTextAttribute : NativeTypeAttribute;

    /// <summary><c>LONGTEXT</c> for <c>string</c>: up to 4 GiB. <c>@db.LongText</c> in <c>.prisma</c> text.</summary>
    public sealed class LongTextAttribute : NativeTypeAttribute;

    /// <summary><c>DATE</c> for <c>DateTime</c>: a day. <c>@db.Date</c> in <c>.prisma</c> text.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>TIME(p)</c> for <c>DateTime</c>: without a day. <c>@db.Time</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class TimeAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>DATETIME(p)</c> for <c>DateTime</c>: without a time zone; (3) is the default. <c>@db.DateTime</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class DateTimeAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>TIMESTAMP(p)</c> for <c>DateTime</c>: a moment, kept in UTC. <c>@db.Timestamp</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class TimestampAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>YEAR</c> for <c>int</c>: 1901 to 2155. <c>@db.Year</c> in <c>.prisma</c> text.</summary>
    public sealed class YearAttribute : NativeTypeAttribute;

    /// <summary><c>JSON</c> for <c>JsonElement</c>: the default. <c>@db.Json</c> in <c>.prisma</c> text.</summary>
    public sealed class JsonAttribute : NativeTypeAttribute;
}
