using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst migrate resolve</c>: records what was done about a migration by hand.</summary>
internal static class MigrateResolveCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var applied = new Option<string?>("--applied") { Description = "The migration is in the database: it will not be applied again." };
        var rolledBack = new Option<string?>("--rolled-back") { Description = "The failed migration was undone: it will be applied again." };
        var command = new TaughtCommand(
            "resolve",
            "Records what was done about a migration by hand.",
            ["schemafirst migrate resolve --rolled-back 20261122120000_add_posts", "schemafirst migrate resolve --applied 20261122120000_init"]) { applied, rolledBack };
        options.AddTo(command, withMigrations: true);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), parsed.GetValue(applied), parsed.GetValue(rolledBack), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, string? applied, string? rolledBack, CancellationToken cancellation)
    {
        if (applied is null == rolledBack is null)
        {
            throw new CliException("SF9024", "A migration is resolved in exactly one way", "Give --applied NAME or --rolled-back NAME");
        }

        await using var database = await choice.OpenAsync(cancellation);
        var engine = choice.Engine(database);
        var answer = new Answer(choice.Json);
        if (applied is not null)
        {
            await engine.MarkAppliedAsync(applied, choice.Folder(), cancellation);
            answer.Say($"{applied}: recorded as applied").Set("applied", applied);
        }
        else
        {
            await engine.MarkRolledBackAsync(rolledBack!, cancellation);
            answer.Say($"{rolledBack}: recorded as rolled back").Set("rolledBack", rolledBack);
        }

        return answer.End(ExitCodes.Success);
    }
}
