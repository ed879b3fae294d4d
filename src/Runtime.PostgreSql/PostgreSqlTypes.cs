using NpgsqlTypes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>How fields' types are sent and read: in binary where the driver and the column agree, as text that the server reads otherwise.</summary>
internal static class PostgreSqlTypes
{
    /// <summary>The driver's type of a parameter; <see cref="NpgsqlDbType.Unknown"/> for a text whose type the server finds.</summary>
    public static NpgsqlDbType Parameter(ScalarInfo field)
    {
        if (field.Enum is not null)
        {
            return NpgsqlDbType.Unknown;
        }

        return (field.Type, field.NativeType) switch
        {
            (ScalarType.String, null or "Text" or "VarChar") => NpgsqlDbType.Text,
            (ScalarType.Boolean, _) => NpgsqlDbType.Boolean,
            (ScalarType.Int, null or "Integer") => NpgsqlDbType.Integer,
            (ScalarType.BigInt, _) => NpgsqlDbType.Bigint,
            (ScalarType.Float, null or "DoublePrecision") => NpgsqlDbType.Double,
            (ScalarType.Decimal, null or "Decimal") => NpgsqlDbType.Numeric,
            (ScalarType.DateTime, null or "Timestamp") => NpgsqlDbType.Timestamp,
            (ScalarType.DateTime, "Timestamptz") => NpgsqlDbType.TimestampTz,
            (ScalarType.Json, null or "JsonB") => NpgsqlDbType.Jsonb,
            (ScalarType.Json, "Json") => NpgsqlDbType.Json,
            (ScalarType.Bytes, _) => NpgsqlDbType.Bytea,
            _ => NpgsqlDbType.Unknown,
        };
    }

    /// <summary>The column's type as SQL writes it, for casts.</summary>
    public static string Name(ScalarInfo field)
    {
        if (field.Enum is { } enumeration)
        {
            var schema = enumeration.Schema is { } name ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"." : "";
            return $"{schema}\"{enumeration.DatabaseName.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        }

        return (field.Type, field.NativeType) switch
        {
            (_, "Uuid") => "uuid",
            (_, "Inet") => "inet",
            (_, "Xml") => "xml",
            (_, "Citext") => "citext",
            (_, "Bit") => "bit varying",
            (_, "VarBit") => "bit varying",
            (_, "Char") => "bpchar",
            (_, "SmallInt") => "smallint",
            (_, "Oid") => "oid",
            (_, "Real") => "real",
            (_, "Money") => "money",
            (_, "Date") => "date",
            (_, "Time") => "time",
            (_, "Timetz") => "timetz",
            (_, "Timestamptz") => "timestamptz",
            (_, "Json") => "json",
            (ScalarType.String, _) => "text",
            (ScalarType.Boolean, _) => "boolean",
            (ScalarType.Int, _) => "integer",
            (ScalarType.BigInt, _) => "bigint",
            (ScalarType.Float, _) => "double precision",
            (ScalarType.Decimal, _) => "numeric",
            (ScalarType.DateTime, _) => "timestamp",
            (ScalarType.Json, _) => "jsonb",
            _ => "bytea",
        };
    }

    /// <summary>The SQL before and after a column that makes it readable; null where it is readable as it is.</summary>
    public static (string Before, string After)? ReadCast(ScalarInfo field)
    {
        if (field.Enum is not null)
        {
            return ("", field.IsList ? "::text[]" : "::text");
        }

        (string, string)? cast = (field.Type, field.NativeType) switch
        {
            (ScalarType.String, null or "Text" or "VarChar" or "Char") => null,   // a cast would cut a Char's padding off
            (ScalarType.String, _) => ("", "::text"),
            (ScalarType.Int, null or "Integer") => null,
            (ScalarType.Int, _) => ("", field.IsList ? "::bigint[]" : "::bigint"),
            (ScalarType.Float, "Real") => ("", field.IsList ? "::text[]::double precision[]" : "::text::double precision"),
            (ScalarType.Decimal, "Money") => ("", field.IsList ? "::numeric[]::text[]" : "::numeric::text"),
            (ScalarType.Decimal, _) => ("", "::text"),
            (ScalarType.DateTime, "Date") => ("", "::timestamp"),
            (ScalarType.DateTime, "Time" or "Timetz") => ("('1970-01-01'::date + ", "::time)"),
            (ScalarType.Json, _) => ("", "::text"),
            _ => null,
        };
        if (cast is not { } known || !field.IsList)
        {
            return cast;
        }

        return known.Item1.Length > 0
            ? ("(SELECT array_agg('1970-01-01'::date + x::time) FROM unnest(", ") AS x)")
            : (known.Item1, known.Item2.EndsWith("[]", StringComparison.Ordinal) ? known.Item2 : known.Item2 + "[]");
    }
}
