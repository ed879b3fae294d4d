using System.Text;

namespace SchemaFirst.Schema.Migrations;

/// <summary>Expressions in the form in which two ways to write the same become the same text.</summary>
internal static class SqlText
{
    /// <summary>The expression in small letters, without spaces, with the long names of types; constants and quoted names stay.</summary>
    public static string Normalize(string sql) => Normalize(sql, isBare: false);

    /// <summary>The same without casts, parentheses and the quotes of names as well, for conditions, which databases give back with more of all of them.</summary>
    public static string NormalizeCondition(string sql)
    {
        var text = Normalize(sql, isBare: true);

        // What was written with IN comes back as a comparison with the elements of a list.
        return text.IndexOf("array[", StringComparison.Ordinal) < 0 ? text : text.Replace("!=allarray[", "notin").Replace("=anyarray[", "in").Replace("]", "");
    }

    private static string Normalize(string sql, bool isBare)
    {
        var text = new StringBuilder(sql.Length);
        for (var index = 0; index < sql.Length; index++)
        {
            var current = sql[index];
            if (current == '\'' || (current == '"' && !isBare))
            {
                var end = EndOfQuoted(sql, index);
                var constant = sql.Substring(index, end - index);
                index = end - 1;

                // A negative number stands in quotes before its cast.
                text.Append(isBare && IsNumber(constant) && end + 1 < sql.Length && sql[end] == ':' && sql[end + 1] == ':' ? constant.Trim('\'') : constant);
            }
            else if (current == ':' && index + 1 < sql.Length && sql[index + 1] == ':')
            {
                var type = SqlTypeName.Read(sql, index + 2);
                if (!isBare)
                {
                    text.Append("::").Append(type.Canonical);
                }

                index = type.End - 1;
            }
            else if (isBare && current == '<' && index + 1 < sql.Length && sql[index + 1] == '>')
            {
                text.Append("!=");
                index++;
            }
            else if (!char.IsWhiteSpace(current) && !(isBare && current is ('"' or '(' or ')')))
            {
                text.Append(char.ToLowerInvariant(current));
            }
        }

        return text.ToString();
    }

    private static bool IsNumber(string constant) =>
        double.TryParse(constant.Trim('\''), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static int EndOfQuoted(string sql, int start)
    {
        var end = start + 1;
        while (end < sql.Length && (sql[end] != sql[start] || (end + 1 < sql.Length && sql[end + 1] == sql[start])))
        {
            end += sql[end] == sql[start] ? 2 : 1;
        }

        return Math.Min(end + 1, sql.Length);
    }
}
