using System.CommandLine;
using SchemaFirst.Cli.Sources;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst import</c>: <c>.prisma</c> → C# records.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var schema = CommonOptions.Schema();
        var output = CommonOptions.OutputPath("The folder to write to (one file per model), or a .cs file for all of them; without it one text goes to standard output.");
        var space = new Option<string?>("--namespace") { Description = "The namespace of the records." };
        var force = new Option<bool>("--force") { Description = "Replaces files that are there." };
        var command = new Command("import", "Writes the schema as C# records; comments and order are kept.") { schema, output, space, force };
        command.SetAction(parsed => Run(parsed.GetValue(schema), parsed.GetValue(output), parsed.GetValue(space), parsed.GetValue(force)));
        return command;
    }

    private static int Run(string? path, string? output, string? space, bool force)
    {
        var schema = SchemaLoader.Load(path);
        BoundSchemas.Require(schema);
        return CSharpWriter.Write(schema, output, space, force);
    }
}
