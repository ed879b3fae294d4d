namespace SchemaFirst.Runtime.Migrations;

/// <summary>Applies migrations and records them.</summary>
public static class MigrationRunner
{
    /// <summary>
    /// Applies, in order, what the history does not hold yet. Runners that start together wait for each other.
    /// </summary>
    /// <returns>The names of the migrations that were applied now.</returns>
    /// <exception cref="MigrationException">
    /// P3005: the database holds tables and no history. P3009: a migration failed earlier and is unresolved. P3018: a migration failed now; it is recorded.
    /// </exception>
    public static async Task<IReadOnlyList<string>> ApplyAsync(
        IMigrationDatabase database, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken = default)
    {
        var history = await OpenHistoryAsync(database, cancellationToken).ConfigureAwait(false);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in history)
        {
            if (record.IsApplied)
            {
                done.Add(record.Name);
            }
        }

        var applied = new List<string>();
        foreach (var migration in migrations)
        {
            if (!done.Contains(migration.Name))
            {
                await ApplyOneAsync(database, migration, cancellationToken).ConfigureAwait(false);
                applied.Add(migration.Name);
            }
        }

        return applied;
    }

    /// <summary>Keeps other runners out and makes sure that there is a history and that it is in order, without applying anything.</summary>
    /// <returns>The history.</returns>
    /// <exception cref="MigrationException">P3005: the database holds tables and no history. P3009: a migration failed earlier and is unresolved.</exception>
    public static async Task<IReadOnlyList<MigrationRecord>> OpenHistoryAsync(IMigrationDatabase database, CancellationToken cancellationToken = default)
    {
        await database.LockAsync(cancellationToken).ConfigureAwait(false);
        var history = await database.ReadHistoryAsync(cancellationToken).ConfigureAwait(false);
        if (history is null)
        {
            if (!await database.IsEmptyAsync(cancellationToken).ConfigureAwait(false))
            {
                throw new MigrationException(
                    MigrationErrorCodes.DatabaseNotEmpty,
                    "The database holds tables but no migration history; mark the migrations that it already has as applied ('migrate resolve --applied NAME'), or use an empty database");
            }

            await database.CreateHistoryAsync(cancellationToken).ConfigureAwait(false);
            history = [];
        }

        foreach (var record in history)
        {
            if (record.IsFailed)
            {
                throw new MigrationException(
                    MigrationErrorCodes.FailedMigrationFound,
                    $"The migration '{record.Name}' failed at {record.StartedAt:u}, so nothing further is applied; repair the database, then mark it as applied or rolled back ('migrate resolve')")
                {
                    MigrationName = record.Name,
                };
            }
        }

        return history;
    }

    private static async Task ApplyOneAsync(IMigrationDatabase database, Migration migration, CancellationToken cancellationToken)
    {
        var id = await database.RecordStartAsync(migration, cancellationToken).ConfigureAwait(false);
        try
        {
            await database.ExecuteScriptAsync(migration.Script, cancellationToken).ConfigureAwait(false);
        }
        catch (MigrationScriptException failure)
        {
            // Recorded whatever the caller's token says: the next run must know.
            await database.RecordFailureAsync(id, failure.Message, CancellationToken.None).ConfigureAwait(false);
            throw new MigrationException(
                MigrationErrorCodes.ApplyFailed,
                $"The migration '{migration.Name}' failed ({failure.DatabaseCode}): {failure.Message}; repair the database, mark the migration as applied or rolled back ('migrate resolve'), then go on",
                failure)
            {
                MigrationName = migration.Name,
            };
        }

        await database.RecordSuccessAsync(id, CancellationToken.None).ConfigureAwait(false);
    }
}
