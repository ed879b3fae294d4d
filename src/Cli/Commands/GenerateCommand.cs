using System.CommandLine;
using System.Text.Json.Nodes;
using SchemaFirst.Cli.Generators;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst generate</c>: runs the generators that others made for Prisma.</summary>
internal static class GenerateCommand
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromMilliseconds(300);
    private static readonly string[] Clients = ["prisma-client", "prisma-client-js"];

    public static Command Create()
    {
        var schema = CommonOptions.Schema();
        var names = new Option<string[]>("--generator") { Description = "Runs only the generator of that name; may be repeated." };
        var watch = new Option<bool>("--watch") { Description = "Runs again whenever the schema changes." };
        var models = new Option<bool>("--require-models") { Description = "Refuses a schema without models." };
        var json = CommonOptions.Json();
        var command = new TaughtCommand(
            "generate",
            "Runs the schema's generators over Prisma's protocol: diagrams, documents, validators in other languages. The C# client needs none, the compiler makes it.",
            ["schemafirst generate", "schemafirst generate --generator dbml --generator docs", "schemafirst generate --watch"]) { schema, names, watch, models, json };
        command.SetAction((parsed, cancellation) => RunAsync(
            schema.Read(parsed), parsed.GetValue(names) ?? [], parsed.GetValue(watch), parsed.GetValue(models), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? path, string[] names, bool watch, bool requireModels, bool json, CancellationToken cancellation)
    {
        if (!watch)
        {
            return await OnceAsync(path, names, requireModels, json, cancellation);
        }

        // Until the person stops it, which is no failure.
        while (!cancellation.IsCancellationRequested)
        {
            // Looked at first: what changes while generators run is generated again.
            var seen = Stamp(path);
            try
            {
                await OnceAsync(path, names, requireModels, json, cancellation);
            }
            catch (Exception failure) when ((failure as CliException ?? FailureTranslator.Translate(failure)) is { } known)
            {
                // The next change may mend it.
                Report.Failure(known, json);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            while (!cancellation.IsCancellationRequested && Stamp(path) == seen)
            {
                await Task.Delay(LookInterval, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return ExitCodes.Success;
    }

    private static async Task<int> OnceAsync(string? path, string[] names, bool requireModels, bool json, CancellationToken cancellation)
    {
        var loaded = SchemaLoader.Load(path);
        var model = BoundSchemas.BindValid(loaded, provider: null);
        if (requireModels && model.Models.Count == 0)
        {
            throw new CliException("SF9052", "The schema has no models", "Declare one, or leave out --require-models") { ExitCode = ExitCodes.Failed };
        }

        var unknown = names.FirstOrDefault(name => model.Generators.All(generator => generator.Name != name));
        if (unknown is not null)
        {
            throw new CliException(
                "SF9053", $"The schema has no generator '{unknown}'",
                model.Generators.Count == 0 ? "Declare a generator first" : $"Name one of: {string.Join(", ", model.Generators.Select(static generator => generator.Name))}");
        }

        var answer = new Answer(json);
        var folder = Path.GetFullPath(Path.GetDirectoryName(loaded.Files[0].Path) is { Length: > 0 } parent ? parent : ".");
        using var file = SchemaFile.Of(loaded, model);
        var run = new GeneratorRun(model, file.Path, folder);
        var results = new JsonArray();
        foreach (var generator in model.Generators.Where(generator => names.Length == 0 || names.Contains(generator.Name)))
        {
            if (Clients.Contains(generator.Provider))
            {
                answer.Say($"left out: {generator.Name} (Prisma's own client is made by 'prisma generate')");
                continue;
            }

            var (name, output) = await run.RunAsync(generator, cancellation);
            answer.Say(output is null ? $"generated: {name}" : $"generated: {name} to {output}");
            results.Add((JsonNode)new JsonObject { ["generator"] = generator.Name, ["name"] = name, ["output"] = output });
        }

        if (results.Count == 0)
        {
            answer.Say("There is no generator to run.");
        }

        return answer.Set("generated", results).End(ExitCodes.Success);
    }

    private static DateTime Stamp(string? path)
    {
        try
        {
            return SchemaLocator.Find(path).Files.Max(File.GetLastWriteTimeUtc);
        }
        catch (Exception failure) when (failure is CliException or IOException)
        {
            // Editors replace files: for a moment there may be none.
            return default;
        }
    }

    /// <summary>The <c>.prisma</c> file that generators are told of: the schema's own, or one for the time of the run.</summary>
    private sealed class SchemaFile(string path, bool isTemporary) : IDisposable
    {
        public string Path => path;

        public static SchemaFile Of(LoadedSchema loaded, SchemaModel model)
        {
            if (loaded is { IsCSharp: false, Files.Count: 1 })
            {
                return new SchemaFile(System.IO.Path.GetFullPath(loaded.Files[0].Path), isTemporary: false);
            }

            var folder = Directory.CreateTempSubdirectory("schemafirst-generate-").FullName;
            var path = System.IO.Path.Combine(folder, "schema.prisma");
            File.WriteAllText(path, SchemaPrinter.Print(model.Syntax));
            return new SchemaFile(path, isTemporary: true);
        }

        public void Dispose()
        {
            if (isTemporary)
            {
                Directory.Delete(System.IO.Path.GetDirectoryName(path)!, recursive: true);
            }
        }
    }
}
