using System.CommandLine;
using System.Diagnostics;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Settings;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst db seed</c>: runs the command that fills a new database.</summary>
internal static class DbSeedCommand
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var arguments = new Argument<string[]>("arguments") { Arity = ArgumentArity.ZeroOrMore, Description = "Handed on to the seed command; write them behind '--'." };
        var command = new TaughtCommand(
            "seed",
            "Runs the command of migrations.seed in schemafirst.json, with DATABASE_URL set.",
            ["schemafirst db seed", "schemafirst db seed -- --environment staging"]) { arguments, json };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(arguments) ?? [], parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] arguments, bool json, CancellationToken cancellation)
    {
        var settings = SettingsReader.Read();
        var seed = settings.Migrations.Seed is { Length: > 0 } given ? given : throw new CliException(
            "SF9040", "No seed command is set", "Set migrations.seed in schemafirst.json, such as \"dotnet run --project Seed\"");
        var answer = new Answer(json).Say($"running: {seed}{string.Concat(arguments.Select(static argument => " " + argument))}").Set("command", seed).Set("arguments", arguments);
        using var process = Process.Start(Shell(seed, arguments, ConnectionChoice.Find(null, settings)))!;
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        answer.Set("exitCode", process.ExitCode);
        return process.ExitCode == 0
            ? answer.Say("The seed command has run.").End(ExitCodes.Success)
            : throw new CliException("SF9041", $"The seed command ended with exit code {process.ExitCode}", "See what it wrote above") { ExitCode = ExitCodes.Failed };
    }

    /// <summary>The shell takes the command as it is written, and the arguments as they are, however they look.</summary>
    private static ProcessStartInfo Shell(string command, string[] arguments, string? url)
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", ["/d", "/s", "/c", command, .. arguments])
            : new ProcessStartInfo("/bin/sh", ["-c", command + " \"$@\"", "seed", .. arguments]);
        start.UseShellExecute = false;
        if (url is not null)
        {
            start.Environment["DATABASE_URL"] = url;
        }

        return start;
    }
}
