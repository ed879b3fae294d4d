namespace SchemaFirst.Runtime.Requests;

/// <summary>The kinds of scalars a request can hold.</summary>
public enum RequestValueKind : byte
{
    /// <summary>A string.</summary>
    String,

    /// <summary>A whole number (Int, BigInt).</summary>
    Integer,

    /// <summary>A floating-point number.</summary>
    Float,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>A decimal number by its text.</summary>
    DecimalText,

    /// <summary>A point in time, UTC.</summary>
    DateTime,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>A JSON text.</summary>
    Json,

    /// <summary>An enum value by its schema name.</summary>
    Enum,
}
