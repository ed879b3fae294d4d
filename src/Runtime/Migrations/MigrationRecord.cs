namespace SchemaFirst.Runtime.Migrations;

/// <summary>A row of the table that records which migrations were applied.</summary>
/// <param name="Id">A UUID.</param>
/// <param name="Name">The migration's name.</param>
/// <param name="Checksum">The script's checksum when it was applied.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="FinishedAt">When it ended well; null until then.</param>
/// <param name="RolledBackAt">When it was declared rolled back; null until then.</param>
/// <param name="Logs">The error it ended with; null without.</param>
/// <param name="AppliedSteps">How many of its scripts ran through.</param>
public sealed record MigrationRecord(
    string Id, string Name, string Checksum, DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, DateTimeOffset? RolledBackAt, string? Logs, int AppliedSteps)
{
    /// <summary>True when it ran through and still counts.</summary>
    public bool IsApplied => FinishedAt is not null && RolledBackAt is null;

    /// <summary>True when it began, did not end, and nobody has said what to make of it.</summary>
    public bool IsFailed => FinishedAt is null && RolledBackAt is null;
}
