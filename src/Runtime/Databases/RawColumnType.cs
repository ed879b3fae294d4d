namespace SchemaFirst.Runtime.Databases;

/// <summary>The types of columns in results of raw SQL, which no schema describes; the names are the JSON protocol's.</summary>
public enum RawColumnType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    BigInt,

    /// <summary>A floating-point number of 32 bits.</summary>
    Float,

    /// <summary>A floating-point number of 64 bits.</summary>
    Double,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Bool,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A point in time.</summary>
    DateTime,

    /// <summary>A JSON value.</summary>
    Json,

    /// <summary>A sequence of bytes.</summary>
    Bytes,

    /// <summary>A UUID.</summary>
    Uuid,
}
