namespace SchemaFirst;

/// <summary>Column types of SQL Server.</summary>
public static class SqlServer
{
    /// <summary>No limit to the length: <c>Max</c>.</summary>
    public const int Max = -1;

    /// <summary><c>TinyInt</c>.</summary>
    public sealed class TinyIntAttribute : NativeTypeAttribute;

    /// <summary><c>SmallInt</c>.</summary>
    public sealed class SmallIntAttribute : NativeTypeAttribute;

    /// <summary><c>Int</c>.</summary>
    public sealed class IntAttribute : NativeTypeAttribute;

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

    /// <summary><c>SmallMoney</c>.</summary>
    public sealed class SmallMoneyAttribute : NativeTypeAttribute;

    /// <summary><c>Bit</c>.</summary>
    public sealed class BitAttribute : NativeTypeAttribute;

    /// <summary><c>Float</c>.</summary>
    /// <param name="precision">The precision in bits.</param>
    public sealed class FloatAttribute(int precision = 0) : NativeTypeAttribute
    {
        /// <summary>The precision in bits.</summary>
        public int Precision { get; } = precision;
    }

    /// <summary><c>Real</c>.</summary>
    public sealed class RealAttribute : NativeTypeAttribute;

    /// <summary><c>Date</c>.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>Time</c>.</summary>
    public sealed class TimeAttribute : NativeTypeAttribute;

    /// <summary><c>DateTime</c>.</summary>
    public sealed class DateTimeAttribute : NativeTypeAttribute;

    /// <summary><c>DateTime2</c>.</summary>
    public sealed class DateTime2Attribute : NativeTypeAttribute;

    /// <summary><c>DateTimeOffset</c>.</summary>
    public sealed class DateTimeOffsetAttribute : NativeTypeAttribute;

    /// <summary><c>SmallDateTime</c>.</summary>
    public sealed class SmallDateTimeAttribute : NativeTypeAttribute;

    /// <summary><c>Char</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class CharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>NChar</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class NCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VarChar</c>.</summary>
    /// <param name="length">The length, or <see cref="Max"/>.</param>
    public sealed class VarCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length, or <see cref="Max"/>.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>Text</c>.</summary>
    public sealed class TextAttribute : NativeTypeAttribute;

    /// <summary><c>NVarChar</c>.</summary>
    /// <param name="length">The length, or <see cref="Max"/>.</param>
    public sealed class NVarCharAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length, or <see cref="Max"/>.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>NText</c>.</summary>
    public sealed class NTextAttribute : NativeTypeAttribute;

    /// <summary><c>Binary</c>.</summary>
    /// <param name="length">The length.</param>
    public sealed class BinaryAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>VarBinary</c>.</summary>
    /// <param name="length">The length, or <see cref="Max"/>.</param>
    public sealed class VarBinaryAttribute(int length = 0) : NativeTypeAttribute
    {
        /// <summary>The length, or <see cref="Max"/>.</summary>
        public int Length { get; } = length;
    }

    /// <summary><c>Image</c>.</summary>
    public sealed class ImageAttribute : NativeTypeAttribute;

    /// <summary><c>Xml</c>.</summary>
    public sealed class XmlAttribute : NativeTypeAttribute;

    /// <summary><c>UniqueIdentifier</c>.</summary>
    public sealed class UniqueIdentifierAttribute : NativeTypeAttribute;
}
