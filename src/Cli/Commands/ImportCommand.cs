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
        var output = CommonOptions.OutputPath("A folder, for one file per type, or a .cs file for all; without it the text goes to standard output.");
        var space = new Option<string?>("--namespace") { Description = "The namespace of the records." };
        var client = new Option<string?>("--client") { Description = "The name of the client class." };
        var single = new Option<bool>("--single-file") { Description = "Writes one file into the folder." };
        var plain = new Option<bool>("--plain-types") { Description = "Keeps string and DateTime where a native type could be Guid, DateOnly, TimeOnly or DateTimeOffset." };
        var json = CommonOptions.Json();
        var force = new Option<bool>("--force") { Description = "Replaces files that are there." };
        var command = new TaughtCommand(
            "import",
            "Writes the schema as C# records; comments and order are kept.",
            ["schemafirst import schema.prisma -o Models", "schemafirst import schema.prisma --namespace Blog --client BlogDb"]) { schema, output, space, client, single, plain, force, json };
        command.SetAction(parsed =>
        {
            var loaded = SchemaLoader.Load(schema.ReadTyped(parsed));
            BoundSchemas.Require(loaded);
            var defaults = new CSharpPrinterOptions();
            return CSharpWriter.Write(
                loaded,
                parsed.GetValue(output),
                new CSharpPrinterOptions
                {
                    Namespace = parsed.GetValue(space) ?? defaults.Namespace,
                    ClientName = parsed.GetValue(client) ?? defaults.ClientName,
                    PlainTypes = parsed.GetValue(plain),
                },
                parsed.GetValue(single),
                parsed.GetValue(force),
                parsed.GetValue(json));
        });
        return command;
    }
}
