namespace SchemaFirst.Schema.Model;

/// <summary>The built-in types.</summary>
public enum ScalarType
{
    /// <summary>Text.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    BigInt,

    /// <summary>A floating-point number of 64 bits.</summary>
    Float,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>A point in time.</summary>
    DateTime,

    /// <summary>A JSON value.</summary>
    Json,

    /// <summary>A sequence of bytes.</summary>
    Bytes,
}
