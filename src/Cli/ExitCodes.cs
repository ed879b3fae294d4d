namespace SchemaFirst.Cli;

/// <summary>What the process ends with.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The work found faults in the input, or failed.</summary>
    public const int Failed = 1;

    /// <summary>The work could not be begun: wrong usage, a missing file, an unreadable setting.</summary>
    public const int CouldNotRun = 2;
}
