using System.Globalization;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

/// <summary>Reads a default as the catalog tells it: constants carry casts there, and lists are written in two ways.</summary>
internal static class PostgreSqlDefaultReader
{
    public static ColumnDefault? Read(string? sql, ColumnFamily family, bool isList, string defaultNamespace)
    {
        if (sql is null || sql.StartsWith("NULL::", StringComparison.Ordinal) || sql == "NULL")
        {
            return null;
        }

        if (Sequence(sql, defaultNamespace) is { } sequence)
        {
            return new ColumnDefault.NextValue(sequence);
        }

        if (isList)
        {
            return ListValues(sql, family) is { } values ? new ColumnDefault.List(values.ToEquatableArray()) : new ColumnDefault.Expression(sql);
        }

        if (family == ColumnFamily.DateTime && (sql.Equals("now()", StringComparison.OrdinalIgnoreCase) || sql.Equals("CURRENT_TIMESTAMP", StringComparison.OrdinalIgnoreCase)))
        {
            return new ColumnDefault.Now();
        }

        var reader = new Scanner(sql);
        return reader.Constant(family) is { } value && reader.AtEnd ? new ColumnDefault.Literal(value) : new ColumnDefault.Expression(sql);
    }

    private static QualifiedName? Sequence(string sql, string defaultNamespace)
    {
        if (!sql.StartsWith("nextval(", StringComparison.Ordinal))
        {
            return null;
        }

        var reader = new Scanner(sql, "nextval(".Length);
        if (reader.Text() is not { } name)
        {
            return null;
        }

        var parts = new List<string>();
        var (start, quoted) = (0, false);
        for (var index = 0; index <= name.Length; index++)
        {
            if (index == name.Length || (name[index] == '.' && !quoted))
            {
                parts.Add(name[start..index] is ['"', .., '"'] part ? part[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name[start..index]);
                start = index + 1;
            }
            else if (name[index] == '"')
            {
                quoted = !quoted;
            }
        }

        return parts.Count > 1 ? new QualifiedName(parts[^2], parts[^1]) : new QualifiedName(defaultNamespace, parts[0]);
    }

    private static List<LiteralValue>? ListValues(string sql, ColumnFamily family)
    {
        var reader = new Scanner(sql);
        var isNested = reader.Take("(");
        if (!reader.Take("ARRAY["))
        {
            return !isNested && reader.Text() is { } text && reader.SkipCasts() && reader.AtEnd ? ArrayText(text, family) : null;
        }

        var values = new List<LiteralValue>();
        if (!reader.Take("]"))
        {
            do
            {
                reader.Space();
                if (reader.Constant(family) is not { } value)
                {
                    return null;
                }

                values.Add(value);
            }
            while (reader.Take(","));

            if (!reader.Take("]"))
            {
                return null;
            }
        }

        // A cast to another length stands around the whole.
        return reader.SkipCasts() && (!isNested || (reader.Take(")") && reader.SkipCasts())) && reader.AtEnd ? values : null;
    }

    /// <summary>The text form of an array: <c>{a,"b c"}</c>.</summary>
    private static List<LiteralValue>? ArrayText(string text, ColumnFamily family)
    {
        if (text.Length < 2 || text[0] != '{' || text[^1] != '}')
        {
            return null;
        }

        var values = new List<LiteralValue>();
        var current = new System.Text.StringBuilder();
        var quoted = false;
        for (var index = 1; index < text.Length - 1; index++)
        {
            switch (text[index])
            {
                case '\\':
                    current.Append(text[++index]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    Add();
                    break;
                default:
                    current.Append(text[index]);
                    break;
            }
        }

        if (text.Length > 2)
        {
            Add();
        }

        return values.Contains(null!) ? null : values;

        void Add()
        {
            values.Add(Scanner.Value(current.ToString(), family)!);
            current.Clear();
        }
    }

    /// <summary>Walks over constants and the casts behind them.</summary>
    private sealed class Scanner(string sql, int at = 0)
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
}
