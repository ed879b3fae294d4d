using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SchemaFirst.TestKit;

namespace SchemaFirst.Examples.Tests;

/// <summary>What the README of the web API says, done: on both databases, with telemetry on the console.</summary>
public sealed class WebApi
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Answers_is_healthy_describes_itself_and_is_measured(string provider)
    {
        var folder = Directory.CreateTempSubdirectory("schemafirst-webapi-");
        var database = provider == "Sqlite" ? Path.Combine(folder.FullName, "links.db") : PostgresServer.Shared.CreateDatabase();
        var log = new List<string>();
        using var server = Example.Start(
            folder.FullName,
            "dotnet",
            [Example.Program("WebApi"), "--urls", "http://127.0.0.1:0", "--contentRoot", Example.Folder("WebApi")],
            ("OTEL", "console"),
            ("SchemaFirst__LinksDb__Provider", provider),
            ("ConnectionStrings__LinksDb", database));
        var errors = server.StandardError.ReadToEndAsync();
        string? address = null;
        try
        {
            while (address is null && await server.StandardOutput.ReadLineAsync() is { } line)
            {
                log.Add(line);
                address = line.Split("Now listening on: ") is [_, var found] ? found : null;
            }

            Assert.True(address is not null, string.Join('\n', log));
            Assert.Contains(log, static line => line.Contains("20260101000000_init", StringComparison.Ordinal));
            var rest = ReadAsync(server.StandardOutput, log);
            using var http = new HttpClient { BaseAddress = new Uri(address) };
            await AskAsync(http);

            // A span is printed when it ends, which may be after its answer has come.
            var span = $"db.system.name: {(provider == "Sqlite" ? "sqlite" : "postgresql")}";
            for (var wait = 0; wait < 100 && !Seen(log, span); wait++)
            {
                await Task.Delay(100);
            }

            Assert.True(Seen(log, span), All(log));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            await errors;
            folder.Delete(recursive: true);
        }
    }

    private static async Task AskAsync(HttpClient http)
    {
        var link = new { url = "https://example.com", title = "An example" };
        var made = await http.PostAsJsonAsync("links", link);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await http.PostAsJsonAsync("links", link)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await http.PostAsync($"{made.Headers.Location}/visits", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.PostAsync("links/none/visits", null)).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await http.PostAsync($"{made.Headers.Location}/remarks?text=fine", null)).StatusCode);
        var listed = Assert.Single((await http.GetFromJsonAsync<JsonArray>("links"))!);
        Assert.Equal((1, "fine"), ((int)listed!["visits"]!, (string)listed["remarks"]![0]!));
        Assert.Equal("Healthy", await http.GetStringAsync("health"));
        var described = await http.GetFromJsonAsync<JsonObject>("openapi/v1.json");
        Assert.NotNull(described!["paths"]!["/links"]!["post"]);
    }

    private static async Task ReadAsync(StreamReader output, List<string> log)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (log)
            {
                log.Add(line);
            }
        }
    }

    private static string All(List<string> log)
    {
        lock (log)
        {
            return string.Join('\n', log);
        }
    }

    private static bool Seen(List<string> log, string text)
    {
        lock (log)
        {
            return log.Exists(line => line.Contains(text, StringComparison.Ordinal));
        }
    }
}
