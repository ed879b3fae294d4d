namespace SchemaFirst;

/// <summary>Column types of PostgreSQL.</summary>
public static class PostgreSql
{
    /// <summary><c>SMALLINT</c> for <c>int</c>: two bytes. <c>@db.SmallInt</c> in <c>.prisma</c> text.</summary>
    public sealed class SmallIntAttribute : NativeTypeAttribute;

    /// <summary><c>INTEGER</c> for <c>int</c>: four bytes; the default. <c>@db.Integer</c> in <c>.prisma</c> text.</summary>
    public sealed class IntegerAttribute : NativeTypeAttribute;

    /// <summary><c>BIGINT</c> for <c>long</c>: eight bytes; the default. <c>@db.BigInt</c> in <c>.prisma</c> text.</summary>
    public sealed class BigIntAttribute : NativeTypeAttribute;

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

    /// <summary><c>MONEY</c> for <c>decimal</c>: an amount with the fraction of the server's locale. <c>@db.Money</c> in <c>.prisma</c> text.</summary>
    public sealed class MoneyAttribute : NativeTypeAttribute;

    /// <summary><c>INET</c> for <c>string</c>: an address of IPv4 or IPv6, or a network. <c>@db.Inet</c> in <c>.prisma</c> text.</summary>
    public sealed class InetAttribute : NativeTypeAttribute;

    /// <summary><c>OID</c> for <c>int</c>: an object identifier. <c>@db.Oid</c> in <c>.prisma</c> text.</summary>
    public sealed class OidAttribute : NativeTypeAttribute;

    /// <summary><c>CITEXT</c> for <c>string</c>: compared without regard to case; needs the extension of that name. <c>@db.Citext</c> in <c>.prisma</c> text.</summary>
    public sealed class CitextAttribute : NativeTypeAttribute;

    /// <summary><c>REAL</c> for <c>double</c>: four bytes, six digits. <c>@db.Real</c> in <c>.prisma</c> text.</summary>
    public sealed class RealAttribute : NativeTypeAttribute;

    /// <summary><c>DOUBLE PRECISION</c> for <c>double</c>: eight bytes; the default. <c>@db.DoublePrecision</c> in <c>.prisma</c> text.</summary>
    public sealed class DoublePrecisionAttribute : NativeTypeAttribute;

    /// <summary><c>VARCHAR(n)</c> for <c>string</c>: at most so many characters. <c>@db.VarChar</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many characters; left out, the database's own number.</param>
    public sealed class VarCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many characters; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>CHAR(n)</c> for <c>string</c>: padded with spaces. <c>@db.Char</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many characters; left out, the database's own number.</param>
    public sealed class CharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many characters; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>TEXT</c> for <c>string</c>: of any length; the default. <c>@db.Text</c> in <c>.prisma</c> text.</summary>
    public sealed class TextAttribute : NativeTypeAttribute;

    /// <summary><c>BYTEA</c> for <c>byte[]</c>: of any length; the default. <c>@db.ByteA</c> in <c>.prisma</c> text.</summary>
    public sealed class ByteAAttribute : NativeTypeAttribute;

    /// <summary><c>TIMESTAMP(p)</c> for <c>DateTime</c>: without a time zone; (3) is the default. <c>@db.Timestamp</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class TimestampAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>TIMESTAMPTZ(p)</c> for <c>DateTime</c>: a moment, kept in UTC. <c>@db.Timestamptz</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class TimestamptzAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>DATE</c> for <c>DateTime</c> or <c>DateOnly</c>: a day. <c>@db.Date</c> in <c>.prisma</c> text.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>TIME(p)</c> for <c>DateTime</c> or <c>TimeOnly</c>: without a day. <c>@db.Time</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class TimeAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>TIMETZ(p)</c> for <c>DateTime</c>: of a day, with its offset. <c>@db.Timetz</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class TimetzAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>BOOLEAN</c> for <c>bool</c>: the default. <c>@db.Boolean</c> in <c>.prisma</c> text.</summary>
    public sealed class BooleanAttribute : NativeTypeAttribute;

    /// <summary><c>BIT(n)</c> for <c>string</c>: exactly so many bits, as text of 0 and 1. <c>@db.Bit</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many bits; left out, the database's own number.</param>
    public sealed class BitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many bits; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VARBIT(n)</c> for <c>string</c>: at most so many bits, as text of 0 and 1. <c>@db.VarBit</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many bits; left out, the database's own number.</param>
    public sealed class VarBitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many bits; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>UUID</c> for <c>string</c> or <c>Guid</c>: sixteen bytes. <c>@db.Uuid</c> in <c>.prisma</c> text.</summary>
    public sealed class UuidAttribute : NativeTypeAttribute;

    /// <summary><c>XML</c> for <c>string</c>: a document, checked by the database. <c>@db.Xml</c> in <c>.prisma</c> text.</summary>
    public sealed class XmlAttribute : NativeTypeAttribute;

    /// <summary><c>JSON</c> for <c>JsonElement</c>: kept as it was written. <c>@db.Json</c> in <c>.prisma</c> text.</summary>
    public sealed class JsonAttribute : NativeTypeAttribute;

    /// <summary><c>JSONB</c> for <c>JsonElement</c>: kept ready for search; the default. <c>@db.JsonB</c> in <c>.prisma</c> text.</summary>
    public sealed class JsonBAttribute : NativeTypeAttribute;
}
