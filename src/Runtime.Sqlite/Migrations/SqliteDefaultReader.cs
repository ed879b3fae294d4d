using System.Globalization;
using SchemaFirst.Schema.Database;

namespace SchemaFirst.Runtime.Sqlite.Migrations;

/// <summary>Reads a default as the catalog tells it.</summary>
internal static class SqliteDefaultReader
{
    public static ColumnDefault? Read(string? sql, ColumnFamily family)
    {
        if (sql is null || sql.Length == 0 || sql.Equals("NULL", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        return Literal(sql, family) is { } value ? new ColumnDefault.Literal(value)
            : family == ColumnFamily.DateTime && sql.Equals("CURRENT_TIMESTAMP", StringComparison.OrdinalIgnoreCase) ? new ColumnDefault.Now()
            : new ColumnDefault.Expression(sql);
    }

    private static LiteralValue? Literal(string sql, ColumnFamily family)
    {
        var quoted = Unquote(sql);
        return family switch
        {
            ColumnFamily.Int or ColumnFamily.BigInt => Number(quoted ?? sql, NumberStyles.AllowLeadingSign),
            ColumnFamily.Float or ColumnFamily.Decimal => Number(quoted ?? sql, NumberStyles.Float),
            ColumnFamily.Boolean => Boolean(quoted ?? sql),
            ColumnFamily.String => quoted is null ? null : new LiteralValue(LiteralKind.String, quoted),
            ColumnFamily.Json => quoted is null ? null : new LiteralValue(LiteralKind.Json, quoted),
            ColumnFamily.DateTime => quoted is null ? null : new LiteralValue(LiteralKind.DateTime, quoted),
            ColumnFamily.Binary => Bytes(sql),
            _ => null,
        };
    }

    private static LiteralValue? Number(string text, NumberStyles style) =>
        !text.StartsWith('+') && double.TryParse(text, style, CultureInfo.InvariantCulture, out _) ? new LiteralValue(LiteralKind.Number, text) : null;

    private static LiteralValue? Boolean(string text) => text.ToLowerInvariant() switch
    {
        "true" or "1" => new LiteralValue(LiteralKind.Boolean, "true"),
        "false" or "0" => new LiteralValue(LiteralKind.Boolean, "false"),
        _ => null,
    };

    private static LiteralValue? Bytes(string sql)
    {
        if (sql.Length < 3 || sql[0] is not ('x' or 'X') || sql[1] != '\'' || sql[^1] != '\'' || sql.Length % 2 == 0)
        {
            return null;
        }

        try
        {
            return new LiteralValue(LiteralKind.Bytes, Convert.ToBase64String(Convert.FromHexString(sql.AsSpan(2, sql.Length - 3))));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? Unquote(string sql) => sql.Length >= 2 && sql[0] is '\'' or '"' && sql[^1] == sql[0]
        ? sql[1..^1].Replace(new string(sql[0], 2), sql[..1], StringComparison.Ordinal)
        : null;
}
