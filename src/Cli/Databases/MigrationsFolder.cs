using SchemaFirst.Cli.Output;
using SchemaFirst.Migrate;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Cli.Databases;

/// <summary>The folder of migrations on disk, in Prisma's layout: <c>TIMESTAMP_NAME/migration.sql</c> beside <c>migration_lock.toml</c>.</summary>
internal static class MigrationsFolder
{
    /// <summary>Reads a folder; one that is not there holds no migrations.</summary>
    public static MigrationFolder Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return new MigrationFolder(null, []);
        }

        var lockFile = Path.Combine(folder, MigrationFolder.LockFileName);
        return new MigrationFolder(
            File.Exists(lockFile) ? File.ReadAllText(lockFile) : null,
            [
                .. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(static directory =>
                {
                    var script = Path.Combine(directory, MigrationFolder.ScriptName);
                    var snapshot = Path.Combine(directory, MigrationSnapshot.FileName);
                    return new MigrationFile(Path.GetFileName(directory), File.Exists(script) ? File.ReadAllText(script) : null)
                    {
                        Snapshot = File.Exists(snapshot) ? File.ReadAllText(snapshot) : null,
                    };
                }),
            ]);
    }

    /// <summary>Records the checksums of drafts that were applied now: from then on their scripts must stay as they are.</summary>
    public static void Seal(string folder, IReadOnlyCollection<string> applied)
    {
        foreach (var file in Read(folder).Files)
        {
            if (applied.Contains(file.Name) && file is { Script: { } script, Snapshot: { } text } && MigrationSnapshot.TryParse(text) is { ScriptChecksum: null } draft)
            {
                AtomicFile.Write(Path.Combine(folder, file.Name, MigrationSnapshot.FileName), (draft with { ScriptChecksum = Checksum.Of(script) }).ToText());
            }
        }
    }

    /// <summary>Writes a new migration, and the lock file where there is none.</summary>
    /// <returns>The path of the script.</returns>
    public static string Write(string folder, string name, string script, Dialect dialect, MigrationSnapshot? snapshot = null)
    {
        var path = Path.Combine(folder, name, MigrationFolder.ScriptName);
        AtomicFile.Write(path, script);
        if (snapshot is not null)
        {
            AtomicFile.Write(Path.Combine(folder, name, MigrationSnapshot.FileName), snapshot.ToText());
        }

        var lockFile = Path.Combine(folder, MigrationFolder.LockFileName);
        if (!File.Exists(lockFile))
        {
            AtomicFile.Write(lockFile, MigrationFolder.LockFileFor(dialect));
        }

        return path;
    }
}
