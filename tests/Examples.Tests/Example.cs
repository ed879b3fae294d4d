using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace SchemaFirst.Examples.Tests;

/// <summary>An example of the checkout, as it was built beside these tests.</summary>
internal static class Example
{
    /// <summary>The checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of an example.</summary>
    public static string Folder(string name) => Path.Combine(Root, "examples", name);

    /// <summary>The program of an example.</summary>
    public static string Program(string name)
    {
        var configuration = typeof(Example).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Path.Combine(Folder(name), "bin", configuration, "net10.0", $"SchemaFirst.{name}.dll");
    }

    /// <summary>Starts a command.</summary>
    public static Process Start(string folder, string command, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("DATABASE_URL");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Runs a command that must succeed, and gives what it printed.</summary>
    public static string Run(string folder, string command, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(folder, command, arguments, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{command} ended with {process.ExitCode}\n{output}\n{error.Result}");
        return output.ReplaceLineEndings("\n");
    }

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
