using System.Text;

namespace SchemaFirst.Schema.Migrations;

/// <summary>Compares conditions: databases give them back with other quotes, spaces, parentheses and casts than they were written with.</summary>
internal static class PredicateComparison
{
    public static bool AreEqual(string? left, string? right) =>
        left is null || right is null ? left is null && right is null : left == right || Normalize(left) == Normalize(right);

    /// <summary>The condition without what carries no meaning.</summary>
    public static string Normalize(string sql)
    {
        var text = new StringBuilder(sql.Length);
        for (var index = 0; index < sql.Length; index++)
        {
            var current = sql[index];
            if (current == '\'')
            {
                var end = index + 1;
                while (end < sql.Length && (sql[end] != '\'' || (end + 1 < sql.Length && sql[end + 1] == '\'')))
                {
                    end += sql[end] == '\'' ? 2 : 1;
                }

                text.Append(sql, index, Math.Min(end + 1, sql.Length) - index);
                index = end;
            }
            else if (current == ':' && index + 1 < sql.Length && sql[index + 1] == ':')
            {
                index = EndOfCast(sql, index + 2) - 1;
            }
            else if (current is not ('"' or '(' or ')') && !char.IsWhiteSpace(current))
            {
                text.Append(char.ToLowerInvariant(current));
            }
        }

        return text.ToString();
    }

    private static int EndOfCast(string sql, int start)
    {
        var end = start;
        while (end < sql.Length && (char.IsLetterOrDigit(sql[end]) || sql[end] is '_' or '.' or '"'))
        {
            end++;
        }

        return end;
    }
}
