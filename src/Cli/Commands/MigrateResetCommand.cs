using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;
using SchemaFirst.Migrate;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst migrate reset</c>: empties the database and applies all migrations.</summary>
internal static class MigrateResetCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var force = new Option<bool>("--force", "-f") { Description = "Does not ask." };
        var command = new Command("reset", "Empties the database, then applies all migrations.") { force };
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), parsed.GetValue(force), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, bool force, CancellationToken cancellation)
    {
        await using var database = await choice.OpenAsync(cancellation);
        Consent.Require(force, "Every table and every row of the database will be dropped.");
        var engine = new MigrateEngine(database);
        await engine.ResetAsync([], cancellation);
        var applied = await engine.ApplyAsync(choice.Folder(), cancellation);
        Console.WriteLine($"The database was reset; migrations applied: {applied.Count}.");
        return ExitCodes.Success;
    }
}
