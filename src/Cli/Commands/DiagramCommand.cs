using System.CommandLine;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Sources;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst diagram</c>: the schema as a picture of its tables and relations.</summary>
internal static class DiagramCommand
{
    public static Command Create()
    {
        var schema = CommonOptions.Schema();
        var format = new Option<string>("--format") { Description = "What is drawn: Mermaid's text, which forges show in Markdown, or an SVG picture.", DefaultValueFactory = static _ => "mermaid" };
        format.AcceptOnlyFromAmong("mermaid", "svg");
        var only = new Option<string[]>("--model") { Description = "Draws this model and its neighbours only; may be said several times.", AllowMultipleArgumentsPerToken = true };
        var output = CommonOptions.OutputPath("The file to write; without it the drawing goes to standard output.");
        var json = CommonOptions.Json();
        var command = new TaughtCommand(
            "diagram",
            "Draws the schema: models, fields, keys and relations.",
            ["schemafirst diagram -o docs/schema.mmd", "schemafirst diagram --format svg -o docs/schema.svg", "schemafirst diagram --model Order --model Customer"]) { schema, format, only, output, json };
        command.SetAction(parsed => Run(schema.Read(parsed), parsed.GetValue(format) == "svg", parsed.GetValue(only) ?? [], parsed.GetValue(output), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string? path, bool asSvg, string[] only, string? output, bool json)
    {
        var model = BoundSchemas.BindValid(SchemaLoader.Load(path), null);
        if (only.FirstOrDefault(name => model.FindModel(name) is null) is { } unknown)
        {
            throw new CliException("SF9060", $"The schema has no model '{unknown}'", $"Choose among: {string.Join(", ", model.Models.Select(static known => known.Name))}");
        }

        var diagram = Diagram.Of(model, only);
        var text = asSvg ? SvgDiagram.Draw(diagram) : MermaidDiagram.Draw(diagram);
        TextAnswer.Give(text, output, json);
        if (output is not null && !json)
        {
            Console.WriteLine($"written: {output}");
        }

        return ExitCodes.Success;
    }
}
