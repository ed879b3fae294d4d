using static SchemaFirst.Schema.Providers.NativeTypeArity;
using static SchemaFirst.Schema.Providers.NativeTypeTable;
using Scalar = SchemaFirst.Schema.Model.ScalarType;

namespace SchemaFirst.Schema.Providers.MySql;

/// <summary>MySQL's native types.</summary>
internal static class MySqlTypes
{
    public static NativeTypeTable Create() => new(
        [
            Plain("Int", Scalar.Int),
            Whole("UnsignedInt", Scalar.Int, 0, int.MaxValue),
            Whole("SmallInt", Scalar.Int, short.MinValue, short.MaxValue),
            Whole("UnsignedSmallInt", Scalar.Int, 0, ushort.MaxValue),
            Plain("TinyInt", Scalar.Boolean, Scalar.Int) with { Numbers = new NumberRange(sbyte.MinValue, sbyte.MaxValue) },
            Plain("UnsignedTinyInt", Scalar.Boolean, Scalar.Int) with { Numbers = new NumberRange(0, byte.MaxValue) },
            Whole("MediumInt", Scalar.Int, -8_388_608, 8_388_607),
            Whole("UnsignedMediumInt", Scalar.Int, 0, 16_777_215),
            Plain("BigInt", Scalar.BigInt),
            Whole("UnsignedBigInt", Scalar.BigInt, 0, long.MaxValue),
            Of("Decimal", OptionalTwo, Scalar.Decimal) with { Ranges = Within((0, 65), (0, 30)) },
            Plain("Float", Scalar.Float),
            Plain("Double", Scalar.Float),
            Of("Bit", One, Scalar.Boolean, Scalar.Bytes) with { Ranges = Within((1, 64)), BooleanMaximum = 1 },
            Characters("Char", One) with { Ranges = Within((0, 255)) },
            Characters("VarChar", One) with { Ranges = Within((0, 65_535)) },
            Of("Binary", One, Scalar.Bytes),
            Of("VarBinary", One, Scalar.Bytes),
            Lob("TinyBlob", Scalar.Bytes),
            Lob("Blob", Scalar.Bytes),
            Lob("MediumBlob", Scalar.Bytes),
            Lob("LongBlob", Scalar.Bytes),
            Lob("TinyText", Scalar.String),
            Lob("Text", Scalar.String),
            Lob("MediumText", Scalar.String),
            Lob("LongText", Scalar.String),
            Plain("Date", Scalar.DateTime),
            Of("Time", OptionalOne, Scalar.DateTime),
            Of("DateTime", OptionalOne, Scalar.DateTime),
            Of("Timestamp", OptionalOne, Scalar.DateTime),
            Whole("Year", Scalar.Int, 0, 2155),
            Plain("Json", Scalar.Json),
        ],
        (Scalar.Int, Native("Int")),
        (Scalar.BigInt, Native("BigInt")),
        (Scalar.Float, Native("Double")),
        (Scalar.Decimal, Native("Decimal", "65", "30")),
        (Scalar.Boolean, Native("TinyInt")),
        (Scalar.String, Native("VarChar", "191")),
        (Scalar.DateTime, Native("DateTime", "3")),
        (Scalar.Bytes, Native("LongBlob")),
        (Scalar.Json, Native("Json")));

    private static NativeTypeInfo Lob(string name, Scalar scalar) => Plain(name, scalar) with { Keys = KeyFitness.WithLength };
}
