namespace SchemaFirst.Schema.Binding;

/// <summary>The operator classes that the language has words for; which of them fits which index and type is the dialect's question.</summary>
internal static class OperatorClasses
{
    private static readonly string[] Kinds = ["BloomOps", "MinMaxOps", "MinMaxMultiOps"];

    /// <summary>Types with a class of each kind.</summary>
    private static readonly string[] Types = ["Date", "Float4", "Float8", "Inet", "Int2", "Int4", "Int8", "Numeric", "Oid", "Timestamp", "TimestampTz", "Time", "TimeTz", "Uuid"];

    private static readonly HashSet<string> All = new(
        [
            "InetOps", "JsonbOps", "JsonbPathOps", "ArrayOps", "TextOps", "BitMinMaxOps", "VarBitMinMaxOps",
            "BpcharBloomOps", "BpcharMinMaxOps", "ByteaBloomOps", "ByteaMinMaxOps", "InetInclusionOps", "TextBloomOps", "TextMinMaxOps",
            .. Types.SelectMany(static type => Kinds.Select(kind => type + kind)),
        ],
        StringComparer.Ordinal);

    public static bool Contains(string name) => All.Contains(name);
}
