namespace SchemaFirst.Studio.Work;

/// <summary>Keeps apart which statements ran for which request.</summary>
internal sealed class StatementTracer
{
    private readonly AsyncLocal<List<QueryEvent>?> _current = new();

    /// <summary>Begins to keep what runs in this call and in those it makes.</summary>
    public IReadOnlyList<QueryEvent> Begin()
    {
        var statements = new List<QueryEvent>();
        _current.Value = statements;
        return statements;
    }

    /// <summary>A statement ran.</summary>
    public void Record(QueryEvent statement)
    {
        if (_current.Value is { } statements)
        {
            lock (statements)
            {
                statements.Add(statement);
            }
        }
    }
}
