using static SchemaFirst.Schema.Providers.NativeTypeArity;
using static SchemaFirst.Schema.Providers.NativeTypeTable;
using Scalar = SchemaFirst.Schema.Model.ScalarType;

namespace SchemaFirst.Schema.Providers.CockroachDb;

/// <summary>CockroachDB's native types.</summary>
internal static class CockroachDbTypes
{
    public static NativeTypeTable Create() => new(
        [
            Of("Bit", OptionalOne, Scalar.String) with { Ranges = Within((1, uint.MaxValue)) },
            Plain("Bool", Scalar.Boolean),
            Plain("Bytes", Scalar.Bytes),
            Of("Char", OptionalOne, Scalar.String),
            Plain("Date", Scalar.DateTime),
            Of("Decimal", OptionalTwo, Scalar.Decimal) with { Ranges = Within((1, 1000), (0, uint.MaxValue)) },
            Plain("Float4", Scalar.Float),
            Plain("Float8", Scalar.Float),
            Plain("Inet", Scalar.String),
            Plain("Int2", Scalar.Int),
            Plain("Int4", Scalar.Int),
            Plain("Int8", Scalar.BigInt),
            Plain("JsonB", Scalar.Json),
            Plain("Oid", Scalar.Int),
            Plain("CatalogSingleChar", Scalar.String),
            Of("String", OptionalOne, Scalar.String),
            Of("Time", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Of("Timestamp", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Of("Timestamptz", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Of("Timetz", OptionalOne, Scalar.DateTime) with { Ranges = Within((0, 6)) },
            Plain("Uuid", Scalar.String),
            Of("VarBit", OptionalOne, Scalar.String) with { Ranges = Within((1, uint.MaxValue)) },
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
