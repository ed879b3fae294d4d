using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

/// <summary>The names of the built-in types.</summary>
internal static class ScalarTypes
{
    private static readonly string[] Names = ["String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes"];

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

    /// <summary>The built-in type whose name differs only in the case of its letters; null without one.</summary>
    public static string? Suggest(string name)
    {
        foreach (var candidate in Names)
        {
            if (string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase))
            {
                return candidate;
            }
        }

        return null;
    }
}
