using System.Text;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Schema.Dialects.Sqlite;

/// <summary>Defaults as SQLite's SQL.</summary>
internal static class SqliteDefaults
{
    public static string Literal(ISqlRenderer renderer, LiteralValue value) => value.Kind switch
    {
        LiteralKind.Number or LiteralKind.Boolean => value.Text,
        LiteralKind.Bytes => "X'" + Hex(value.Text) + "'",
        LiteralKind.DateTime => renderer.QuoteText(DateTimeText.ToSql(value.Text)),
        _ => renderer.QuoteText(value.Text),
    };

    /// <summary>An expression: SQLite takes anything but a single word or constant only in parentheses.</summary>
    public static string Expression(string sql)
    {
        var text = sql.Trim();
        return text.StartsWith("(", StringComparison.Ordinal) || text.IndexOfAny([' ', '(', '+', '|', '*', '/']) < 0 || IsQuoted(text) ? sql : "(" + sql + ")";
    }

    /// <summary>True for what SQLite's grammar calls a literal value, with or without a sign; the current time is none.</summary>
    public static bool IsConstant(string sql)
    {
        var text = sql.Trim();
        return text.ToUpperInvariant() is "NULL" or "TRUE" or "FALSE" || IsText(text) || (text.Length > 0 && text[0] is 'x' or 'X' && IsText(text.Substring(1)))
            || double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);
    }

    private static bool IsText(string text) =>
        text.Length > 1 && text[0] == '\'' && text[text.Length - 1] == '\'' && text.Substring(1, text.Length - 2).Replace("''", "").IndexOf('\'') < 0;

    private static bool IsQuoted(string text) =>
        text.Length > 1 && text[0] is '\'' or '"' && text.IndexOf(text[0], 1) == text.Length - 1;

    private static string Hex(string base64)
    {
        var text = new StringBuilder();
        foreach (var octet in Convert.FromBase64String(base64))
        {
            text.Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
