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

        var reader = new PostgreSqlConstantScanner(sql);
        return reader.Constant(family) is { } value && reader.AtEnd ? new ColumnDefault.Literal(value) : new ColumnDefault.Expression(sql);
    }

    private static QualifiedName? Sequence(string sql, string defaultNamespace)
    {
        if (!sql.StartsWith("nextval(", StringComparison.Ordinal))
        {
            return null;
        }

        var reader = new PostgreSqlConstantScanner(sql, "nextval(".Length);
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
        var reader = new PostgreSqlConstantScanner(sql);
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
            values.Add(PostgreSqlConstantScanner.Value(current.ToString(), family)!);
            current.Clear();
        }
    }
}
