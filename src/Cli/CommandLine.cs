using System.CommandLine;
using System.CommandLine.Invocation;
using SchemaFirst.Cli.Commands;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli;

/// <summary>The tool's verbs, and what becomes of their failures.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line. Ends with 0 when all is well, 1 when the work found faults or failed, 2 when it could not be begun.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = Create();
        var parsed = root.Parse(args);
        if (!IsHelp(parsed) && Usage.IsQuestion(parsed))
        {
            await root.Parse([.. args, "--help"]).InvokeAsync(new InvocationConfiguration { Output = Console.Error });
            return ExitCodes.CouldNotRun;
        }

        var json = args.Contains("--json");

        // Where 2 is an answer, it is no failure.
        var couldNotRun = args.Contains("--exit-code") ? ExitCodes.Failed : ExitCodes.CouldNotRun;
        if (!IsHelp(parsed) && Usage.FaultOf(parsed) is { } fault)
        {
            Report.Failure(fault, json);
            return couldNotRun;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (CliException failure)
        {
            Report.Failure(failure, json);
            return Math.Min(failure.ExitCode, couldNotRun);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("stopped");
            return ExitCodes.Failed;
        }
        catch (Exception failure) when (FailureTranslator.Translate(failure) is { } known)
        {
            Report.Failure(known, json);
            return Math.Min(known.ExitCode, couldNotRun);
        }
    }

    // Help, the version and a shell's question for completions are answered whatever else stands on the line.
    private static bool IsHelp(ParseResult parsed) => parsed.Action is not null and not ParseErrorAction && parsed.Action != parsed.CommandResult.Command.Action;

    /// <summary>All verbs.</summary>
    public static RootCommand Create() => TeachingHelp.Teach(
        new RootCommand("SchemaFirst: the schema of a database, written as C# records.")
        {
            InitCommand.Create(),
            ValidateCommand.Create(),
            FormatCommand.Create(),
            ExportCommand.Create(),
            ImportCommand.Create(),
            GenerateCommand.Create(),
            new Command("migrate", "Works with migrations.")
            {
                MigrateDevCommand.Create(), MigrateDeployCommand.Create(), MigrateStatusCommand.Create(), MigrateResolveCommand.Create(), MigrateResetCommand.Create(),
                MigrateDiffCommand.Create(),
            },
            new Command("db", "Works with the database itself.") { DbPushCommand.Create(), DbPullCommand.Create(), DbExecuteCommand.Create(), DbSeedCommand.Create() },
            StudioCommand.Create(),
            DoctorCommand.Create(),
            DiagramCommand.Create(),
            CompletionCommand.Create(),
            VersionCommand.Create(),
            DebugCommand.Create(),
        });
}
