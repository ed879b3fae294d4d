using System.CommandLine;
using SchemaFirst.Cli.Databases;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst migrate status</c>: compares the folder with the database's history.</summary>
internal static class MigrateStatusCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var command = new Command("status", "Says which migrations the database has had, failed, or not had yet.");
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, CancellationToken cancellation)
    {
        await using var database = await choice.OpenAsync(cancellation);
        var migrations = choice.Migrations(database);
        var history = await database.ReadHistoryAsync(cancellation) ?? [];
        var healthy = true;
        foreach (var migration in migrations)
        {
            var record = history.LastOrDefault(entry => entry.Name == migration.Name && entry.RolledBackAt is null);
            var state = record switch
            {
                null => "pending",
                { IsFailed: true } => "failed",
                _ when !migration.Matches(record.Checksum) => "edited after it was applied",
                _ => "applied",
            };
            healthy &= state == "applied";
            Console.WriteLine($"{migration.Name}: {state}");
        }

        foreach (var record in history.Where(entry => entry.RolledBackAt is null && migrations.All(migration => migration.Name != entry.Name)))
        {
            healthy = false;
            Console.WriteLine($"{record.Name}: in the database, but not in '{choice.MigrationsPath}'");
        }

        Console.WriteLine(healthy ? "The database is up to date." : "The database and the folder differ.");
        return healthy ? ExitCodes.Success : ExitCodes.Failed;
    }
}
