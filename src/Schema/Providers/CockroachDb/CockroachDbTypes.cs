using static SchemaFirst.Schema.Providers.NativeTypeArity;
using static SchemaFirst.Schema.Providers.NativeTypeTable;
using Scalar = SchemaFirst.Schema.Model.ScalarType;

namespace SchemaFirst.Schema.Providers.CockroachDb;

/// <summary>CockroachDB's native types.</summary>
internal static class CockroachDbTypes
{
    public static NativeTypeTable Create() => new(
        [
            Characters("Bit", OptionalOne) with { Ranges = Within((1, uint.MaxValue)) },
            Plain("Bool", Scalar.Boolean),
            Plain("Bytes", Scalar.Bytes),
            Characters("Char", OptionalOne),
            Plain("Date", Scalar.DateTime),
            Of("Decimal", OptionalTwo, Scalar.Decimal) with { Ranges = Within((1, 1000), (0, uint.MaxValue)) },
            Plain("Float4", Scalar.Float),
            Plain("Float8", Scalar.Float),
            Plain("Inet", Scalar.String),
            Whole("Int2", Scalar.Int, short.MinValue, short.MaxValue),
            Plain("Int4", Scalar.Int),
            Plain("Int8", Scalar.BigInt),
            Plain("JsonB", Scalar.Json),
            Whole("Oid", Scalar.Int, 0, int.MaxValue),
            Plain("CatalogSingleChar", Scalar.String),
            Characters("String", OptionalOne),
            Of("Time", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Of("Timestamp", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Of("Timestamptz", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Of("Timetz", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Plain("Uuid", Scalar.String),
            Characters("VarBit", OptionalOne) with { Ranges = Within((1, uint.MaxValue)) },
        ],
        (Scalar.Int, Native("Int4")),
        (Scalar.BigInt, Native("Int8")),
        (Scalar.Float, Native("Float8")),
        (Scalar.Decimal, Native("Decimal", "65", "30")),
        (Scalar.Boolean, Native("Bool")),
        (Scalar.String, Native("String")),
        (Scalar.DateTime, Native("Timestamp", "3")),
        (Scalar.Bytes, Native("Bytes")),
        (Scalar.Json, Native("JsonB")));
}
