using System.CommandLine;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.Introspection;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst db pull</c>: makes the schema what the database is.</summary>
internal static class DbPullCommand
{
    public static Command Create()
    {
        var options = new DatabaseOptions();
        var print = new Option<bool>("--print") { Description = "Writes the schema to standard output and no file." };
        var prisma = new Option<bool>("--prisma") { Description = "Writes .prisma text whatever the schema is written in." };
        var force = new Option<bool>("--force") { Description = "Forgets the names, order and documentation that the schema has." };
        var command = new Command("pull", "Makes the schema what the database is; names, order and documentation are kept.") { print, prisma, force };
        options.AddTo(command, withMigrations: false);
        command.SetAction((parsed, cancellation) =>
            RunAsync(options.Read(parsed), parsed.GetValue(print), parsed.GetValue(prisma), parsed.GetValue(force), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice choice, bool print, bool prisma, bool force, CancellationToken cancellation)
    {
        var loaded = SchemaLoader.TryLoad(choice.SchemaPath);
        await using var database = await choice.OpenAsync(cancellation);
        var existing = PullBase.Bind(loaded, ProviderTraits.For(database.Dialect.Provider).Name, force);
        IReadOnlyList<string> namespaces = existing.Datasource is { HasSchemas: true } datasource ? datasource.Schemas : [];
        var pulled = Introspector.Pull(await database.DescribeAsync(namespaces, cancellation), existing, database.Dialect);
        foreach (var warning in pulled.Warnings)
        {
            await Console.Error.WriteLineAsync("warning: " + warning.Message);
        }

        var files = PulledFiles.Of(pulled.Syntax, loaded, choice.SchemaPath, prisma);
        if (print)
        {
            Console.Write(files.Text());
            return ExitCodes.Success;
        }

        foreach (var (path, text) in files.Texts())
        {
            AtomicFile.Write(path, text);
            Console.WriteLine($"written: {path}");
        }

        return ExitCodes.Success;
    }
}
