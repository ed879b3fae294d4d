using static SchemaFirst.Schema.Providers.NativeTypeArity;
using static SchemaFirst.Schema.Providers.NativeTypeTable;
using Scalar = SchemaFirst.Schema.Model.ScalarType;

namespace SchemaFirst.Schema.Providers.SqlServer;

/// <summary>SQL Server's native types.</summary>
internal static class SqlServerTypes
{
    public static NativeTypeTable Create() => new(
        [
            Plain("TinyInt", Scalar.Int),
            Plain("SmallInt", Scalar.Int),
            Plain("Int", Scalar.Int),
            Plain("BigInt", Scalar.BigInt),
            Of("Decimal", OptionalTwo, Scalar.Decimal) with { Ranges = Within((1, 38), (0, 38)) },
            Plain("Money", Scalar.Float),
            Plain("SmallMoney", Scalar.Float),
            Plain("Bit", Scalar.Boolean, Scalar.Int),
            Of("Float", OptionalOne, Scalar.Float) with { Ranges = Within((1, 53)) },
            Plain("Real", Scalar.Float),
            Plain("Date", Scalar.DateTime),
            Plain("Time", Scalar.DateTime),
            Plain("DateTime", Scalar.DateTime),
            Plain("DateTime2", Scalar.DateTime),
            Plain("DateTimeOffset", Scalar.DateTime),
            Plain("SmallDateTime", Scalar.DateTime),
            Of("Char", OptionalOne, Scalar.String) with { Ranges = Within((0, 8000)) },
            Of("NChar", OptionalOne, Scalar.String) with { Ranges = Within((0, 4000)) },
            Of("VarChar", OptionalOneOrMax, Scalar.String) with { Ranges = Within((0, 8000)) },
            Heap("Text", Scalar.String),
            Of("NVarChar", OptionalOneOrMax, Scalar.String) with { Ranges = Within((0, 4000)) },
            Heap("NText", Scalar.String),
            Of("Binary", OptionalOne, Scalar.Bytes) with { Ranges = Within((0, 8000)) },
            Of("VarBinary", OptionalOneOrMax, Scalar.Bytes) with { Ranges = Within((0, 8000)) },
            Heap("Image", Scalar.Bytes),
            Heap("Xml", Scalar.String),
            Plain("UniqueIdentifier", Scalar.String),
        ],
        (Scalar.Int, Native("Int")),
        (Scalar.BigInt, Native("BigInt")),
        (Scalar.Float, Native("Float", "53")),
        (Scalar.Decimal, Native("Decimal", "32", "16")),
        (Scalar.Boolean, Native("Bit")),
        (Scalar.String, Native("NVarChar", "1000")),
        (Scalar.DateTime, Native("DateTime2")),
        (Scalar.Bytes, Native("VarBinary", "Max")),
        (Scalar.Json, Native("NVarChar", "1000")));

    private static NativeTypeInfo Heap(string name, Scalar scalar) => Plain(name, scalar) with { Keys = KeyFitness.Never };
}
