namespace SchemaFirst.Conformance;

/// <summary>Collects the outcomes of one case's checks.</summary>
internal sealed class CaseRecorder(IReadOnlyList<string> wanted)
{
    public Dictionary<string, string> Outcomes { get; } = [];

    public Dictionary<string, string> Why { get; } = [];

    /// <summary>True when one of these checks is to be run.</summary>
    public bool Wants(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (wanted.Count == 0 || wanted.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Runs a check: null passes, a text fails with that reason, an exception fails with its message.</summary>
    public void Check(string name, Func<string?> body)
    {
        if (wanted.Count > 0 && !wanted.Contains(name))
        {
            return;
        }

        string? why;
        try
        {
            why = body();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            why = $"{exception.GetType().Name}: {exception.Message} {exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }

        Outcomes[name] = why is null ? "pass" : "fail";
        if (why is not null)
        {
            Why[name] = string.Join(' ', why.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>Records that a check cannot run here, and what the case requires.</summary>
    public void Skip(string name, string requires)
    {
        if (wanted.Count == 0 || wanted.Contains(name))
        {
            Outcomes[name] = "skip";
            Why[name] = requires;
        }
    }
}
