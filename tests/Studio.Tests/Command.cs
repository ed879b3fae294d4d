using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using SchemaFirst.Studio.Tests.Kit;
using SchemaFirst.TestKit;

namespace SchemaFirst.Studio.Tests;

/// <summary>The command as a user calls it.</summary>
public sealed class Command : IAsyncLifetime
{
    private readonly SqliteStage _stage = new();

    public Task InitializeAsync() => _stage.SetUpAsync();

    public Task DisposeAsync() => _stage.DisposeAsync().AsTask();

    [Fact]
    public async Task It_prints_the_address_serves_and_ends_with_an_interrupt()
    {
        using var studio = Start("--read-only");
        var said = (await studio.StandardOutput.ReadLineAsync())!;
        using var browser = new Browser(new Uri(said["Studio is at ".Length..]));
        await browser.EnterAsync();
        Assert.True((bool)(await browser.GetAsync("session"))["readOnly"]!);
        Interrupt.Send(studio);
        await studio.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(0, studio.ExitCode);
        Assert.Equal("", await studio.StandardError.ReadToEndAsync());
    }

    [Fact]
    public async Task It_answers_machines_with_the_address_alone()
    {
        using var studio = Start("--json");
        var json = new System.Text.StringBuilder();
        while (await studio.StandardOutput.ReadLineAsync() is { } line)
        {
            json.AppendLine(line);
            if (line == "}")
            {
                break;
            }
        }

        Assert.StartsWith("http://127.0.0.1:", (string?)JsonNode.Parse(json.ToString())!["address"], StringComparison.Ordinal);
        studio.Kill();
    }

    [Fact]
    public async Task A_taken_port_is_said()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var studio = Start("--port", ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        var error = await EndAsync(studio);
        Assert.Equal(2, studio.ExitCode);
        Assert.Contains("SF9051", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_said_and_not_made()
    {
        File.Delete(_stage.FilePath);
        using var studio = Start();
        var error = await EndAsync(studio);
        Assert.NotEqual(0, studio.ExitCode);
        Assert.Contains("P1001", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_stage.FilePath));
    }

    // What it says before it ends by itself; one that serves instead is stopped.
    private static async Task<string> EndAsync(Process studio)
    {
        try
        {
            var said = await studio.StandardError.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
            await studio.WaitForExitAsync();
            return said;
        }
        catch (TimeoutException)
        {
            studio.Kill();
            throw;
        }
    }

    private Process Start(params string[] options) => Process.Start(new ProcessStartInfo(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "SchemaFirst.Cli.dll"), "studio", "--no-browser", "--url", _stage.Connection, "--schema", _stage.SchemaPath, .. options])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = _stage.Folder,
    })!;
}
