namespace SchemaFirst;

/// <summary>Column types of SQL Server.</summary>
public static class SqlServer
{
    /// <summary>No limit to the length: <c>Max</c>.</summary>
    public const int Max = -1;

    /// <summary><c>TINYINT</c> for <c>int</c>: one byte without a sign. <c>@db.TinyInt</c> in <c>.prisma</c> text.</summary>
    public sealed class TinyIntAttribute : NativeTypeAttribute;

    /// <summary><c>SMALLINT</c> for <c>int</c>: two bytes. <c>@db.SmallInt</c> in <c>.prisma</c> text.</summary>
    public sealed class SmallIntAttribute : NativeTypeAttribute;

    /// <summary><c>INT</c> for <c>int</c>: four bytes; the default. <c>@db.Int</c> in <c>.prisma</c> text.</summary>
    public sealed class IntAttribute : NativeTypeAttribute;

    /// <summary><c>BIGINT</c> for <c>long</c>: eight bytes; the default. <c>@db.BigInt</c> in <c>.prisma</c> text.</summary>
    public sealed class BigIntAttribute : NativeTypeAttribute;

    /// <summary><c>DECIMAL(p,s)</c> for <c>decimal</c>: exact; (32,16) by default. <c>@db.Decimal</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits in all; left out, the database's own number.</param>
    /// <param name="scale">How many of them behind the point.</param>
    public sealed class DecimalAttribute(int precision = 0, int scale = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits in all; left out, the database's own number.</summary>
        public int Precision { get; } = precision;

        /// <summary>How many of them behind the point.</summary>
        public int Scale { get; } = scale;
    }

    /// <summary><c>MONEY</c> for <c>double</c>: an amount with four digits behind the point. <c>@db.Money</c> in <c>.prisma</c> text.</summary>
    public sealed class MoneyAttribute : NativeTypeAttribute;

    /// <summary><c>SMALLMONEY</c> for <c>double</c>: a small amount with four digits behind the point. <c>@db.SmallMoney</c> in <c>.prisma</c> text.</summary>
    public sealed class SmallMoneyAttribute : NativeTypeAttribute;

    /// <summary><c>BIT</c> for <c>bool</c> or <c>int</c>: the default of truth values. <c>@db.Bit</c> in <c>.prisma</c> text.</summary>
    public sealed class BitAttribute : NativeTypeAttribute;

    /// <summary><c>FLOAT(n)</c> for <c>double</c>: so many bits of mantissa; (53) is the default. <c>@db.Float</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many bits of mantissa; left out, the database's own number.</param>
    public sealed class FloatAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many bits of mantissa; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>REAL</c> for <c>double</c>: four bytes. <c>@db.Real</c> in <c>.prisma</c> text.</summary>
    public sealed class RealAttribute : NativeTypeAttribute;

    /// <summary><c>DATE</c> for <c>DateTime</c>: a day. <c>@db.Date</c> in <c>.prisma</c> text.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>TIME</c> for <c>DateTime</c>: without a day. <c>@db.Time</c> in <c>.prisma</c> text.</summary>
    public sealed class TimeAttribute : NativeTypeAttribute;

    /// <summary><c>DATETIME</c> for <c>DateTime</c>: to three hundredths of a second. <c>@db.DateTime</c> in <c>.prisma</c> text.</summary>
    public sealed class DateTimeAttribute : NativeTypeAttribute;

    /// <summary><c>DATETIME2</c> for <c>DateTime</c>: to 100 nanoseconds; the default. <c>@db.DateTime2</c> in <c>.prisma</c> text.</summary>
    public sealed class DateTime2Attribute : NativeTypeAttribute;

    /// <summary><c>DATETIMEOFFSET</c> for <c>DateTime</c>: with its offset. <c>@db.DateTimeOffset</c> in <c>.prisma</c> text.</summary>
    public sealed class DateTimeOffsetAttribute : NativeTypeAttribute;

    /// <summary><c>SMALLDATETIME</c> for <c>DateTime</c>: to the minute. <c>@db.SmallDateTime</c> in <c>.prisma</c> text.</summary>
    public sealed class SmallDateTimeAttribute : NativeTypeAttribute;

    /// <summary><c>CHAR(n)</c> for <c>string</c>: padded with spaces, in the database's code page. <c>@db.Char</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many characters; left out, the database's own number.</param>
    public sealed class CharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many characters; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>NCHAR(n)</c> for <c>string</c>: padded with spaces, in UTF-16. <c>@db.NChar</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many characters; left out, the database's own number.</param>
    public sealed class NCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many characters; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VARCHAR(n)</c> for <c>string</c>: at most so many bytes, in the database's code page. <c>@db.VarChar</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many, or <see cref="Max"/> for as many as the database holds; left out, its own number.</param>
    public sealed class VarCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many, or <see cref="Max"/> for as many as the database holds; left out, its own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>TEXT</c> for <c>string</c>: of any length, in the database's code page; deprecated there. <c>@db.Text</c> in <c>.prisma</c> text.</summary>
    public sealed class TextAttribute : NativeTypeAttribute;

    /// <summary><c>NVARCHAR(n)</c> for <c>string</c>: at most so many characters in UTF-16; (1000) is the default. <c>@db.NVarChar</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many, or <see cref="Max"/> for as many as the database holds; left out, its own number.</param>
    public sealed class NVarCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many, or <see cref="Max"/> for as many as the database holds; left out, its own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>NTEXT</c> for <c>string</c>: of any length, in UTF-16; deprecated there. <c>@db.NText</c> in <c>.prisma</c> text.</summary>
    public sealed class NTextAttribute : NativeTypeAttribute;

    /// <summary><c>BINARY(n)</c> for <c>byte[]</c>: exactly so many bytes. <c>@db.Binary</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many bytes; left out, the database's own number.</param>
    public sealed class BinaryAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many bytes; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VARBINARY(n)</c> for <c>byte[]</c>: at most so many bytes; MAX is the default. <c>@db.VarBinary</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many, or <see cref="Max"/> for as many as the database holds; left out, its own number.</param>
    public sealed class VarBinaryAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many, or <see cref="Max"/> for as many as the database holds; left out, its own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>IMAGE</c> for <c>byte[]</c>: of any length; deprecated there. <c>@db.Image</c> in <c>.prisma</c> text.</summary>
    public sealed class ImageAttribute : NativeTypeAttribute;

    /// <summary><c>XML</c> for <c>string</c>: a document, checked by the database. <c>@db.Xml</c> in <c>.prisma</c> text.</summary>
    public sealed class XmlAttribute : NativeTypeAttribute;

    /// <summary><c>UNIQUEIDENTIFIER</c> for <c>string</c> or <c>Guid</c>: sixteen bytes. <c>@db.UniqueIdentifier</c> in <c>.prisma</c> text.</summary>
    public sealed class UniqueIdentifierAttribute : NativeTypeAttribute;
}
