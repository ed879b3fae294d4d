using System.Diagnostics;

namespace SchemaFirst.Cli.Tests;

/// <summary>Runs the tool as a user does: as a process, in a folder of its own.</summary>
public sealed class Tool : IDisposable
{
    /// <summary>The folder that commands run in.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("schemafirst-cli-").FullName;

    /// <summary>Variables that commands see beside those of the tests.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <summary>Puts a file into the folder.</summary>
    public void File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
    }

    /// <summary>The text of a file in the folder.</summary>
    public string Text(string name) => System.IO.File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>Runs a command line and waits for its end.</summary>
    public ToolResult Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolResult(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts a command line that goes on until somebody ends it.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SchemaFirst.Cli.dll"), .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        Prepare(start);
        return Process.Start(start)!;
    }

    /// <summary>Runs a command line at a terminal (a pseudo-terminal made by <c>script</c>) where somebody types; both outputs come as one, as a terminal shows them.</summary>
    public ToolResult RunAtTerminal(string typed, params string[] arguments)
    {
        var line = string.Join(' ', new[] { "dotnet", Path.Combine(AppContext.BaseDirectory, "SchemaFirst.Cli.dll") }.Concat(arguments).Select(static word => $"'{word}'"));
        var start = new ProcessStartInfo("script", ["--quiet", "--return", "--command", line, "/dev/null"])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Prepare(start);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(typed);
        process.StandardInput.Flush();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolResult(process.ExitCode, output, error.Result);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Prepare(ProcessStartInfo start)
    {
        // A database that the developer works with is none of the tests' business.
        start.Environment.Remove("DATABASE_URL");
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }
    }
}
