using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Names the types of columns in results of raw SQL: by the type that the column was declared with, else by the form in which the first row's value is stored.</summary>
internal static class SqliteRawColumns
{
    public static RawColumn Describe(string name, string typeName)
    {
        var declared = typeName.ToUpperInvariant();
        var parenthesis = declared.IndexOf('(', StringComparison.Ordinal);
        var type = (parenthesis < 0 ? declared : declared[..parenthesis].TrimEnd()) switch
        {
            "DATETIME" or "TIMESTAMP" => RawColumnType.DateTime,
            "DATE" => RawColumnType.Date,
            "TIME" => RawColumnType.Time,
            "BOOLEAN" => RawColumnType.Bool,
            "DECIMAL" or "NUMERIC" => RawColumnType.Decimal,
            "BIGINT" or "UNSIGNED BIG INT" or "INT8" => RawColumnType.BigInt,
            "JSON" or "JSONB" => RawColumnType.Json,
            "INTEGER" or "INT" or "SMALLINT" or "TINYINT" or "MEDIUMINT" or "INT2" or "INT4" or "SERIAL" => RawColumnType.Int,
            "REAL" or "DOUBLE" or "DOUBLE PRECISION" or "FLOAT" => RawColumnType.Double,
            "BLOB" => RawColumnType.Bytes,
            _ => RawColumnType.String,
        };
        return new RawColumn(name, type, IsList: false);
    }
}
