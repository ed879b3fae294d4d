namespace SchemaFirst;

/// <summary>Column types of MongoDB.</summary>
public static class MongoDb
{
    /// <summary><c>String</c>.</summary>
    public sealed class StringAttribute : NativeTypeAttribute;

    /// <summary><c>Double</c>.</summary>
    public sealed class DoubleAttribute : NativeTypeAttribute;

    /// <summary><c>Long</c>.</summary>
    public sealed class LongAttribute : NativeTypeAttribute;

    /// <summary><c>Int</c>.</summary>
    public sealed class IntAttribute : NativeTypeAttribute;

    /// <summary><c>BinData</c>.</summary>
    public sealed class BinDataAttribute : NativeTypeAttribute;

    /// <summary><c>ObjectId</c>.</summary>
    public sealed class ObjectIdAttribute : NativeTypeAttribute;

    /// <summary><c>Bool</c>.</summary>
    public sealed class BoolAttribute : NativeTypeAttribute;

    /// <summary><c>Date</c>.</summary>
    public sealed class DateAttribute : NativeTypeAttribute;

    /// <summary><c>Timestamp</c>.</summary>
    public sealed class TimestampAttribute : NativeTypeAttribute;

    /// <summary><c>Json</c>.</summary>
    public sealed class JsonAttribute : NativeTypeAttribute;
}
