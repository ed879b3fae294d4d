using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;
using SchemaFirst.Migrate;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst migrate dev</c>: writes the migration that leads to the schema, and applies it.</summary>
internal static class MigrateDevCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var name = new Option<string?>("--name", "-n") { Description = "What the migration does; becomes part of its name. Asked for at a terminal." };
        var createOnly = new Option<bool>("--create-only") { Description = "Writes the migration, even an empty one, and does not apply it." };
        var force = new Option<bool>("--force", "-f") { Description = "Resets the database without asking where that is needed." };
        var command = new TaughtCommand(
            "dev",
            "Writes the migration that leads to the schema, and applies what is pending.",
            ["schemafirst migrate dev --name add-posts", "schemafirst migrate dev --create-only --name backfill"]) { name, createOnly, force };
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(
            options.Read(parsed), parsed.GetValue(name), parsed.GetValue(createOnly), parsed.GetValue(force), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, string? name, bool createOnly, bool force, CancellationToken cancellation)
    {
        await using var database = await choice.OpenAsync(cancellation);
        var target = choice.Target(database);
        var engine = choice.Engine(database);
        var answer = new Answer(choice.Json);
        var diagnosis = await Progress.During(
            "trying the migrations out on a shadow database", () => engine.DiagnoseDevelopmentAsync(choice.Folder(), target.Namespaces, cancellation));
        if (diagnosis.NeedsReset)
        {
            foreach (var reason in diagnosis.ResetReasons)
            {
                await Console.Error.WriteLineAsync(reason);
            }

            Consent.Require(force, "The database has to be reset: every table and every row will be dropped.");
            await engine.ResetAsync(target.Namespaces, cancellation);
        }

        var applied = new List<string>(await engine.ApplyAsync(choice.Folder(), cancellation));
        Announce(answer, choice, applied);
        var (plan, risks) = await Progress.During("planning", () => engine.EvaluateRisksAsync(choice.Folder(), target, cancellation));
        if (!createOnly)
        {
            await Preflight.CheckAsync(database, plan, cancellation);
        }

        foreach (var finding in risks.Blocking.Concat(risks.Warnings))
        {
            await Console.Error.WriteLineAsync($"{(finding.Risk.Blocks ? "error" : "warning")}: {finding.Message}");
        }

        if (risks.Blocking.Count > 0 && !createOnly)
        {
            throw new CliException("P3001", "The migration cannot be executed on the rows that are there", "Write it with --create-only and mend it by hand") { ExitCode = ExitCodes.Failed };
        }

        if (risks.Warnings.Count > 0 && !createOnly)
        {
            Consent.Require(force, "The migration may lose data.");
        }

        if (!plan.IsEmpty || createOnly)
        {
            name ??= Consent.Ask("Name of the migration:");
        }

        var created = await engine.CreateMigrationAsync(Slug(name ?? ""), createOnly, choice.Folder(), target, TimeProvider.System.GetUtcNow(), cancellation);
        if (created.Script is null)
        {
            return answer.Say("The database is in step with the schema.").Set("written", (string?)null).Set("applied", applied).End(ExitCodes.Success);
        }

        var written = MigrationsFolder.Write(choice.MigrationsPath, created.Name, created.Script, database.Dialect, created.Snapshot);
        answer.Say($"written: {written}");
        if (!createOnly)
        {
            var more = await engine.ApplyAsync(choice.Folder(), cancellation);
            Announce(answer, choice, more);
            applied.AddRange(more);
        }

        return answer.Set("written", written).Set("applied", applied).End(ExitCodes.Success);
    }

    private static void Announce(Answer answer, DatabaseChoice choice, IReadOnlyList<string> applied)
    {
        MigrationsFolder.Seal(choice.MigrationsPath, applied);
        foreach (var name in applied)
        {
            answer.Say($"applied: {name}");
        }
    }

    // A folder's name: lower case, words joined by underscores.
    private static string Slug(string name)
    {
        var letters = name.Trim().Select(static letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '_').ToArray();
        return string.Join('_', new string(letters).Split('_', StringSplitOptions.RemoveEmptyEntries));
    }
}
