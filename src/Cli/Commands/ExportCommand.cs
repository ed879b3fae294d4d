using System.CommandLine;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst export</c>: C# records → <c>schema.prisma</c>.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var schema = CommonOptions.Schema();
        var output = CommonOptions.OutputPath("The file to write, or a folder, for one file per folder of records; without it the text goes to standard output.");
        var provider = new Option<string?>("--provider") { Description = "For a client that names several providers: the one to export for." };
        provider.AcceptOnlyFromAmong("postgresql", "sqlite", "mysql", "sqlserver", "cockroachdb", "mongodb");
        var json = CommonOptions.Json();
        var command = new TaughtCommand(
            "export",
            "Writes the schema as .prisma text, as 'prisma format' would print it.",
            ["schemafirst export > schema.prisma", "schemafirst export Blog -o schema.prisma --provider postgresql"]) { schema, output, provider, json };
        command.SetAction(parsed => Run(schema.Read(parsed), parsed.GetValue(output), parsed.GetValue(provider), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? path, string? output, string? provider, bool json)
    {
        var schema = SchemaLoader.Load(path);
        BoundSchemas.Require(schema);
        var narrowed = BoundSchemas.ForProvider(schema, provider);
        if (output is not null && (Directory.Exists(output) || Path.GetExtension(output).Length == 0))
        {
            PrismaWriter.Write(narrowed, output, json);
        }
        else
        {
            TextAnswer.Give(SchemaPrinter.Print(narrowed.Syntax), output, json);
        }

        return ExitCodes.Success;
    }
}
