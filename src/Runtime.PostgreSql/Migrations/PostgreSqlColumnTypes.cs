using System.Globalization;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

/// <summary>The catalog's types by the names that the schema language has for them.</summary>
internal static class PostgreSqlColumnTypes
{
    public static ColumnType Read(string name, string kind, string space, int modifier, string sql)
    {
        if (kind == "e")
        {
            return new ColumnType { Family = ColumnFamily.Enum, Enum = new QualifiedName(space, name), Sql = sql };
        }

        return space == "pg_catalog" || name == "citext" ? BuiltIn(name, modifier, sql) : Other(sql);
    }

    private static ColumnType BuiltIn(string name, int modifier, string sql) => name switch
    {
        "int2" => Of(ColumnFamily.Int, "SmallInt", sql),
        "int4" => Of(ColumnFamily.Int, "Integer", sql),
        "int8" => Of(ColumnFamily.BigInt, "BigInt", sql),
        "oid" => Of(ColumnFamily.Int, "Oid", sql),
        "float4" => Of(ColumnFamily.Float, "Real", sql),
        "float8" => Of(ColumnFamily.Float, "DoublePrecision", sql),
        "numeric" => modifier < 0 ? Of(ColumnFamily.Decimal, "Decimal", sql) : Of(ColumnFamily.Decimal, "Decimal", sql, ((modifier - 4) >> 16) & 0xFFFF, Scale(modifier - 4)),
        "money" => Of(ColumnFamily.Decimal, "Money", sql),
        "bool" => Of(ColumnFamily.Boolean, "Boolean", sql),
        "text" => Of(ColumnFamily.String, "Text", sql),
        "citext" => Of(ColumnFamily.String, "Citext", sql),
        "varchar" => modifier < 0 ? Of(ColumnFamily.String, "VarChar", sql) : Of(ColumnFamily.String, "VarChar", sql, modifier - 4),
        "bpchar" => modifier < 0 ? Of(ColumnFamily.String, "Char", sql) : Of(ColumnFamily.String, "Char", sql, modifier - 4),

        // One byte: the schema language has no word for it, and its shortest text is what Prisma takes it for.
        "char" => Of(ColumnFamily.String, "Char", sql),
        "bit" => Of(ColumnFamily.String, "Bit", sql, Math.Max(1, modifier)),
        "varbit" => modifier < 0 ? Of(ColumnFamily.String, "VarBit", sql) : Of(ColumnFamily.String, "VarBit", sql, modifier),
        "inet" => Of(ColumnFamily.String, "Inet", sql),
        "xml" => Of(ColumnFamily.String, "Xml", sql),
        "uuid" => Of(ColumnFamily.Uuid, "Uuid", sql),
        "bytea" => Of(ColumnFamily.Binary, "ByteA", sql),
        "json" => Of(ColumnFamily.Json, "Json", sql),
        "jsonb" => Of(ColumnFamily.Json, "JsonB", sql),
        "date" => Of(ColumnFamily.DateTime, "Date", sql),
        "timestamp" => Of(ColumnFamily.DateTime, "Timestamp", sql, modifier < 0 ? 6 : modifier),
        "timestamptz" => Of(ColumnFamily.DateTime, "Timestamptz", sql, modifier < 0 ? 6 : modifier),
        "time" => Of(ColumnFamily.DateTime, "Time", sql, modifier < 0 ? 6 : modifier),
        "timetz" => Of(ColumnFamily.DateTime, "Timetz", sql, modifier < 0 ? 6 : modifier),
        _ => Other(sql),
    };

    // Eleven bits with a sign: a scale may be less than nothing.
    private static int Scale(int modifier) => ((modifier & 0x7FF) ^ 1024) - 1024;

    private static ColumnType Other(string sql) => new() { Family = ColumnFamily.Unsupported, Sql = sql };

    private static ColumnType Of(ColumnFamily family, string name, string sql, params ReadOnlySpan<int> arguments)
    {
        var texts = new string[arguments.Length];
        for (var index = 0; index < texts.Length; index++)
        {
            texts[index] = arguments[index].ToString(CultureInfo.InvariantCulture);
        }

        return new ColumnType { Family = family, Native = new NativeType(name, texts.ToEquatableArray()), Sql = sql };
    }
}
