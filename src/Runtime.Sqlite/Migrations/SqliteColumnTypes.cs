using SchemaFirst.Schema.Database;

namespace SchemaFirst.Runtime.Sqlite.Migrations;

/// <summary>
/// What kind of value a declared type stands for. SQLite takes any word for a type; these are the ones that Prisma knows, whatever their case.
/// All others are unsupported, in lower case, so that both tools pull one schema from one database.
/// </summary>
internal static class SqliteColumnTypes
{
    public static ColumnType Read(string declared)
    {
        var name = declared.ToLowerInvariant();
        var family = Family(name);
        return new ColumnType { Family = family, Sql = family == ColumnFamily.Unsupported ? name : declared };
    }

    private static ColumnFamily Family(string name) => name switch
    {
        "int" or "integer" or "serial" => ColumnFamily.Int,
        "bigint" => ColumnFamily.BigInt,
        "boolean" => ColumnFamily.Boolean,
        "float" or "real" or "double" => ColumnFamily.Float,
        "date" or "datetime" or "timestamp" => ColumnFamily.DateTime,
        "jsonb" => ColumnFamily.Json,
        "blob" or "binary" => ColumnFamily.Binary,
        "text" => ColumnFamily.String,
        _ when name.Contains("char", StringComparison.Ordinal) => ColumnFamily.String,
        _ when name.Contains("decimal", StringComparison.Ordinal) || name.Contains("numeric", StringComparison.Ordinal) => ColumnFamily.Decimal,
        _ => ColumnFamily.Unsupported,
    };
}
