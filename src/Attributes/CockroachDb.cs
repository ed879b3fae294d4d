namespace SchemaFirst;

/// <summary>Column types of CockroachDB.</summary>
public static class CockroachDb
{
    /// <summary><c>BIT(n)</c> for <c>string</c>: exactly so many bits, as text of 0 and 1. <c>@db.Bit</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many bits; left out, the database's own number.</param>
    public sealed class BitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many bits; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>BOOL</c> for <c>bool</c>: the default. <c>@db.Bool</c> in <c>.prisma</c> text.</summary>
    public sealed class BoolAttribute : NativeTypeAttribute;

    /// <summary><c>BYTES</c> for <c>byte[]</c>: of any length; the default. <c>@db.Bytes</c> in <c>.prisma</c> text.</summary>
    public sealed class BytesAttribute : NativeTypeAttribute;

    /// <summary><c>CHAR(n)</c> for <c>string</c>: at most so many characters. <c>@db.Char</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many characters; left out, the database's own number.</param>
    public sealed class CharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many characters; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>"char"</c> for <c>string</c>: one byte, as catalogs have it. <c>@db.CatalogSingleChar</c> in <c>.prisma</c> text.</summary>
    public sealed class CatalogSingleCharAttribute : NativeTypeAttribute;

    /// <summary><c>DATE</c> for <c>DateTime</c>: a day. <c>@db.Date</c> in <c>.prisma</c> text.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

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

    /// <summary><c>FLOAT4</c> for <c>double</c>: four bytes. <c>@db.Float4</c> in <c>.prisma</c> text.</summary>
    public sealed class Float4Attribute : NativeTypeAttribute;

    /// <summary><c>FLOAT8</c> for <c>double</c>: eight bytes; the default. <c>@db.Float8</c> in <c>.prisma</c> text.</summary>
    public sealed class Float8Attribute : NativeTypeAttribute;

    /// <summary><c>INET</c> for <c>string</c>: an address of IPv4 or IPv6, or a network. <c>@db.Inet</c> in <c>.prisma</c> text.</summary>
    public sealed class InetAttribute : NativeTypeAttribute;

    /// <summary><c>INT2</c> for <c>int</c>: two bytes. <c>@db.Int2</c> in <c>.prisma</c> text.</summary>
    public sealed class Int2Attribute : NativeTypeAttribute;

    /// <summary><c>INT4</c> for <c>int</c>: four bytes; the default. <c>@db.Int4</c> in <c>.prisma</c> text.</summary>
    public sealed class Int4Attribute : NativeTypeAttribute;

    /// <summary><c>INT8</c> for <c>long</c>: eight bytes; the default. <c>@db.Int8</c> in <c>.prisma</c> text.</summary>
    public sealed class Int8Attribute : NativeTypeAttribute;

    /// <summary><c>JSONB</c> for <c>JsonElement</c>: the default. <c>@db.JsonB</c> in <c>.prisma</c> text.</summary>
    public sealed class JsonBAttribute : NativeTypeAttribute;

    /// <summary><c>OID</c> for <c>int</c>: an object identifier. <c>@db.Oid</c> in <c>.prisma</c> text.</summary>
    public sealed class OidAttribute : NativeTypeAttribute;

    /// <summary><c>STRING(n)</c> for <c>string</c>: at most so many characters; the default without a limit. <c>@db.String</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many characters; left out, the database's own number.</param>
    public sealed class StringAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many characters; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>TIME(p)</c> for <c>DateTime</c>: without a day. <c>@db.Time</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class TimeAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

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

    /// <summary><c>TIMETZ(p)</c> for <c>DateTime</c>: of a day, with its offset. <c>@db.Timetz</c> in <c>.prisma</c> text.</summary>
    /// <param name="precision">How many digits behind the second; left out, the database's own number.</param>
    public sealed class TimetzAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>How many digits behind the second; left out, the database's own number.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>UUID</c> for <c>string</c> or <c>Guid</c>: sixteen bytes. <c>@db.Uuid</c> in <c>.prisma</c> text.</summary>
    public sealed class UuidAttribute : NativeTypeAttribute;

    /// <summary><c>VARBIT(n)</c> for <c>string</c>: at most so many bits, as text of 0 and 1. <c>@db.VarBit</c> in <c>.prisma</c> text.</summary>
    /// <param name="length">How many bits; left out, the database's own number.</param>
    public sealed class VarBitAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>How many bits; left out, the database's own number.</summary>
        public int Length { get; } = length;
    }
}
