using System.CommandLine;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Settings;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst init</c>: a starting point that compiles.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var provider = new Option<string>("--datasource-provider") { Description = "The database.", DefaultValueFactory = static _ => "sqlite" };
        provider.AcceptOnlyFromAmong("sqlite", "postgresql");
        var url = new Option<string?>("--url") { Description = "The connection string or URL to put into .env." };
        var withModel = new Option<bool>("--with-model") { Description = "Begins with a model." };
        var prisma = new Option<bool>("--prisma") { Description = "Begins with schema.prisma instead of C# records." };
        var output = CommonOptions.OutputPath("The folder; without it the current one.");
        var json = CommonOptions.Json();
        var command = new TaughtCommand(
            "init",
            "Writes a schema, schemafirst.json, .env and the lines that .gitignore needs, and a project where there is none. Nothing that is there is replaced.",
            ["schemafirst init --with-model", "schemafirst init --datasource-provider postgresql --url postgresql://me@localhost/blog"]) { provider, url, withModel, prisma, output, json };
        command.SetAction(parsed => Run(
            parsed.GetValue(output) ?? ".", parsed.GetValue(provider)!, parsed.GetValue(url), parsed.GetValue(withModel), parsed.GetValue(prisma), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string folder, string provider, string? url, bool withModel, bool prisma, bool json)
    {
        var isPostgreSql = provider == "postgresql";
        var schema = prisma ? "schema.prisma" : "Schema.cs";
        Refuse(Path.Combine(folder, schema));
        Refuse(Path.Combine(folder, SettingsReader.FileName));
        var written = new List<string>();
        Write(schema, prisma ? InitFiles.Prisma(provider, withModel) : InitFiles.CSharp(isPostgreSql, withModel));
        Write(SettingsReader.FileName, InitFiles.Settings(prisma ? schema : "."));
        if (!prisma && (!Directory.Exists(folder) || !Directory.EnumerateFiles(folder, "*.csproj").Any()))
        {
            var name = new DirectoryInfo(Path.GetFullPath(folder)).Name;
            Write(name + ".csproj", InitFiles.Project(isPostgreSql, VersionCommand.Of(typeof(InitCommand).Assembly)));
        }

        Append(EnvironmentValues.FileName, [$"DATABASE_URL=\"{url ?? InitFiles.Url(isPostgreSql)}\""], "DATABASE_URL=");
        foreach (var line in (string[])["bin/", "obj/", ".env"])
        {
            Append(".gitignore", [line], line);
        }

        var answer = new Answer(json).Set("written", written);
        foreach (var path in written)
        {
            answer.Say($"written: {path}");
        }

        return answer.Say("Next: declare your models, then run 'schemafirst migrate dev --name init'.").End(ExitCodes.Success);

        void Write(string name, string text)
        {
            var path = Path.Combine(folder, name);
            AtomicFile.Write(path, text);
            written.Add(path);
        }

        void Append(string name, string[] lines, string mark)
        {
            var path = Path.Combine(folder, name);
            var before = File.Exists(path) ? File.ReadAllText(path) : "";
            if (before.Split('\n').Any(line => line.Trim().StartsWith(mark, StringComparison.Ordinal)))
            {
                return;
            }

            AtomicFile.Write(path, before + (before.Length > 0 && !before.EndsWith('\n') ? "\n" : "") + string.Join('\n', lines) + "\n");
            if (!written.Contains(path))
            {
                written.Add(path);
            }
        }
    }

    private static void Refuse(string path)
    {
        if (File.Exists(path))
        {
            throw new CliException("SF9016", $"'{path}' is there already", "Name another folder with --output") { Place = path, ExitCode = ExitCodes.Failed };
        }
    }
}
