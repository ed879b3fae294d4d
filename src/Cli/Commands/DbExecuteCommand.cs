using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst db execute</c>: sends a script as it is.</summary>
internal static class DbExecuteCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var file = new Option<FileInfo?>("--file") { Description = "The script's file." };
        var input = new Option<bool>("--stdin") { Description = "Takes the script from standard input." };
        var command = new TaughtCommand(
            "execute",
            "Runs a SQL script; prints no rows.",
            ["schemafirst db execute --file fix.sql", "schemafirst db execute --stdin --url file:./blog.db"]) { file, input };
        options.AddTo(command, withMigrations: false);
        command.SetAction((parsed, cancellation) => RunAsync(options.Read(parsed), parsed.GetValue(file), parsed.GetValue(input), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, FileInfo? file, bool input, CancellationToken cancellation)
    {
        if (file is null == !input)
        {
            throw new CliException("SF9022", "A script comes from exactly one place", "Give --file FILE or --stdin");
        }

        var script = file is null ? await Console.In.ReadToEndAsync(cancellation) : await File.ReadAllTextAsync(file.FullName, cancellation);
        await using var database = await choice.OpenAsync(cancellation);
        await database.ExecuteScriptAsync(script, cancellation);
        return new Answer(choice.Json).Say("The script was run.").Set("executed", true).End(ExitCodes.Success);
    }
}
