using System.CommandLine;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Sources;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst validate</c>: judges a schema by every rule.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var schema = CommonOptions.Schema();
        var json = CommonOptions.Json();
        var command = new TaughtCommand(
            "validate",
            "Judges a schema by every rule.",
            ["schemafirst validate", "schemafirst validate schema.prisma --json"]) { schema, json };
        command.SetAction(parsed => Run(schema.Read(parsed), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? path, bool json)
    {
        var schema = SchemaLoader.Load(path);
        BoundSchemas.Judge(schema);
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            Report.FindingsAsJson(schema, schema.Diagnostics.Items, output);
        }
        else
        {
            Report.Findings(schema, schema.Diagnostics.Items, Console.Error);
            if (!schema.Diagnostics.HasErrors)
            {
                Console.WriteLine($"The schema is valid: {string.Join(", ", schema.Files.Take(3).Select(static file => file.Path))}{(schema.Files.Count > 3 ? $" and {schema.Files.Count - 3} more files" : "")}");
            }
        }

        return schema.Diagnostics.HasErrors ? ExitCodes.Failed : ExitCodes.Success;
    }
}
