using System.Globalization;
using SchemaFirst.Schema.Database;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

/// <summary>Walks over constants and the casts behind them.</summary>
internal sealed class PostgreSqlConstantScanner(string sql, int at = 0)
{
    private int _at = at;

    public bool AtEnd => _at == sql.Length;

    public static LiteralValue? Value(string text, ColumnFamily family) => family switch
    {
        ColumnFamily.String or ColumnFamily.Uuid => new LiteralValue(LiteralKind.String, text),
        ColumnFamily.Enum => new LiteralValue(LiteralKind.Enum, text),
        ColumnFamily.Json => new LiteralValue(LiteralKind.Json, text),
        ColumnFamily.DateTime => new LiteralValue(LiteralKind.DateTime, text),
        ColumnFamily.Binary => Bytes(text),
        ColumnFamily.Boolean => text is "true" or "t" ? new(LiteralKind.Boolean, "true") : text is "false" or "f" ? new(LiteralKind.Boolean, "false") : null,

        // An integer column may have a default with a fraction, which is rounded as a row is written; the schema language knows no such number.
        ColumnFamily.Int or ColumnFamily.BigInt =>
            decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? new LiteralValue(LiteralKind.Number, text) : null,
        ColumnFamily.Float or ColumnFamily.Decimal =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new LiteralValue(LiteralKind.Number, text) : null,
        _ => null,
    };

    public bool Take(string token)
    {
        if (string.CompareOrdinal(sql, _at, token, 0, token.Length) != 0)
        {
            return false;
        }

        _at += token.Length;
        return true;
    }

    public void Space()
    {
        while (_at < sql.Length && char.IsWhiteSpace(sql[_at]))
        {
            _at++;
        }
    }

    public LiteralValue? Constant(ColumnFamily family)
    {
        var parentheses = 0;
        while (Take("("))
        {
            parentheses++;
        }

        var value = _at < sql.Length && sql[_at] is '\'' or 'E' ? Text() is { } text ? Value(text, family) : null : Word(family);
        if (value is null || !SkipCasts())
        {
            return null;
        }

        while (parentheses-- > 0)
        {
            if (!Take(")") || !SkipCasts())
            {
                return null;
            }
        }

        return value;
    }

    public string? Text()
    {
        var escapes = Take("E");
        if (!Take("'"))
        {
            return null;
        }

        var text = new System.Text.StringBuilder();
        for (; _at < sql.Length; _at++)
        {
            if (sql[_at] == '\'')
            {
                if (_at + 1 >= sql.Length || sql[_at + 1] != '\'')
                {
                    _at++;
                    return text.ToString();
                }

                _at++;
            }
            else if (escapes && sql[_at] == '\\' && _at + 1 < sql.Length)
            {
                _at++;
            }

            text.Append(sql[_at]);
        }

        return null;
    }

    /// <summary>Steps over <c>::type</c>; false where something else follows it.</summary>
    public bool SkipCasts()
    {
        while (Take("::"))
        {
            var (quoted, depth) = (false, 0);
            while (_at < sql.Length && (quoted || depth > 0 || char.IsLetterOrDigit(sql[_at]) || sql[_at] is '_' or '.' or '"' or '[' or '(' or ' '))
            {
                quoted ^= sql[_at] == '"';
                depth += quoted ? 0 : sql[_at] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
                _at++;
            }
        }

        return true;
    }

    private static LiteralValue? Bytes(string text)
    {
        if (!text.StartsWith("\\x", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return new LiteralValue(LiteralKind.Bytes, Convert.ToBase64String(Convert.FromHexString(text.AsSpan(2))));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private LiteralValue? Word(ColumnFamily family)
    {
        var start = _at;
        while (_at < sql.Length && (char.IsLetterOrDigit(sql[_at]) || sql[_at] is '.' or '-' or '+'))
        {
            _at++;
        }

        return family is ColumnFamily.Boolean or ColumnFamily.Int or ColumnFamily.BigInt or ColumnFamily.Float or ColumnFamily.Decimal
            ? Value(sql[start.._at], family)
            : null;
    }
}
