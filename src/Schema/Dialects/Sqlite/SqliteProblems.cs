using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Dialects.Sqlite;

/// <summary>What a valid schema may ask for that SQLite cannot read or hold.</summary>
internal static class SqliteProblems
{
    public static IEnumerable<string> Find(DatabaseModel model)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in model.Tables)
        {
            if (names.TryGetValue(table.Name.Name, out var other))
            {
                yield return $"The tables '{other}' and '{table.Name.Name}' differ only in case, which SQLite takes for one name; map one of them to another";
            }

            names[table.Name.Name] = table.Name.Name;
            foreach (var name in table.Indexes.Select(static index => index.Name).Prepend(table.Name.Name))
            {
                if (name.StartsWith("sqlite_", StringComparison.OrdinalIgnoreCase))
                {
                    yield return $"The name '{name}' begins with 'sqlite_', which SQLite keeps for itself; map it to another";
                }
            }

            foreach (var column in table.Columns)
            {
                if (column.Default is ColumnDefault.Expression { Sql: { } sql } && HasCast(sql))
                {
                    yield return $"The default of the column '{column.Name}' of the table '{table.Name.Name}' holds a cast by '::', which SQLite does not know; write it as CAST(… AS …)";
                }

                if (column.Type is { Family: ColumnFamily.Unsupported, Sql: { } type } && !IsTypeName(type))
                {
                    yield return $"The type '{type}' of the column '{column.Name}' of the table '{table.Name.Name}' is no type name that SQLite can read; write words, and numbers in parentheses";
                }
            }
        }
    }

    private static bool HasCast(string sql)
    {
        for (var index = 0; index + 1 < sql.Length; index++)
        {
            if (sql[index] == '\'')
            {
                index = sql.IndexOf('\'', index + 1);
                if (index < 0)
                {
                    return false;
                }
            }
            else if (sql[index] == ':' && sql[index + 1] == ':')
            {
                return true;
            }
        }

        return false;
    }

    // Words, then perhaps one or two numbers in parentheses.
    private static bool IsTypeName(string type)
    {
        var open = type.IndexOf('(');
        var words = open < 0 ? type : type.Substring(0, open);
        if (!words.All(static character => char.IsLetterOrDigit(character) || character is '_' or ' '))
        {
            return false;
        }

        return open < 0 || (type.EndsWith(")", StringComparison.Ordinal)
            && type.Substring(open + 1, type.Length - open - 2).All(static character => char.IsDigit(character) || character is ',' or ' ' or '-' or '+' or '.'));
    }
}
