using System.Data.Common;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Names the types of columns in results of raw SQL: by the type that the column was declared with, else by the first row's value.</summary>
internal static class SqliteRawColumns
{
    public static RawColumn Describe(DbDataReader reader, int ordinal)
    {
        var declared = reader.GetDataTypeName(ordinal).ToUpperInvariant();
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
        return new RawColumn(reader.GetName(ordinal), type, IsList: false);
    }
}
