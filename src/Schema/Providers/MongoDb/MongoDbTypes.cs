using static SchemaFirst.Schema.Providers.NativeTypeTable;
using Scalar = SchemaFirst.Schema.Model.ScalarType;

namespace SchemaFirst.Schema.Providers.MongoDb;

/// <summary>MongoDB's (BSON's) native types.</summary>
internal static class MongoDbTypes
{
    public static NativeTypeTable Create() => new(
        [
            Plain("String", Scalar.String),
            Plain("Double", Scalar.Float),
            Plain("Long", Scalar.Int, Scalar.BigInt),
            Plain("Int", Scalar.Int),
            Plain("BinData", Scalar.Bytes),
            Plain("ObjectId", Scalar.String, Scalar.Bytes),
            Plain("Bool", Scalar.Boolean),
            Plain("Date", Scalar.DateTime),
            Plain("Timestamp", Scalar.DateTime),
            Plain("Json", Scalar.Json),
        ],
        (Scalar.Int, Native("Int")),
        (Scalar.BigInt, Native("Long")),
        (Scalar.Float, Native("Double")),
        (Scalar.Boolean, Native("Bool")),
        (Scalar.String, Native("String")),
        (Scalar.DateTime, Native("Timestamp")),
        (Scalar.Bytes, Native("BinData")),
        (Scalar.Json, Native("Json")));
}
