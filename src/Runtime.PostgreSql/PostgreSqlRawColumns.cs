using System.Data.Common;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>Names the types of columns in results of raw SQL.</summary>
internal static class PostgreSqlRawColumns
{
    public static RawColumn Describe(DbDataReader reader, int ordinal)
    {
        var name = reader.GetDataTypeName(ordinal);
        var isList = name.EndsWith("[]", StringComparison.Ordinal);
        var element = isList ? name[..^2] : name;
        var parenthesis = element.IndexOf('(', StringComparison.Ordinal);
        var plain = parenthesis < 0 ? element : element[..parenthesis] + element[(element.IndexOf(')', StringComparison.Ordinal) + 1)..];
        RawColumnType? type = plain switch
        {
            "integer" or "smallint" => RawColumnType.Int,
            "bigint" or "oid" => RawColumnType.BigInt,
            "real" => RawColumnType.Float,
            "double precision" => RawColumnType.Double,
            "numeric" or "money" => RawColumnType.Decimal,
            "boolean" => RawColumnType.Bool,
            "date" => RawColumnType.Date,
            "time without time zone" or "time with time zone" => RawColumnType.Time,
            "timestamp without time zone" or "timestamp with time zone" => RawColumnType.DateTime,
            "json" or "jsonb" => RawColumnType.Json,
            "bytea" => RawColumnType.Bytes,
            "uuid" => RawColumnType.Uuid,
            "point" or "line" or "lseg" or "box" or "path" or "polygon" or "circle" or "record" or "tsquery" or "tsvector" => null,
            _ => RawColumnType.String,
        };
        return type is { } known
            ? new RawColumn(reader.GetName(ordinal), known, isList)
            : throw new DatabaseException(DatabaseErrorKind.Other, "N/A", $"column '{reader.GetName(ordinal)}' has type '{name}', which cannot be read: cast it, to text for example");
    }
}
