namespace SchemaFirst.Schema.CSharp;

/// <summary>The members of the attribute enum <c>Ops</c>; a test keeps both alike.</summary>
public static class OperatorClasses
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "InetOps", "JsonbOps", "JsonbPathOps", "ArrayOps", "TextOps", "BitMinMaxOps", "VarBitMinMaxOps", "BpcharBloomOps",
        "BpcharMinMaxOps", "ByteaBloomOps", "ByteaMinMaxOps", "DateBloomOps", "DateMinMaxOps", "DateMinMaxMultiOps", "Float4BloomOps",
        "Float4MinMaxOps", "Float4MinMaxMultiOps", "Float8BloomOps", "Float8MinMaxOps", "Float8MinMaxMultiOps", "InetInclusionOps",
        "InetBloomOps", "InetMinMaxOps", "InetMinMaxMultiOps", "Int2BloomOps", "Int2MinMaxOps", "Int2MinMaxMultiOps", "Int4BloomOps",
        "Int4MinMaxOps", "Int4MinMaxMultiOps", "Int8BloomOps", "Int8MinMaxOps", "Int8MinMaxMultiOps", "NumericBloomOps",
        "NumericMinMaxOps", "NumericMinMaxMultiOps", "OidBloomOps", "OidMinMaxOps", "OidMinMaxMultiOps", "TextBloomOps", "TextMinMaxOps",
        "TimestampBloomOps", "TimestampMinMaxOps", "TimestampMinMaxMultiOps", "TimestampTzBloomOps", "TimestampTzMinMaxOps",
        "TimestampTzMinMaxMultiOps", "TimeBloomOps", "TimeMinMaxOps", "TimeMinMaxMultiOps", "TimeTzBloomOps", "TimeTzMinMaxOps",
        "TimeTzMinMaxMultiOps", "UuidBloomOps", "UuidMinMaxOps", "UuidMinMaxMultiOps",
    };

    /// <summary>True when the operator class has a member in <c>Ops</c>.</summary>
    public static bool Exists(string name) => Names.Contains(name);
}
