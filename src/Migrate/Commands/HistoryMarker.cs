using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Migrate.Commands;

/// <summary>Puts right what the history says of a migration.</summary>
internal static class HistoryMarker
{
    public static async Task MarkAppliedAsync(ILiveDatabase database, string name, MigrationFolder folder, CancellationToken cancellationToken)
    {
        folder.CheckProvider(database.Dialect);
        var file = folder.Files.FirstOrDefault(file => file.Name == name) ?? throw new MigrationException(
            MigrationErrorCodes.FolderMissing, $"There is no migration '{name}' in the folder; name one of its folders") { MigrationName = name };
        var migration = file.ToMigration();
        await database.LockAsync(cancellationToken).ConfigureAwait(false);
        if (await database.ReadHistoryAsync(cancellationToken).ConfigureAwait(false) is not { } history)
        {
            await database.CreateHistoryAsync(cancellationToken).ConfigureAwait(false);
            history = [];
        }

        var records = history.Where(record => record.Name == name).ToList();
        if (records.Exists(static record => record.IsApplied))
        {
            throw new MigrationException(
                MigrationErrorCodes.AlreadyApplied, $"The migration '{name}' is recorded as applied already, so there is nothing to mark") { MigrationName = name };
        }

        foreach (var record in records.Where(static record => record.IsFailed))
        {
            await database.RecordRolledBackAsync(record.Id, cancellationToken).ConfigureAwait(false);
        }

        await database.RecordAppliedAsync(migration, cancellationToken).ConfigureAwait(false);
    }

    public static async Task MarkRolledBackAsync(ILiveDatabase database, string name, CancellationToken cancellationToken)
    {
        await database.LockAsync(cancellationToken).ConfigureAwait(false);
        var history = await database.ReadHistoryAsync(cancellationToken).ConfigureAwait(false) ?? [];
        var records = history.Where(record => record.Name == name).ToList();
        if (records.Count == 0)
        {
            throw new MigrationException(
                MigrationErrorCodes.NeverApplied, $"The migration '{name}' was never applied to this database, so it cannot be rolled back") { MigrationName = name };
        }

        if (records.TrueForAll(static record => record.IsApplied))
        {
            throw new MigrationException(
                MigrationErrorCodes.NotFailed, $"The migration '{name}' did not fail, so it cannot be marked as rolled back") { MigrationName = name };
        }

        foreach (var record in records.Where(static record => record.IsFailed))
        {
            await database.RecordRolledBackAsync(record.Id, cancellationToken).ConfigureAwait(false);
        }
    }
}
