namespace SchemaFirst.Runtime.Sqlite.Migrations;

/// <summary>Reads what SQLite keeps only in an index's statement.</summary>
internal static class SqliteIndexText
{
    /// <summary>The condition behind <c>WHERE</c>; null without.</summary>
    public static string? Predicate(string sql)
    {
        var depth = 0;
        for (var index = 0; index < sql.Length; index++)
        {
            switch (sql[index])
            {
                case '\'' or '"' or '`':
                    index = sql.IndexOf(sql[index], index + 1);
                    if (index < 0)
                    {
                        return null;
                    }

                    break;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case 'w' or 'W' when depth == 0 && IsWhere(sql, index):
                    return sql[(index + 5)..].Trim();
            }
        }

        return null;
    }

    private static bool IsWhere(string sql, int index) =>
        index > 0 && index + 5 < sql.Length && string.Compare(sql, index, "where", 0, 5, StringComparison.OrdinalIgnoreCase) == 0
        && !char.IsLetterOrDigit(sql[index - 1]) && !char.IsLetterOrDigit(sql[index + 5]) && sql[index + 5] != '_' && sql[index - 1] != '_';
}
