namespace SchemaFirst.Runtime.Sqlite.Native;

/// <summary>
/// The statements that a connection has prepared, by their texts. Plans hold one text each, so that it is mostly found by where it is in memory;
/// a text that is put together anew each time is found by what it says.
/// </summary>
internal sealed class StatementCache
{
    private const int Maximum = 200;

    private readonly Dictionary<object, SqliteStatement> _byPlace = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, SqliteStatement> _byText = new(StringComparer.Ordinal);
    private long _uses;

    /// <summary>The statement of a text, prepared now if it is not yet or if it is running; null where another connection holds the lock.</summary>
    public SqliteStatement? TryTake(SqliteDatabaseConnection connection, string sql)
    {
        if ((_byPlace.TryGetValue(sql, out var known) || _byText.TryGetValue(sql, out known)) && !known.IsBusy)
        {
            known.LastUse = ++_uses;
            return known;
        }

        if (known is not null)
        {
            return SqliteStatement.TryPrepare(connection, sql, null);
        }

        if (SqliteStatement.TryPrepare(connection, sql, sql) is not { } prepared)
        {
            return null;
        }

        if (_byText.Count >= Maximum)
        {
            CloseOldest();
        }

        _byText.Add(sql, prepared);
        _byPlace.Add(sql, prepared);
        prepared.LastUse = ++_uses;
        return prepared;
    }

    /// <summary>Closes all.</summary>
    public void Close()
    {
        foreach (var statement in _byText.Values)
        {
            statement.Close();
        }

        _byText.Clear();
        _byPlace.Clear();
    }

    private void CloseOldest()
    {
        SqliteStatement? oldest = null;
        foreach (var statement in _byText.Values)
        {
            if (!statement.IsBusy && (oldest is null || statement.LastUse < oldest.LastUse))
            {
                oldest = statement;
            }
        }

        if (oldest is not null)
        {
            _byText.Remove(oldest.Text!);
            _byPlace.Remove(oldest.Text!);
            oldest.Close();
        }
    }
}
