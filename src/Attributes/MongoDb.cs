namespace SchemaFirst;

/// <summary>Column types of MongoDB.</summary>
public static class MongoDb
{
    /// <summary><c>string</c> for <c>string</c>: the default. <c>@db.String</c> in <c>.prisma</c> text.</summary>
    public sealed class StringAttribute : NativeTypeAttribute;

    /// <summary><c>double</c> for <c>double</c>: the default. <c>@db.Double</c> in <c>.prisma</c> text.</summary>
    public sealed class DoubleAttribute : NativeTypeAttribute;

    /// <summary><c>long</c> for <c>long</c> or <c>int</c>: eight bytes. <c>@db.Long</c> in <c>.prisma</c> text.</summary>
    public sealed class LongAttribute : NativeTypeAttribute;

    /// <summary><c>int</c> for <c>int</c>: four bytes. <c>@db.Int</c> in <c>.prisma</c> text.</summary>
    public sealed class IntAttribute : NativeTypeAttribute;

    /// <summary><c>binData</c> for <c>byte[]</c>: the default. <c>@db.BinData</c> in <c>.prisma</c> text.</summary>
    public sealed class BinDataAttribute : NativeTypeAttribute;

    /// <summary><c>objectId</c> for <c>string</c>: twelve bytes, as 24 hex digits. <c>@db.ObjectId</c> in <c>.prisma</c> text.</summary>
    public sealed class ObjectIdAttribute : NativeTypeAttribute;

    /// <summary><c>bool</c> for <c>bool</c>: the default. <c>@db.Bool</c> in <c>.prisma</c> text.</summary>
    public sealed class BoolAttribute : NativeTypeAttribute;

    /// <summary><c>date</c> for <c>DateTime</c>: a moment. <c>@db.Date</c> in <c>.prisma</c> text.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>timestamp</c> for <c>DateTime</c>: the server's own counter of moments. <c>@db.Timestamp</c> in <c>.prisma</c> text.</summary>
    public sealed class TimestampAttribute : NativeTypeAttribute;

    /// <summary><c>object</c> for <c>JsonElement</c>: a document of any shape. <c>@db.Json</c> in <c>.prisma</c> text.</summary>
    public sealed class JsonAttribute : NativeTypeAttribute;
}
