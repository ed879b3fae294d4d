using SchemaFirst.Cli.Output;
using SchemaFirst.Migrate;
using SchemaFirst.Schema.Dialects;

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
                    return new MigrationFile(Path.GetFileName(directory), File.Exists(script) ? File.ReadAllText(script) : null);
                }),
            ]);
    }

    /// <summary>Writes a new migration, and the lock file where there is none.</summary>
    /// <returns>The path of the script.</returns>
    public static string Write(string folder, string name, string script, Dialect dialect)
    {
        var path = Path.Combine(folder, name, MigrationFolder.ScriptName);
        AtomicFile.Write(path, script);
        var lockFile = Path.Combine(folder, MigrationFolder.LockFileName);
        if (!File.Exists(lockFile))
        {
            AtomicFile.Write(lockFile, MigrationFolder.LockFileFor(dialect));
        }

        return path;
    }
}
