namespace SchemaFirst.Runtime.Requests;

/// <summary>What a token of a request's tape is.</summary>
internal enum TapeTokenKind : byte
{
    ObjectStart,
    ObjectEnd,
    ArrayStart,
    ArrayEnd,
    Name,
    Null,
    Value,

    /// <summary>A list of values of one kind: its length is not part of the request's form.</summary>
    ValueList,
    Keyword,
    Flag,
    Count,
    FieldReference,
    JsonNull,
}
