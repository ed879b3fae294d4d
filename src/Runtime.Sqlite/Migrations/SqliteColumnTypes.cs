using SchemaFirst.Schema.Database;

namespace SchemaFirst.Runtime.Sqlite.Migrations;

/// <summary>What kind of value a declared type stands for. SQLite takes any word for a type; these are the ones with a meaning.</summary>
internal static class SqliteColumnTypes
{
    public static ColumnType Read(string declared)
    {
        var name = declared.ToLowerInvariant();
        var parenthesis = name.IndexOf('(', StringComparison.Ordinal);
        var word = (parenthesis < 0 ? name : name[..parenthesis]).Trim();
        return new ColumnType { Family = Family(word), Sql = declared };
    }

    private static ColumnFamily Family(string word) => word switch
    {
        "int" or "integer" or "int2" or "int4" or "smallint" or "tinyint" or "mediumint" or "serial" => ColumnFamily.Int,
        "bigint" or "int8" or "unsigned big int" => ColumnFamily.BigInt,
        "boolean" or "bool" => ColumnFamily.Boolean,
        "float" or "real" or "double" or "double precision" => ColumnFamily.Float,
        "decimal" or "numeric" => ColumnFamily.Decimal,
        "date" or "datetime" or "timestamp" => ColumnFamily.DateTime,
        "json" or "jsonb" => ColumnFamily.Json,
        "blob" or "binary" => ColumnFamily.Binary,
        "text" => ColumnFamily.String,
        _ when word.Contains("char", StringComparison.Ordinal) || word.Contains("clob", StringComparison.Ordinal) => ColumnFamily.String,
        _ => ColumnFamily.Unsupported,
    };
}
