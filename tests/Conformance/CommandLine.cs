using System.CommandLine;
using System.CommandLine.Parsing;

namespace SchemaFirst.Conformance;

/// <summary>The runner's verbs: one per suite, and <c>serve</c>.</summary>
internal static class CommandLine
{
    public static int Run(string[] args)
    {
        var root = new RootCommand("Runs conformance suites against the project.");
        root.Subcommands.Add(SuiteCommand("schemas", providers: false, new Schemas.SchemaSuite()));
        root.Subcommands.Add(SuiteCommand("migrations", providers: true, new Migrations.MigrationSuite()));
        root.Subcommands.Add(SuiteCommand("roundtrip-db", providers: true, new Migrations.DatabaseRoundTrip()));
        root.Subcommands.Add(SuiteCommand("queries", providers: true, new Queries.QuerySuite()));
        root.Subcommands.Add(Queries.ServeCommand.Create());
        return root.Parse(args).Invoke();
    }

    private static Command SuiteCommand(string name, bool providers, ISuite suite)
    {
        var directory = new Argument<DirectoryInfo>("DIR") { Description = "The suite's folder: its index.json lists the cases." };
        var provider = new Option<string>("--provider") { Required = providers, Description = "sqlite or postgresql." };
        provider.AcceptOnlyFromAmong("sqlite", "postgresql");
        var report = new Option<FileInfo?>("--report") { Description = "Writes the outcome of every case as JSON." };
        var checks = new Option<string[]>("--check") { Description = "Runs only this check; may be repeated." };
        var only = new Option<string?>("--only") { Description = "Runs only cases whose id matches the glob." };
        var sample = new Option<int>("--sample") { Description = "Runs every Nth case of the index: the fixed sample for CI.", DefaultValueFactory = static _ => 1 };
        var command = new Command(name) { directory, report, checks, only, sample };
        if (providers)
        {
            command.Options.Add(provider);
        }

        command.SetAction(parsed => SuiteRunner.Run(suite, new SuiteOptions(
            name,
            parsed.GetValue(directory)!.FullName,
            providers ? parsed.GetValue(provider) : null,
            parsed.GetValue(report)?.FullName,
            parsed.GetValue(checks) ?? [],
            parsed.GetValue(only),
            Math.Max(1, parsed.GetValue(sample)))));
        return command;
    }
}
