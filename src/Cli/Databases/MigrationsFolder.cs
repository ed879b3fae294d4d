using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Cli.Databases;

using Provider = SchemaFirst.Schema.Model.Provider;

/// <summary>A folder of migrations in Prisma's layout: <c>TIMESTAMP_NAME/migration.sql</c> beside <c>migration_lock.toml</c>.</summary>
internal static class MigrationsFolder
{
    private const string LockFile = "migration_lock.toml";
    private const string ScriptFile = "migration.sql";

    /// <summary>The migrations in order; none when the folder is not there.</summary>
    /// <exception cref="CliException">P3015: a migration has no script. P3019: the folder is of another provider.</exception>
    public static IReadOnlyList<Migration> Read(string folder, Provider provider)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        CheckLock(folder, provider);
        return
        [
            .. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(static directory =>
            {
                var script = Path.Combine(directory, ScriptFile);
                return File.Exists(script)
                    ? Migration.Create(Path.GetFileName(directory), File.ReadAllText(script))
                    : throw new CliException(MigrationErrorCodes.FileMissing, $"The migration '{Path.GetFileName(directory)}' has no file '{ScriptFile}'", "Restore the file from version control, or remove the folder") { Place = directory, ExitCode = ExitCodes.Failed };
            }),
        ];
    }

    private static void CheckLock(string folder, Provider provider)
    {
        var path = Path.Combine(folder, LockFile);
        var named = File.Exists(path)
            ? File.ReadLines(path).Select(static line => line.Split('=', 2)).Where(static parts => parts.Length == 2 && parts[0].Trim() == "provider").Select(static parts => parts[1].Trim().Trim('"')).FirstOrDefault()
            : null;
        var wanted = Schema.Providers.ProviderTraits.For(provider).Name;
        if (named is not null && named != wanted)
        {
            throw new CliException(
                MigrationErrorCodes.ProviderMismatch, $"The migrations are for '{named}', and the schema is for '{wanted}'",
                "Keep the migrations of each provider in a folder of their own, and name it with migrations.path or --migrations") { Place = path, ExitCode = ExitCodes.Failed };
        }
    }
}
