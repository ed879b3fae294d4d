using System.CommandLine;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Npgsql;
using SchemaFirst.Cli.Output;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst version</c>: what runs here.</summary>
internal static class VersionCommand
{
    /// <summary>The Prisma whose behaviour this tool has.</summary>
    public const string Prisma = "7.10";

    public static Command Create()
    {
        var json = CommonOptions.Json();
        var command = new TaughtCommand(
            "version",
            "Says the versions of the tool and of what it stands on.",
            ["schemafirst version", "schemafirst version --json"]) { json };
        command.SetAction(parsed => Run(parsed.GetValue(json)));
        return command;
    }

    /// <summary>The version of an assembly, without the commit behind it.</summary>
    public static string Of(Assembly assembly) =>
        (assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? assembly.GetName().Version?.ToString() ?? "").Split('+')[0];

    private static int Run(bool json)
    {
        using var sqlite = new SqliteConnection("Data Source=:memory:");
        sqlite.Open();
        (string Name, string Version)[] parts =
        [
            ("schemafirst", Of(typeof(VersionCommand).Assembly)),
            ("schema", Of(typeof(SchemaModel).Assembly)),
            ("prisma", Prisma),
            ("sqlite", sqlite.ServerVersion),
            ("npgsql", Of(typeof(NpgsqlConnection).Assembly)),
            ("runtime", RuntimeInformation.FrameworkDescription),
            ("system", RuntimeInformation.RuntimeIdentifier),
        ];
        var answer = new Answer(json);
        foreach (var (name, version) in parts)
        {
            answer.Say($"{name,-12} {version}").Set(name, version);
        }

        return answer.End(ExitCodes.Success);
    }
}
