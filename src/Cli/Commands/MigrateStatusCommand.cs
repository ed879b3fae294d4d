using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;
using SchemaFirst.Migrate;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst migrate status</c>: compares the folder with the database's history.</summary>
internal static class MigrateStatusCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var command = new TaughtCommand(
            "status",
            "Says which migrations the database has had, failed, or not had yet.",
            ["schemafirst migrate status", "schemafirst migrate status --json"]);
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, CancellationToken cancellation)
    {
        await using var database = await choice.OpenAsync(cancellation);
        var folder = choice.Folder();
        var answer = new Answer(choice.Json);
        var diagnosis = await Progress.During("reading the history", () => choice.Engine(database).DiagnoseHistoryAsync(folder, cancellation));
        foreach (var name in folder.Files.Select(static file => file.Name))
        {
            var state = diagnosis.Failed.Contains(name) ? "failed"
                : diagnosis.Edited.Contains(name) ? "edited after it was applied"
                : diagnosis.Unapplied.Contains(name) ? "pending"
                : "applied";
            answer.Say($"{name}: {state}");
        }

        foreach (var name in diagnosis.Missing)
        {
            answer.Say($"{name}: in the database, but not in '{choice.MigrationsPath}'");
        }

        var healthy = diagnosis.State == HistoryState.Same && diagnosis.Failed.Count + diagnosis.Edited.Count == 0;
        return answer.Say(healthy ? "The database is up to date." : "The database and the folder differ.")
            .Set("upToDate", healthy).Set("state", diagnosis.State.ToString())
            .Set("pending", diagnosis.Unapplied).Set("failed", diagnosis.Failed).Set("edited", diagnosis.Edited).Set("missing", diagnosis.Missing)
            .End(healthy ? ExitCodes.Success : ExitCodes.Failed);
    }
}
