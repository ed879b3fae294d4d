using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaFirst.Cli.Generators;

/// <summary>
/// A generator as a process, spoken to as Prisma does: requests as JSON-RPC lines on its standard input, answers on its standard <em>error</em>, between whatever
/// else it writes there; its standard output is the user's.
/// </summary>
internal sealed class GeneratorProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _said = [];
    private readonly string _name;
    private int _number;

    private GeneratorProcess(Process process, string name)
    {
        _process = process;
        _name = name;
    }

    /// <summary>Starts the command of a generator's <c>provider</c>, with the folders of npm's commands on the path.</summary>
    public static GeneratorProcess Start(string name, string command, string folder)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd.exe", ["/d", "/s", "/c", command]) : new ProcessStartInfo("/bin/sh", ["-c", command]);
        start.UseShellExecute = false;
        start.RedirectStandardInput = true;
        start.RedirectStandardError = true;
        start.WorkingDirectory = folder;
        start.Environment["PRISMA_GENERATOR_INVOCATION"] = "true";
        start.Environment["PATH"] = string.Join(Path.PathSeparator, CommandFolders(folder).Append(Environment.GetEnvironmentVariable("PATH")));
        return new GeneratorProcess(Process.Start(start)!, name);
    }

    /// <summary>Asks and waits for the answer.</summary>
    /// <exception cref="CliException">The generator answers with an error, or ends without an answer.</exception>
    public async Task<JsonNode?> AskAsync(string method, JsonNode parameters, CancellationToken cancellation)
    {
        var request = new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters, ["id"] = ++_number };
        try
        {
            await _process.StandardInput.WriteAsync((request.ToJsonString() + "\n").AsMemory(), cancellation);
            await _process.StandardInput.FlushAsync(cancellation);
        }
        catch (IOException)
        {
            // It is gone already; what it said tells why.
        }

        while (await _process.StandardError.ReadLineAsync(cancellation) is { } line)
        {
            if (Read(line) is not { } answer || answer["id"]?.GetValue<int>() != _number)
            {
                _said.Add(line);
                continue;
            }

            return answer["error"] is not { } error ? answer["result"] : throw Failed($"The generator '{_name}' failed: {error["message"]?.GetValue<string>()}");
        }

        await _process.WaitForExitAsync(cancellation);
        throw Failed($"The generator '{_name}' ended with exit code {_process.ExitCode} and no answer{(_said.Count == 0 ? "" : ": " + string.Join(' ', _said.TakeLast(3)))}");
    }

    public void Dispose()
    {
        // Generators wait for more until they are told to go.
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static CliException Failed(string message) => new("SF9051", message, "Check the generator's provider and options, and that it is installed") { ExitCode = ExitCodes.Failed };

    private static JsonObject? Read(string line)
    {
        if (!line.StartsWith('{'))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(line) is JsonObject found && found["id"] is JsonValue id && id.GetValueKind() == JsonValueKind.Number ? found : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> CommandFolders(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return Path.Combine(current.FullName, "node_modules", ".bin");
        }
    }
}
