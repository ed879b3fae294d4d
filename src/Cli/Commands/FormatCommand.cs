using System.CommandLine;
using System.Text.Json;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst format</c>: lays out <c>.prisma</c> files as <c>prisma format</c> does.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var schema = CommonOptions.Schema();
        var json = CommonOptions.Json();
        var check = new Option<bool>("--check") { Description = "Changes nothing; ends with 1 when a file is not formatted." };
        var command = new TaughtCommand(
            "format",
            "Lays out .prisma files, and adds missing back relations.",
            ["schemafirst format", "schemafirst format --check"]) { schema, check, json };
        command.SetAction(parsed => Run(schema.Read(parsed), parsed.GetValue(check), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? path, bool check, bool json)
    {
        var schema = SchemaLoader.Load(path);
        if (schema.IsCSharp)
        {
            throw new CliException("SF9014", "C# files are formatted by 'dotnet format'", "Name a .prisma file or a folder of them");
        }

        var changed = schema.Files
            .Select(static file => (file.Path, file.Text, Formatted: SchemaFormatter.Format(file.Text)))
            .Where(static file => file.Formatted != file.Text).ToList();
        foreach (var file in changed.Where(_ => !check))
        {
            AtomicFile.Write(file.Path, file.Formatted);
        }

        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(changed.Select(static file => file.Path).ToArray(), CliJson.Default.StringArray));
        }
        else
        {
            foreach (var file in changed)
            {
                Console.WriteLine($"{(check ? "not formatted" : "formatted")}: {file.Path}");
            }
        }

        return check && changed.Count > 0 ? ExitCodes.Failed : ExitCodes.Success;
    }
}
