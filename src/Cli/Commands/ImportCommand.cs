using System.CommandLine;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst import</c>: <c>.prisma</c> → C# records.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var schema = CommonOptions.Schema();
        var output = CommonOptions.OutputPath("A .cs file, or a folder; without it the text goes to standard output.");
        var space = new Option<string?>("--namespace") { Description = "The namespace of the records." };
        var client = new Option<string?>("--client") { Description = "The name of the client class." };
        var json = CommonOptions.Json();
        var force = new Option<bool>("--force") { Description = "Replaces a file that is there." };
        var command = new Command("import", "Writes the schema as C# records; comments and order are kept.") { schema, output, space, client, force, json };
        command.SetAction(parsed =>
        {
            var loaded = SchemaLoader.Load(parsed.GetValue(schema));
            BoundSchemas.Require(loaded);
            var defaults = new CSharpPrinterOptions();
            return CSharpWriter.Write(
                loaded,
                parsed.GetValue(output),
                new CSharpPrinterOptions { Namespace = parsed.GetValue(space) ?? defaults.Namespace, ClientName = parsed.GetValue(client) ?? defaults.ClientName },
                parsed.GetValue(force),
                parsed.GetValue(json));
        });
        return command;
    }
}
