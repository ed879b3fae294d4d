using static SchemaFirst.Schema.Providers.NativeTypeArity;
using static SchemaFirst.Schema.Providers.NativeTypeTable;
using Scalar = SchemaFirst.Schema.Model.ScalarType;

namespace SchemaFirst.Schema.Providers.SqlServer;

/// <summary>SQL Server's native types.</summary>
internal static class SqlServerTypes
{
    public static NativeTypeTable Create() => new(
        [
            Whole("TinyInt", Scalar.Int, 0, byte.MaxValue),
            Whole("SmallInt", Scalar.Int, short.MinValue, short.MaxValue),
            Plain("Int", Scalar.Int),
            Plain("BigInt", Scalar.BigInt),
            Of("Decimal", OptionalTwo, Scalar.Decimal) with { Ranges = Within((1, 38), (0, 38)) },
            Plain("Money", Scalar.Float),
            Plain("SmallMoney", Scalar.Float),
            Plain("Bit", Scalar.Boolean, Scalar.Int) with { Numbers = new NumberRange(0, 1) },
            Of("Float", OptionalOne, Scalar.Float) with { Ranges = Within((1, 53)) },
            Plain("Real", Scalar.Float),
            Plain("Date", Scalar.DateTime),
            Plain("Time", Scalar.DateTime),
            Plain("DateTime", Scalar.DateTime),
            Plain("DateTime2", Scalar.DateTime),
            Plain("DateTimeOffset", Scalar.DateTime),
            Plain("SmallDateTime", Scalar.DateTime),
            Characters("Char", OptionalOne) with { Ranges = Within((0, 8000)) },
            Characters("NChar", OptionalOne) with { Ranges = Within((0, 4000)) },
            Characters("VarChar", OptionalOneOrMax) with { Ranges = Within((0, 8000)) },
            Heap("Text", Scalar.String),
            Characters("NVarChar", OptionalOneOrMax) with { Ranges = Within((0, 4000)) },
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
