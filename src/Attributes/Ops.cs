namespace SchemaFirst;

/// <summary>Operator classes of PostgreSQL indexes.</summary>
public enum Ops
{
    /// <summary><c>InetOps</c>.</summary>
    InetOps,

    /// <summary><c>JsonbOps</c>.</summary>
    JsonbOps,

    /// <summary><c>JsonbPathOps</c>.</summary>
    JsonbPathOps,

    /// <summary><c>ArrayOps</c>.</summary>
    ArrayOps,

    /// <summary><c>TextOps</c>.</summary>
    TextOps,

    /// <summary><c>BitMinMaxOps</c>.</summary>
    BitMinMaxOps,

    /// <summary><c>VarBitMinMaxOps</c>.</summary>
    VarBitMinMaxOps,

    /// <summary><c>BpcharBloomOps</c>.</summary>
    BpcharBloomOps,

    /// <summary><c>BpcharMinMaxOps</c>.</summary>
    BpcharMinMaxOps,

    /// <summary><c>ByteaBloomOps</c>.</summary>
    ByteaBloomOps,

    /// <summary><c>ByteaMinMaxOps</c>.</summary>
    ByteaMinMaxOps,

    /// <summary><c>DateBloomOps</c>.</summary>
    DateBloomOps,

    /// <summary><c>DateMinMaxOps</c>.</summary>
    DateMinMaxOps,

    /// <summary><c>DateMinMaxMultiOps</c>.</summary>
    DateMinMaxMultiOps,

    /// <summary><c>Float4BloomOps</c>.</summary>
    Float4BloomOps,

    /// <summary><c>Float4MinMaxOps</c>.</summary>
    Float4MinMaxOps,

    /// <summary><c>Float4MinMaxMultiOps</c>.</summary>
    Float4MinMaxMultiOps,

    /// <summary><c>Float8BloomOps</c>.</summary>
    Float8BloomOps,

    /// <summary><c>Float8MinMaxOps</c>.</summary>
    Float8MinMaxOps,

    /// <summary><c>Float8MinMaxMultiOps</c>.</summary>
    Float8MinMaxMultiOps,

    /// <summary><c>InetInclusionOps</c>.</summary>
    InetInclusionOps,

    /// <summary><c>InetBloomOps</c>.</summary>
    InetBloomOps,

    /// <summary><c>InetMinMaxOps</c>.</summary>
    InetMinMaxOps,

    /// <summary><c>InetMinMaxMultiOps</c>.</summary>
    InetMinMaxMultiOps,

    /// <summary><c>Int2BloomOps</c>.</summary>
    Int2BloomOps,

    /// <summary><c>Int2MinMaxOps</c>.</summary>
    Int2MinMaxOps,

    /// <summary><c>Int2MinMaxMultiOps</c>.</summary>
    Int2MinMaxMultiOps,

    /// <summary><c>Int4BloomOps</c>.</summary>
    Int4BloomOps,

    /// <summary><c>Int4MinMaxOps</c>.</summary>
    Int4MinMaxOps,

    /// <summary><c>Int4MinMaxMultiOps</c>.</summary>
    Int4MinMaxMultiOps,

    /// <summary><c>Int8BloomOps</c>.</summary>
    Int8BloomOps,

    /// <summary><c>Int8MinMaxOps</c>.</summary>
    Int8MinMaxOps,

    /// <summary><c>Int8MinMaxMultiOps</c>.</summary>
    Int8MinMaxMultiOps,

    /// <summary><c>NumericBloomOps</c>.</summary>
    NumericBloomOps,

    /// <summary><c>NumericMinMaxOps</c>.</summary>
    NumericMinMaxOps,

    /// <summary><c>NumericMinMaxMultiOps</c>.</summary>
    NumericMinMaxMultiOps,

    /// <summary><c>OidBloomOps</c>.</summary>
    OidBloomOps,

    /// <summary><c>OidMinMaxOps</c>.</summary>
    OidMinMaxOps,

    /// <summary><c>OidMinMaxMultiOps</c>.</summary>
    OidMinMaxMultiOps,

    /// <summary><c>TextBloomOps</c>.</summary>
    TextBloomOps,

    /// <summary><c>TextMinMaxOps</c>.</summary>
    TextMinMaxOps,

    /// <summary><c>TimestampBloomOps</c>.</summary>
    TimestampBloomOps,

    /// <summary><c>TimestampMinMaxOps</c>.</summary>
    TimestampMinMaxOps,

    /// <summary><c>TimestampMinMaxMultiOps</c>.</summary>
    TimestampMinMaxMultiOps,

    /// <summary><c>TimestampTzBloomOps</c>.</summary>
    TimestampTzBloomOps,

    /// <summary><c>TimestampTzMinMaxOps</c>.</summary>
    TimestampTzMinMaxOps,

    /// <summary><c>TimestampTzMinMaxMultiOps</c>.</summary>
    TimestampTzMinMaxMultiOps,

    /// <summary><c>TimeBloomOps</c>.</summary>
    TimeBloomOps,

    /// <summary><c>TimeMinMaxOps</c>.</summary>
    TimeMinMaxOps,

    /// <summary><c>TimeMinMaxMultiOps</c>.</summary>
    TimeMinMaxMultiOps,

    /// <summary><c>TimeTzBloomOps</c>.</summary>
    TimeTzBloomOps,

    /// <summary><c>TimeTzMinMaxOps</c>.</summary>
    TimeTzMinMaxOps,

    /// <summary><c>TimeTzMinMaxMultiOps</c>.</summary>
    TimeTzMinMaxMultiOps,

    /// <summary><c>UuidBloomOps</c>.</summary>
    UuidBloomOps,

    /// <summary><c>UuidMinMaxOps</c>.</summary>
    UuidMinMaxOps,

    /// <summary><c>UuidMinMaxMultiOps</c>.</summary>
    UuidMinMaxMultiOps,
}
