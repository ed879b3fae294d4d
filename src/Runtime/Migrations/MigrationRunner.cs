using System.Data.Common;

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
        var history = await OpenHistoryAsync(database, migrations, cancellationToken).ConfigureAwait(false);
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
    /// <param name="database">The database.</param>
    /// <param name="migrations">The migrations as far as they are known: a failed one's script tells what may be in the database.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The history.</returns>
    /// <exception cref="MigrationException">P3005: the database holds tables and no history. P3009: a migration failed earlier and is unresolved.</exception>
    public static async Task<IReadOnlyList<MigrationRecord>> OpenHistoryAsync(
        IMigrationDatabase database, IReadOnlyList<Migration> migrations, CancellationToken cancellationToken = default)
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
                throw new MigrationException(MigrationErrorCodes.FailedMigrationFound, UnfinishedMigration.Describe(record, migrations, database))
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
            await database.ExecuteMigrationAsync(migration, id, cancellationToken).ConfigureAwait(false);
        }
        catch (MigrationScriptException failure)
        {
            var recorded = await TryRecordAsync(database, id, failure.Message).ConfigureAwait(false);
            throw new MigrationException(
                MigrationErrorCodes.ApplyFailed,
                $"The migration '{migration.Name}' failed ({failure.DatabaseCode}): {failure.Message}; "
                    + (database.RunsWhole(migration.Script) ? "nothing of it is in the database: correct its script" : "a part of it may be in the database: repair that")
                    + ", mark the migration as applied or rolled back ('migrate resolve'), then go on"
                    + (recorded ? "" : " (the error itself could not be recorded)"),
                failure)
            {
                MigrationName = migration.Name,
            };
        }
        catch (DbException lost)
        {
            throw new MigrationException(
                MigrationErrorCodes.ConnectionLost,
                $"The connection was lost while the migration '{migration.Name}' was applied: {lost.Message}; run again, and the history will tell whether it is in the database",
                lost)
            {
                MigrationName = migration.Name,
            };
        }

        await database.RecordSuccessAsync(id, CancellationToken.None).ConfigureAwait(false);
    }

    // Recorded whatever the caller's token says, as the next run must know; and what cannot be recorded must not hide what happened.
    private static async Task<bool> TryRecordAsync(IMigrationDatabase database, string id, string error)
    {
        try
        {
            await database.RecordFailureAsync(id, error, CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (Exception lost) when (lost is DbException or InvalidOperationException)
        {
            // The connection is gone, and cannot be had again.
            return false;
        }
    }
}
