using System.Text;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>The names of columns in a partial index's condition.</summary>
internal static class PredicateNames
{
    /// <summary>The condition with the columns' new names, as the database rewrites it.</summary>
    public static string Rename(string sql, IReadOnlyDictionary<string, string> names)
    {
        var text = new StringBuilder(sql.Length);
        for (var index = 0; index < sql.Length;)
        {
            var end = EndOfToken(sql, index);
            var token = sql.Substring(index, end - index);
            var name = token[0] == '"' && token.Length > 1 ? token.Substring(1, token.Length - 2).Replace("\"\"", "\"") : token;
            text.Append(token[0] != '\'' && names.TryGetValue(name, out var now) ? "\"" + now.Replace("\"", "\"\"") + "\"" : token);
            index = end;
        }

        return text.ToString();
    }

    private static int EndOfToken(string sql, int start)
    {
        var end = start + 1;
        if (sql[start] is '\'' or '"')
        {
            while (end < sql.Length && (sql[end] != sql[start] || (end + 1 < sql.Length && sql[end + 1] == sql[start])))
            {
                end += sql[end] == sql[start] ? 2 : 1;
            }

            return Math.Min(end + 1, sql.Length);
        }

        while (IsWord(sql[start]) && end < sql.Length && IsWord(sql[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';
}
