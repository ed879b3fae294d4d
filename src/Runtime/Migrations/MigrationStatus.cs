namespace SchemaFirst.Runtime.Migrations;

/// <summary>How a database stands to a client's migrations.</summary>
public sealed record MigrationStatus
{
    /// <summary>True when the database records migrations at all.</summary>
    public required bool HasHistory { get; init; }

    /// <summary>Migrations of the client that the database has not had yet.</summary>
    public required IReadOnlyList<string> Pending { get; init; }

    /// <summary>Migrations that failed, or were cut off, and are unresolved.</summary>
    public required IReadOnlyList<string> Failed { get; init; }

    /// <summary>Migrations whose script is not the one that was applied.</summary>
    public required IReadOnlyList<string> Edited { get; init; }

    /// <summary>Migrations that the database has had and the client does not know: a newer program was here.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>False when the client's models are not what its last migration leads to; null where its snapshot is missing.</summary>
    public required bool? ModelsAreCovered { get; init; }

    /// <summary>True when the database is what the client's models ask for, as far as history tells.</summary>
    public bool IsUpToDate => Pending.Count + Failed.Count + Edited.Count + Unknown.Count == 0 && ModelsAreCovered != false;

    /// <summary>Compares migrations with a history; null for a database without one.</summary>
    public static MigrationStatus Compare(IReadOnlyList<Migration> migrations, IReadOnlyList<MigrationRecord>? history, bool? modelsAreCovered)
    {
        var (pending, edited, unknown, failed) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        var applied = new Dictionary<string, MigrationRecord>(StringComparer.Ordinal);
        foreach (var record in history ?? [])
        {
            if (record.IsApplied)
            {
                applied[record.Name] = record;
            }
            else if (record.IsFailed)
            {
                failed.Add(record.Name);
            }
        }

        foreach (var migration in migrations)
        {
            if (!applied.Remove(migration.Name, out var record))
            {
                if (!failed.Contains(migration.Name))
                {
                    pending.Add(migration.Name);
                }
            }
            else if (!migration.Matches(record.Checksum))
            {
                edited.Add(migration.Name);
            }
        }

        unknown.AddRange(applied.Keys.Order(StringComparer.Ordinal));
        return new MigrationStatus
        {
            HasHistory = history is not null,
            Pending = pending,
            Failed = failed,
            Edited = edited,
            Unknown = unknown,
            ModelsAreCovered = modelsAreCovered,
        };
    }

    /// <summary>The status in one sentence that says what to do.</summary>
    public string Describe() => this switch
    {
        { Failed.Count: > 0 } => $"The migration '{Failed[0]}' failed or was cut off; repair the database, then mark it as applied or rolled back ('migrate resolve')",
        { Edited.Count: > 0 } => $"The migration '{Edited[0]}' is not the one that was applied; restore its script, and put changes into a new migration",
        { Unknown.Count: > 0 } => $"The database has had the migration '{Unknown[0]}', which this program does not know; deploy the newer program",
        { Pending.Count: > 0 } => $"The database lacks {(Pending.Count == 1 ? "the migration" : $"{Pending.Count} migrations, the first is")} '{Pending[0]}'; apply with 'migrate deploy' or 'MigrateAsync'",
        { ModelsAreCovered: false } => "The models are not what the last migration leads to; write the next one with 'migrate dev'",
        _ => "The database is up to date",
    };
}
