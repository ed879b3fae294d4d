using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst migrate deploy</c>: applies what the database has not had yet.</summary>
internal static class MigrateDeployCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var command = new TaughtCommand(
            "deploy",
            "Applies all migrations that the database has not had yet.",
            ["schemafirst migrate deploy", "schemafirst migrate deploy --url postgresql://me@localhost/blog --json"]);
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, CancellationToken cancellation)
    {
        await using var database = await choice.OpenAsync(cancellation);
        var folder = choice.Folder();
        var answer = new Answer(choice.Json).Say($"{folder.Files.Count} {(folder.Files.Count == 1 ? "migration" : "migrations")} in '{choice.MigrationsPath}'");
        var applied = await Progress.During("applying migrations", () => choice.Engine(database).ApplyAsync(folder, cancellation));
        foreach (var name in applied)
        {
            answer.Say($"applied: {name}");
        }

        return answer.Say(applied.Count == 0 ? "The database is up to date." : "All migrations are applied.").Set("applied", applied).End(ExitCodes.Success);
    }
}
