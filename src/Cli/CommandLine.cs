using System.CommandLine;
using SchemaFirst.Cli.Commands;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli;

/// <summary>The tool's verbs, and what becomes of their failures.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command line. Ends with 0 when all is well, 1 when the work found faults or failed, 2 when it could not be begun.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync();
            return ExitCodes.CouldNotRun;
        }

        var json = args.Contains("--json");
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (CliException failure)
        {
            Report.Failure(failure, json);
            return failure.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("stopped");
            return ExitCodes.Failed;
        }
        catch (Exception failure) when (FailureTranslator.Translate(failure) is { } known)
        {
            Report.Failure(known, json);
            return known.ExitCode;
        }
    }

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
