using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dialects.Sqlite;

/// <summary>SQLite's types: what each kind of value is declared as.</summary>
public static class SqliteTypes
{
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
    public static string Sql(ColumnType type) => type.Family switch
    {
        ColumnFamily.String or ColumnFamily.Enum or ColumnFamily.Uuid => "TEXT",
        ColumnFamily.Boolean => "BOOLEAN",
        ColumnFamily.Int => "INTEGER",
        ColumnFamily.BigInt => "BIGINT",
        ColumnFamily.Float => "REAL",
        ColumnFamily.Decimal => "DECIMAL",
        ColumnFamily.DateTime => "DATETIME",
        ColumnFamily.Json => "JSONB",
        ColumnFamily.Binary => "BLOB",
        _ => type.Sql ?? "",
    };
}
