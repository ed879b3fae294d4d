using static SchemaFirst.Schema.Providers.NativeTypeArity;
using static SchemaFirst.Schema.Providers.NativeTypeTable;
using Scalar = SchemaFirst.Schema.Model.ScalarType;

namespace SchemaFirst.Schema.Providers.PostgreSql;

/// <summary>PostgreSQL's native types.</summary>
internal static class PostgreSqlTypes
{
    public static NativeTypeTable Create() => new(
        [
            Whole("SmallInt", Scalar.Int, short.MinValue, short.MaxValue),
            Plain("Integer", Scalar.Int),
            Plain("BigInt", Scalar.BigInt),
            Of("Decimal", OptionalTwo, Scalar.Decimal) with { Ranges = Within((1, 1000), (0, uint.MaxValue)) },
            Plain("Money", Scalar.Decimal),
            Plain("Inet", Scalar.String),
            Whole("Oid", Scalar.Int, 0, int.MaxValue),
            Plain("Citext", Scalar.String),
            Plain("Real", Scalar.Float),
            Plain("DoublePrecision", Scalar.Float),
            Characters("VarChar", OptionalOne),
            Characters("Char", OptionalOne),
            Plain("Text", Scalar.String),
            Plain("ByteA", Scalar.Bytes),
            Of("Timestamp", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Of("Timestamptz", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Plain("Date", Scalar.DateTime),
            Of("Time", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Of("Timetz", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Plain("Boolean", Scalar.Boolean),
            Characters("Bit", OptionalOne) with { Ranges = Within((1, uint.MaxValue)) },
            Characters("VarBit", OptionalOne) with { Ranges = Within((1, uint.MaxValue)) },
            Plain("Uuid", Scalar.String),
            Plain("Xml", Scalar.String) with { Keys = KeyFitness.NotInIndexes },
            Plain("Json", Scalar.Json),
            Plain("JsonB", Scalar.Json),
        ],
        (Scalar.Int, Native("Integer")),
        (Scalar.BigInt, Native("BigInt")),
        (Scalar.Float, Native("DoublePrecision")),
        (Scalar.Decimal, Native("Decimal", "65", "30")),
        (Scalar.Boolean, Native("Boolean")),
        (Scalar.String, Native("Text")),
        (Scalar.DateTime, Native("Timestamp", "3")),
        (Scalar.Bytes, Native("ByteA")),
        (Scalar.Json, Native("JsonB")));
}
