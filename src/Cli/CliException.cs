namespace SchemaFirst.Cli;

/// <summary>A failure that the user can mend: what is wrong, where, and what to do.</summary>
/// <param name="code">A stable code: <c>SF9…</c> for the tool's own, <c>P…</c> for those of databases and migrations.</param>
/// <param name="message">What is wrong.</param>
/// <param name="remedy">What to do about it.</param>
internal sealed class CliException(string code, string message, string remedy) : Exception(message)
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = remedy;

    /// <summary>The file it is about; null without one.</summary>
    public string? Place { get; init; }

    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; init; } = ExitCodes.CouldNotRun;
}
