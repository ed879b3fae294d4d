namespace SchemaFirst.Schema.Database;

/// <summary>The kinds of values that databases have in common.</summary>
public enum ColumnFamily
{
    /// <summary>Text.</summary>
    String,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number of up to 32 bits.</summary>
    Int,

    /// <summary>A whole number of 64 bits.</summary>
    BigInt,

    /// <summary>A floating-point number.</summary>
    Float,

    /// <summary>An exact decimal number.</summary>
    Decimal,

    /// <summary>A date, a time or both.</summary>
    DateTime,

    /// <summary>A JSON value.</summary>
    Json,

    /// <summary>A sequence of bytes.</summary>
    Binary,

    /// <summary>A UUID.</summary>
    Uuid,

    /// <summary>A value of an enum type.</summary>
    Enum,

    /// <summary>Something the schema language has no word for.</summary>
    Unsupported,
}
