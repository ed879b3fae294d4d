namespace SchemaFirst.Schema.Database;

/// <summary>The kinds of constants.</summary>
public enum LiteralKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A value of an enum.</summary>
    Enum,

    /// <summary>A JSON text.</summary>
    Json,

    /// <summary>Bytes, as base64.</summary>
    Bytes,

    /// <summary>A date and time in ISO 8601.</summary>
    DateTime,
}
