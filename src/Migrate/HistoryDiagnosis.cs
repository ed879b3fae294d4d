using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Migrate;

/// <summary>What is to be said of the folder's migrations and the history.</summary>
public sealed record HistoryDiagnosis
{
    /// <summary>True when the table of the history is there.</summary>
    public required bool HasHistory { get; init; }

    /// <summary>Migrations whose script is not what was applied.</summary>
    public required IReadOnlyList<string> Edited { get; init; }

    /// <summary>Migrations that failed and are unresolved.</summary>
    public required IReadOnlyList<string> Failed { get; init; }

    /// <summary>Migrations of the folder that were not applied.</summary>
    public required IReadOnlyList<string> Unapplied { get; init; }

    /// <summary>Migrations that were applied and are not in the folder.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The last migration before folder and history part; null where there is none.</summary>
    public required string? LastCommon { get; init; }

    /// <summary>How both relate.</summary>
    public HistoryState State => (Unapplied.Count, Missing.Count) switch
    {
        (0, 0) => HistoryState.Same,
        (_, 0) => HistoryState.DatabaseIsBehind,
        (0, _) => HistoryState.FolderIsBehind,
        _ => HistoryState.Diverged,
    };

    /// <summary>Compares a folder with a history; null for a database without one.</summary>
    public static HistoryDiagnosis Compare(MigrationFolder folder, IReadOnlyList<MigrationRecord>? history)
    {
        var records = (history ?? []).Where(static record => record.RolledBackAt is null).ToList();
        var (edited, unapplied) = (new List<string>(), new List<string>());
        string? last = null, common = null;
        foreach (var file in folder.Files)
        {
            var record = records.Find(record => record.Name == file.Name);
            if (record is null)
            {
                common = unapplied.Count == 0 ? last : common;
                unapplied.Add(file.Name);
            }
            else if (file.Script is not null && !file.ToMigration().Matches(record.Checksum))
            {
                edited.Add(file.Name);
            }

            last = file.Name;
        }

        return new HistoryDiagnosis
        {
            HasHistory = history is not null,
            Edited = edited,
            Failed = [.. records.Where(static record => record.IsFailed).Select(static record => record.Name)],
            Unapplied = unapplied,
            Missing = [.. records.Where(record => folder.Files.All(file => file.Name != record.Name)).Select(static record => record.Name)],
            LastCommon = common,
        };
    }
}
