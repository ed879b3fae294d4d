namespace SchemaFirst.Generator.Specs;

/// <summary>The C# types that a column can have.</summary>
internal enum ClrKind
{
    String,
    Boolean,
    Int,
    BigInt,
    Float,
    Decimal,
    DateTime,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    Bytes,
    Json,
    Guid,
    Enum,
    TypedJson,
}
