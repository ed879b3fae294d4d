using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst db push</c>: makes the database what the schema says, without a migration.</summary>
internal static class DbPushCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var accept = new Option<bool>("--accept-data-loss") { Description = "Goes on although rows or values will be lost." };
        var reset = new Option<bool>("--force-reset") { Description = "Empties the database first." };
        var command = new TaughtCommand(
            "push",
            "Makes the database what the schema says, without a migration.",
            ["schemafirst db push", "schemafirst db push --accept-data-loss --url file:./blog.db"]) { accept, reset };
        options.AddTo(command, withMigrations: false);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), parsed.GetValue(accept), parsed.GetValue(reset), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, bool accept, bool reset, CancellationToken cancellation)
    {
        await using var database = await choice.OpenAsync(cancellation);
        var target = choice.Target(database);
        if (reset)
        {
            await database.ClearAsync(target.Namespaces, cancellation);
        }

        var result = await Progress.During("comparing the database with the schema", () => choice.Engine(database).PushAsync(target, accept, cancellation));
        var risks = result.Risks;
        foreach (var finding in risks.Blocking.Concat(risks.Warnings))
        {
            await Console.Error.WriteLineAsync($"{(finding.Risk.Blocks ? "error" : "warning")}: {finding.Message}");
        }

        if (risks.Blocking.Count > 0)
        {
            throw new CliException("P3001", "The schema cannot be pushed without rows being in the way", "Change the schema, mend the rows, or empty the database with --force-reset") { ExitCode = ExitCodes.Failed };
        }

        if (risks.Warnings.Count > 0 && !accept)
        {
            throw new CliException("P3001", "Pushing the schema may lose data", "Look at the warnings above; go on with --accept-data-loss") { ExitCode = ExitCodes.Failed };
        }

        return new Answer(choice.Json)
            .Say(result.ExecutedSteps == 0 ? "The database is in step with the schema already." : "The database is in step with the schema now.")
            .Set("executedSteps", result.ExecutedSteps).Set("warnings", risks.Warnings.Select(static finding => finding.Message))
            .End(ExitCodes.Success);
    }
}
