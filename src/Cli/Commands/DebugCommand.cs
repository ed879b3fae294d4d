using System.CommandLine;
using System.Text.Json.Nodes;
using SchemaFirst.Cli.Output;
using SchemaFirst.Cli.Settings;
using SchemaFirst.Cli.Sources;

namespace SchemaFirst.Cli.Commands;

/// <summary><c>schemafirst debug</c>: what the tool finds where it is called; for reports of errors, so it tells no secrets.</summary>
internal static class DebugCommand
{
    private static readonly string[] Variables = ["DATABASE_URL", "SHADOW_DATABASE_URL", "NO_COLOR", "CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION"];

    public static Command Create()
    {
        var json = CommonOptions.Json();
        var command = new TaughtCommand(
            "debug",
            "Says which files, settings and variables the tool finds here; values of variables are not shown.",
            ["schemafirst debug", "schemafirst debug --json"]) { json };
        command.SetAction(parsed => Run(parsed.GetValue(json)));
        return command;
    }

    private static int Run(bool json)
    {
        var answer = new Answer(json);
        var settings = SettingsReader.Read();
        var files = new JsonObject
        {
            ["folder"] = Environment.CurrentDirectory,
            ["settings"] = There(SettingsReader.FileName),
            ["environmentFile"] = There(EnvironmentValues.FileName),
            ["schema"] = Schema(settings.Schema),
            ["migrations"] = Directory.Exists(settings.Migrations.Path) ? settings.Migrations.Path : null,
        };
        answer.Say("-- Files");
        foreach (var (name, value) in files)
        {
            answer.Say($"{name,-16} {value?.GetValue<string>() ?? "none"}");
        }

        answer.Say("-- Variables");
        var variables = new JsonObject();
        foreach (var name in Variables)
        {
            variables[name] = EnvironmentValues.Find(name) is not null;
            answer.Say($"{name,-20} {(EnvironmentValues.Find(name) is null ? "not set" : "set")}");
        }

        var (terminal, ci) = (!Console.IsInputRedirected, Environment.GetEnvironmentVariable("CI") is { Length: > 0 });
        return answer
            .Say("-- Session")
            .Say($"{"terminal",-20} {(terminal ? "yes" : "no")}")
            .Say($"{"ci",-20} {(ci ? "yes" : "no")}")
            .Set("files", files).Set("variables", variables).Set("terminal", terminal).Set("ci", ci)
            .End(ExitCodes.Success);
    }

    private static string? There(string path) => File.Exists(path) ? path : null;

    private static string? Schema(string? path)
    {
        try
        {
            var (files, isCSharp) = SchemaLocator.Find(path);
            return isCSharp ? $"{files.Count} C# files" : string.Join(", ", files);
        }
        catch (CliException)
        {
            return null;
        }
    }
}
