using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Introspection;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst db pull</c>: makes the schema what the database is.</summary>
internal static class DbPullCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var print = new Option<bool>("--print") { Description = "Writes the schema to standard output and no file." };
        var prisma = new Option<bool>("--prisma") { Description = "Writes .prisma text whatever the schema is written in." };
        var schemas = new Option<string?>("--schemas") { Description = "The database schemas to pull, separated by commas; else those of the datasource." };
        var depth = new Option<int>("--composite-type-depth") { Description = "How deep documents are looked into; accepted for Prisma's sake, as only document databases have them.", DefaultValueFactory = static _ => -1 };
        var force = new Option<bool>("--force") { Description = "Forgets the names, order and documentation that the schema has." };
        var command = new TaughtCommand(
            "pull",
            "Makes the schema what the database is; names, order and documentation are kept.",
            ["schemafirst db pull", "schemafirst db pull --print --url postgresql://me@localhost/blog"]) { print, prisma, schemas, depth, force };
        options.AddTo(command, withMigrations: false);
        command.SetAction((parsed, cancellation) =>
            RunAsync(options.Read(parsed), parsed.GetValue(print), parsed.GetValue(prisma), parsed.GetValue(force), parsed.GetValue(schemas), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, bool print, bool prisma, bool force, string? schemas, CancellationToken cancellation)
    {
        var loaded = SchemaLoader.TryLoad(choice.SchemaPath);
        await using var database = await choice.OpenAsync(cancellation);
        var existing = PullBase.Bind(loaded, ProviderTraits.For(database.Dialect.Provider).Name, force, Names(schemas));
        IReadOnlyList<string> namespaces = existing.Datasource is { HasSchemas: true } datasource ? datasource.Schemas : [];
        var described = await Progress.During("reading the catalog", () => database.DescribeAsync(namespaces, cancellation));
        var style = PulledFiles.IsPrisma(loaded, choice.SchemaPath, prisma) ? PullStyle.Prisma : PullStyle.Faithful;
        var pulled = Introspector.Pull(described, existing, database.Dialect, style);
        foreach (var warning in pulled.Warnings)
        {
            await Console.Error.WriteLineAsync("warning: " + warning.Message);
        }

        var files = PulledFiles.Of(pulled.Syntax, Unchanged(existing, database.Dialect), loaded, choice.SchemaPath, prisma);
        var answer = new Answer(choice.Json).Set("warnings", pulled.Warnings.Select(static warning => warning.Message));
        if (print)
        {
            if (!choice.Json)
            {
                Console.Write(files.Text());
            }

            return answer.Set("schema", files.Text()).End(ExitCodes.Success);
        }

        var written = new List<string>();
        foreach (var (path, text) in files.Texts().Concat(Views(choice.ViewsPath, described, existing)))
        {
            if (text.Length == 0)
            {
                File.Delete(path);
                answer.Say($"removed: {path}");
                continue;
            }

            AtomicFile.Write(path, text);
            written.Add(path);
            answer.Say($"written: {path}");
        }

        if (written.Count == 0)
        {
            answer.Say("The schema says what the database holds already.");
        }

        return answer.Set("written", written).End(ExitCodes.Success);
    }

    /// <summary>What would be pulled if the database were just what the schema asks for.</summary>
    private static SchemaSyntax Unchanged(SchemaModel existing, Dialect dialect)
    {
        var asked = DatabaseModelBuilder.Build(existing, dialect);
        return asked is { Tables.Count: 0, Enums.Count: 0 } ? new SchemaSyntax(default, default) : Introspector.Pull(asked, existing, dialect, PullStyle.Faithful).Syntax;
    }

    /// <summary>The SQL of each view, in Prisma's places.</summary>
    private static IEnumerable<(string Path, string Text)> Views(string? folder, DatabaseModel described, SchemaModel existing) => folder is null || !existing.PreviewFeatures.Contains("views") ? [] :
        described.Views.Where(static view => view.Definition is not null)
            .Select(view => (Path.Combine(folder, view.Name.Namespace ?? "main", view.Name.Name + ".sql"), view.Definition!.Trim() + "\n"));

    private static string[] Names(string? list) => list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
