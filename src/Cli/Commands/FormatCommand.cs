using System.CommandLine;
using System.Text.Json;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst format</c>: lays out <c>.prisma</c> files as <c>prisma format</c> does, and refuses a schema with errors as it does.</summary>
internal static class FormatCommand
{
    public static Command Create()
    {
        var schema = CommonOptions.Schema();
        var json = CommonOptions.Json();
        var check = new Option<bool>("--check") { Description = "Changes nothing; ends with 1 when a file is not formatted." };
        var command = new TaughtCommand(
            "format",
            "Lays out .prisma files, and adds missing back relations. A schema with errors is left alone.",
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

        // As Prisma does: what is still wrong when it is laid out is told, and left as it is. Back relations that are missing are none of that: they are added.
        var formatted = SchemaLoader.OfPrisma([.. schema.Files.Select(static file => new SourceText(file.Path, SchemaFormatter.Format(file.Text)))]);
        BoundSchemas.Judge(formatted);
        if (formatted.Diagnostics.HasErrors)
        {
            BoundSchemas.Require(schema);
            BoundSchemas.Require(formatted);
        }

        var changed = formatted.Files.Zip(schema.Files).Where(static file => file.First.Text != file.Second.Text).Select(static file => file.First).ToList();
        foreach (var file in changed.Where(_ => !check))
        {
            AtomicFile.Write(file.Path, file.Text);
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
