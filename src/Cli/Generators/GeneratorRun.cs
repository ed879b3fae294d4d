using System.Text.Json.Nodes;
using SchemaFirst.Cli.Commands;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Generators;

/// <summary>Runs the generators of a schema, as <c>prisma generate</c> does.</summary>
/// <param name="schema">The schema.</param>
/// <param name="schemaPath">The <c>.prisma</c> file that it stands in.</param>
/// <param name="folder">The folder that outputs are relative to.</param>
internal sealed class GeneratorRun(SchemaModel schema, string schemaPath, string folder)
{
    /// <summary>Runs one generator and returns where it wrote; null where it does not say.</summary>
    /// <exception cref="CliException">It fails, or needs what there is not.</exception>
    public async Task<(string Name, string? Output)> RunAsync(Generator generator, CancellationToken cancellation)
    {
        if (generator.Provider is not { Length: > 0 } command)
        {
            throw new CliException("SF9050", $"The generator '{generator.Name}' has no provider", "Name the command that generates as its provider") { ExitCode = ExitCodes.Failed };
        }

        using var process = GeneratorProcess.Start(generator.Name, command, folder);
        var config = GeneratorConfig.Of(generator, schemaPath);
        var manifest = (await process.AskAsync("getManifest", config.DeepClone(), cancellation))?["manifest"];
        var written = config["output"]?["value"]?.GetValue<string>() ?? manifest?["defaultOutput"]?.GetValue<string>();
        if (written is not null)
        {
            written = Path.GetFullPath(written, folder);
            config["output"] = new JsonObject { ["fromEnvVar"] = config["output"]?["fromEnvVar"]?.DeepClone(), ["value"] = written };
        }

        var options = new JsonObject
        {
            ["generator"] = config,
            ["otherGenerators"] = new JsonArray([.. schema.Generators.Where(other => other != generator).Select(other => GeneratorConfig.Of(other, schemaPath))]),
            ["schemaPath"] = schemaPath,
            ["dmmf"] = DmmfDocument.Of(schema),
            ["datasources"] = schema.Datasource is { } datasource ? new JsonArray(GeneratorConfig.Of(datasource, schemaPath)) : new JsonArray(),
            ["datamodel"] = SchemaPrinter.Print(schema.Syntax),
            ["version"] = VersionCommand.Prisma,
            ["noHints"] = true,
            ["allowNoModels"] = true,
        };
        await process.AskAsync("generate", options, cancellation);
        return (manifest?["prettyName"]?.GetValue<string>() ?? generator.Name, written);
    }
}
