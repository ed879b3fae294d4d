using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst migrate reset</c>: empties the database and applies all migrations.</summary>
internal static class MigrateResetCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var force = new Option<bool>("--force", "-f") { Description = "Does not ask." };
        var command = new TaughtCommand(
            "reset",
            "Empties the database, then applies all migrations.",
            ["schemafirst migrate reset", "schemafirst migrate reset --force"]) { force };
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), parsed.GetValue(force), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, bool force, CancellationToken cancellation)
    {
        await using var database = await choice.OpenAsync(cancellation);
        Consent.Require(force, "Every table and every row of the database will be dropped.");
        var engine = choice.Engine(database);
        var applied = await Progress.During("resetting the database", async () =>
        {
            await engine.ResetAsync(choice.TryTarget(database)?.Namespaces ?? [], cancellation);
            return await engine.ApplyAsync(choice.Folder(), cancellation);
        });
        return new Answer(choice.Json).Say($"The database was reset; migrations applied: {applied.Count}.").Set("applied", applied).End(ExitCodes.Success);
    }
}
