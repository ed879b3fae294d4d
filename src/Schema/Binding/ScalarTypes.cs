using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

/// <summary>The names of the built-in types.</summary>
internal static class ScalarTypes
{
    /// <summary>The built-in type of that name; null for any other name.</summary>
    public static ScalarType? Find(string name) => name switch
    {
        "String" => ScalarType.String,
        "Boolean" => ScalarType.Boolean,
        "Int" => ScalarType.Int,
        "BigInt" => ScalarType.BigInt,
        "Float" => ScalarType.Float,
        "Decimal" => ScalarType.Decimal,
        "DateTime" => ScalarType.DateTime,
        "Json" => ScalarType.Json,
        "Bytes" => ScalarType.Bytes,
        _ => null,
    };
}
