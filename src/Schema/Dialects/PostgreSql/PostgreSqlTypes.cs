using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Dialects.PostgreSql;

/// <summary>PostgreSQL's types: their names in the schema language and in SQL.</summary>
public static class PostgreSqlTypes
{
    /// <summary>The type of a scalar that names none.</summary>
    public static NativeType Default(ScalarType type) => type switch
    {
        ScalarType.String => new("Text", default),
        ScalarType.Boolean => new("Boolean", default),
        ScalarType.Int => new("Integer", default),
        ScalarType.BigInt => new("BigInt", default),
        ScalarType.Float => new("DoublePrecision", default),
        ScalarType.Decimal => new("Decimal", new EquatableArray<string>(["65", "30"])),
        ScalarType.DateTime => new("Timestamp", new EquatableArray<string>(["3"])),
        ScalarType.Json => new("JsonB", default),
        ScalarType.Bytes => new("ByteA", default),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The kind of value of a scalar.</summary>
    public static ColumnFamily Family(ScalarType type) => type switch
    {
        ScalarType.String => ColumnFamily.String,
        ScalarType.Boolean => ColumnFamily.Boolean,
        ScalarType.Int => ColumnFamily.Int,
        ScalarType.BigInt => ColumnFamily.BigInt,
        ScalarType.Float => ColumnFamily.Float,
        ScalarType.Decimal => ColumnFamily.Decimal,
        ScalarType.DateTime => ColumnFamily.DateTime,
        ScalarType.Json => ColumnFamily.Json,
        ScalarType.Bytes => ColumnFamily.Binary,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The type's SQL.</summary>
    public static string Sql(NativeType type) => type.Arguments.Count == 0
        ? Name(type.Name)
        : Name(type.Name) + "(" + string.Join(",", type.Arguments) + ")";

    private static string Name(string name) => name switch
    {
        "SmallInt" => "SMALLINT",
        "Integer" => "INTEGER",
        "BigInt" => "BIGINT",
        "DoublePrecision" => "DOUBLE PRECISION",
        "ByteA" => "BYTEA",
        "JsonB" => "JSONB",
        "VarBit" => "VARBIT",
        _ => name.ToUpperInvariant(),
    };
}
