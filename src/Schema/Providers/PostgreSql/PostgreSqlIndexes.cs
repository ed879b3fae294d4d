using SchemaFirst.Schema.Syntax;
using Scalar = SchemaFirst.Schema.Model.ScalarType;

namespace SchemaFirst.Schema.Providers.PostgreSql;

/// <summary>PostgreSQL's access methods and operator classes.</summary>
internal static class PostgreSqlIndexes
{
    public static IReadOnlyList<IndexAlgorithm> Algorithms { get; } =
    [
        IndexAlgorithm.BTree,
        new("Hash") { TakesAnyField = true, TakesSort = false },
        new("Gist") { Scalars = Of(Scalar.String) },
        new("Gin") { TakesLists = true, Scalars = Of(Scalar.Json), NativeTypes = Words("JsonB") },
        new("SpGist") { Scalars = Of(Scalar.String), NativeTypes = Words("Inet", "VarChar", "Char", "Text"), OneFieldOnly = true },
        new("Brin")
        {
            Scalars = Of(Scalar.Int, Scalar.BigInt, Scalar.Float, Scalar.Decimal, Scalar.String, Scalar.DateTime, Scalar.Bytes),
            NativeTypes = Words(
                "SmallInt", "Integer", "Oid", "BigInt", "Real", "DoublePrecision", "Decimal", "Inet", "VarChar", "Char", "Text", "Bit", "VarBit", "Uuid", "Timestamp",
                "Timestamptz", "Date", "Time", "Timetz", "ByteA"),
        },
    ];

    public static IReadOnlyList<OperatorClass> OperatorClasses { get; } =
    [
        Brin("BitMinMaxOps", null, "Bit"),
        Brin("VarBitMinMaxOps", null, "VarBit"),
        Brin("BpcharMinMaxOps", null, "Char"),
        Brin("BpcharBloomOps", null, "Char"),
        Brin("ByteaMinMaxOps", Scalar.Bytes, "ByteA"),
        Brin("ByteaBloomOps", Scalar.Bytes, "ByteA"),
        Brin("DateMinMaxOps", null, "Date"),
        Brin("DateMinMaxMultiOps", null, "Date"),
        Brin("DateBloomOps", null, "Date"),
        Brin("Float4MinMaxOps", null, "Real"),
        Brin("Float4MinMaxMultiOps", null, "Real"),
        Brin("Float4BloomOps", null, "Real"),
        Brin("Float8MinMaxOps", Scalar.Float, "DoublePrecision"),
        Brin("Float8MinMaxMultiOps", Scalar.Float, "DoublePrecision"),
        Brin("Float8BloomOps", Scalar.Float, "DoublePrecision"),
        new("InetOps", Words("Gist", "SpGist")) { Scalar = null, NativeTypes = Words("Inet") },
        Brin("InetMinMaxOps", null, "Inet"),
        Brin("InetMinMaxMultiOps", null, "Inet"),
        Brin("InetBloomOps", null, "Inet"),
        Brin("InetInclusionOps", null, "Inet"),
        Brin("Int2MinMaxOps", null, "SmallInt"),
        Brin("Int2MinMaxMultiOps", null, "SmallInt"),
        Brin("Int2BloomOps", null, "SmallInt"),
        Brin("Int4MinMaxOps", Scalar.Int, "Integer"),
        Brin("Int4MinMaxMultiOps", Scalar.Int, "Integer"),
        Brin("Int4BloomOps", Scalar.Int, "Integer"),
        Brin("Int8MinMaxOps", Scalar.BigInt, "BigInt"),
        Brin("Int8MinMaxMultiOps", Scalar.BigInt, "BigInt"),
        Brin("Int8BloomOps", Scalar.BigInt, "BigInt"),
        Brin("NumericMinMaxOps", Scalar.Decimal, "Decimal"),
        Brin("NumericMinMaxMultiOps", Scalar.Decimal, "Decimal"),
        Brin("NumericBloomOps", Scalar.Decimal, "Decimal"),
        Brin("OidMinMaxOps", null, "Oid"),
        Brin("OidMinMaxMultiOps", null, "Oid"),
        Brin("OidBloomOps", null, "Oid"),
        new("TextOps", Words("SpGist")) { Scalar = Scalar.String, NativeTypes = Words("VarChar", "Char", "Text") },
        Brin("TextMinMaxOps", Scalar.String, "VarChar", "Text"),
        Brin("TextBloomOps", Scalar.String, "VarChar", "Text"),
        Brin("TimestampMinMaxOps", Scalar.DateTime, "Timestamp"),
        Brin("TimestampMinMaxMultiOps", Scalar.DateTime, "Timestamp"),
        Brin("TimestampBloomOps", Scalar.DateTime, "Timestamp"),
        Brin("TimestampTzMinMaxOps", null, "Timestamptz"),
        Brin("TimestampTzMinMaxMultiOps", null, "Timestamptz"),
        Brin("TimestampTzBloomOps", null, "Timestamptz"),
        Brin("TimeMinMaxOps", null, "Time"),
        Brin("TimeMinMaxMultiOps", null, "Time"),
        Brin("TimeBloomOps", null, "Time"),
        Brin("TimeTzMinMaxOps", null, "Timetz"),
        Brin("TimeTzMinMaxMultiOps", null, "Timetz"),
        Brin("TimeTzBloomOps", null, "Timetz"),
        Brin("UuidMinMaxOps", null, "Uuid"),
        Brin("UuidMinMaxMultiOps", null, "Uuid"),
        Brin("UuidBloomOps", null, "Uuid"),
        new("JsonbOps", Words("Gin")) { Scalar = Scalar.Json, NativeTypes = Words("JsonB") },
        new("JsonbPathOps", Words("Gin")) { Scalar = Scalar.Json, NativeTypes = Words("JsonB") },
        new("ArrayOps", Words("Gin")) { NeedsList = true },
    ];

    private static OperatorClass Brin(string name, Scalar? scalar, params string[] nativeTypes) =>
        new(name, Words("Brin")) { Scalar = scalar, NativeTypes = Words(nativeTypes) };

    private static EquatableArray<string> Words(params string[] words) => new(words);

    private static EquatableArray<Scalar> Of(params Scalar[] scalars) => new(scalars);
}
