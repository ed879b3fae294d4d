using System.CommandLine;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Settings;
using SchemaFirst.Migrate;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst migrate diff</c>: the way from one database schema to another.</summary>
internal static class MigrateDiffCommand
{
    /// <summary>Ends with this when there is a difference and <c>--exit-code</c> was given.</summary>
    private const int DifferenceFound = 2;

    public static Command Create()
    {
        var from = new DiffEndpointOptions("from", "The database schema to start from");
        var to = new DiffEndpointOptions("to", "The database schema to end with");
        var script = new Option<bool>("--script") { Description = "Prints the SQL; without it a summary." };
        var provider = new Option<string?>("--provider") { Description = "For a client that names several providers: the one to diff for." };
        provider.AcceptOnlyFromAmong("postgresql", "sqlite");
        var output = CommonOptions.OutputPath("The file to write; without it standard output.");
        var json = CommonOptions.Json();
        var exitCode = new Option<bool>("--exit-code") { Description = "Ends with 0 for no difference, 2 for a difference, 1 for a failure." };
        var shadow = new Option<string?>("--shadow-database-url") { Description = "The database beside which a shadow database is made, to try migrations out." };
        var command = new TaughtCommand(
            "diff",
            "Shows how to get from one database schema to another.",
            ["schemafirst migrate diff --from-empty --to-schema . --script", "schemafirst migrate diff --from-migrations migrations --to-schema . --exit-code", "schemafirst migrate diff --from-url file:./blog.db --to-schema . -o change.sql --script"]) { script, provider, output, exitCode, shadow, json };
        from.AddTo(command);
        to.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(
            from.Read(parsed), to.Read(parsed), parsed.GetValue(script), parsed.GetValue(provider), parsed.GetValue(output), parsed.GetValue(exitCode), parsed.GetValue(shadow), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        DiffEndpoint from, DiffEndpoint to, bool script, string? provider, string? output, bool exitCode, string? shadow, bool json, CancellationToken cancellation)
    {
        var dialect = DiffDatabases.Dialect(from, to, provider);
        var settings = SettingsReader.Read();
        var external = new ExternalObjects(settings.Tables.External, settings.Enums.External) { ShadowScript = settings.Migrations.InitShadowDb };
        var databases = new DiffDatabases(dialect, shadow ?? ConnectionChoice.Value(settings.Datasource.ShadowDatabaseUrl) ?? ConnectionChoice.Find(null, settings), external);
        var (before, after) = await Progress.During("reading both ends", async () => (await databases.ReadAsync(from, cancellation), await databases.ReadAsync(to, cancellation)));
        var plan = SchemaDiffer.Diff(external.LeaveOut(before), external.LeaveOut(after), dialect);
        var text = !script ? PlanSummary.Describe(plan) : plan.IsEmpty ? MigrationScript.EmptyMigration + "\n" : plan.ToScript();
        TextAnswer.Give(text, output, json);
        return exitCode && !plan.IsEmpty ? DifferenceFound : ExitCodes.Success;
    }
}
