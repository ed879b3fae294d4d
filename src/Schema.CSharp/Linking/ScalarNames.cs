namespace SchemaFirst.Schema.CSharp;

/// <summary>C# types that are scalars of the schema language.</summary>
public static class ScalarNames
{
    /// <summary>Leads a name that was written with its namespace, so that it is no model's.</summary>
    internal const string System = "System.";

    private static readonly string[] Rich = ["Guid", "DateOnly", "TimeOnly", "DateTimeOffset"];

    /// <summary>The scalar of a C# type by its simple name; null for others.</summary>
    public static string? ToSchema(string clrName) => Simple(clrName) switch
    {
        "string" or "String" => "String",
        "bool" or "Boolean" => "Boolean",
        "int" or "Int32" => "Int",
        "long" or "Int64" => "BigInt",
        "double" or "Double" => "Float",
        "decimal" or "Decimal" => "Decimal",
        "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" => "DateTime",
        "JsonElement" or "Json" => "Json",
        "byte[]" or "Byte[]" => "Bytes",
        "Guid" => "String",
        _ => null,
    };

    /// <summary>The C# type of a scalar; null for others.</summary>
    public static string? ToClr(string schemaName) => schemaName switch
    {
        "String" => "string",
        "Boolean" => "bool",
        "Int" => "int",
        "BigInt" => "long",
        "Float" => "double",
        "Decimal" => "decimal",
        "DateTime" => "DateTime",
        "Json" => "JsonElement",
        "Bytes" => "byte[]",
        _ => null,
    };

    /// <summary>The native types that a C# type implies where none is written, by provider.</summary>
    public static IReadOnlyList<(string Provider, string Type)> ImpliedNativeTypes(string clrName) => Simple(clrName) switch
    {
        "Guid" => [("postgresql", "Uuid"), ("sqlserver", "UniqueIdentifier"), ("cockroachdb", "Uuid")],
        "DateOnly" => [("postgresql", "Date"), ("mysql", "Date"), ("sqlserver", "Date"), ("cockroachdb", "Date")],
        "TimeOnly" => [("postgresql", "Time"), ("mysql", "Time"), ("sqlserver", "Time"), ("cockroachdb", "Time")],
        "DateTimeOffset" => [("postgresql", "Timestamptz"), ("sqlserver", "DateTimeOffset"), ("cockroachdb", "Timestamptz")],
        _ => [],
    };

    /// <summary>The C# type that implies a native type of a scalar; null where none says more than the scalar's own.</summary>
    public static string? RicherType(string scalar, string provider, string nativeType)
    {
        foreach (var name in Rich)
        {
            if (ToSchema(name) == scalar && ImpliedNativeTypes(name).Any(implied => implied.Provider == provider && implied.Type == nativeType))
            {
                return name;
            }
        }

        return null;
    }

    private static string Simple(string name) => name.StartsWith(System, StringComparison.Ordinal) ? name.Substring(System.Length) : name;
}
