using System.Net;
using System.Net.Http.Json;
using SchemaFirst.TestKit;

namespace SchemaFirst.Package.Tests;

/// <summary>Five minutes of a stranger, from nothing but the packages.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class FromTheTemplate(PackedFeed feed)
{
    [Fact]
    public void A_console_program_runs_is_migrated_and_tested()
    {
        var folder = feed.Template("Notes", "console", "sqlite");
        Succeeds(folder, "dotnet", "build", "--nologo", "-warnaserror");
        Assert.Contains("alice@example.com wrote Hello", Succeeds(folder, "dotnet", "run", "--project", "Notes", "--no-build"));

        // A column more: the compiler says that a migration is missing, the tool writes and applies it, the program goes on with its rows.
        var user = Path.Combine(folder, "Notes", "Schema", "User.cs");
        File.WriteAllText(user, File.ReadAllText(user).Replace("public string? Name { get; init; }", "public string? Name { get; init; }\n\n    public string? Bio { get; init; }", StringComparison.Ordinal));
        Assert.Matches(@"warning SF30\d\d: ", Succeeds(folder, "dotnet", "build", "Notes", "--nologo"));
        Assert.Contains("applied: ", Succeeds(folder, feed.Tool(), "migrate", "dev", "--name", "bio"));
        Assert.Contains("up to date", Succeeds(folder, feed.Tool(), "migrate", "status"));
        Succeeds(folder, "dotnet", "build", "--nologo", "-warnaserror");
        Assert.Contains("alice@example.com wrote Hello", Succeeds(folder, "dotnet", "run", "--project", "Notes", "--no-build"));
        Assert.Contains("Passed!", Succeeds(folder, "dotnet", "test", "--nologo", "--no-build"));
    }

    [Fact]
    public async Task A_web_api_on_PostgreSql_migrates_answers_and_is_healthy()
    {
        var folder = feed.Template("Shop.Api", "webapi", "postgresql");
        Succeeds(folder, "dotnet", "build", "Shop.Api", "--nologo", "-warnaserror");
        var database = PostgresServer.Shared.CreateDatabase();
        using var server = PackedFeed.Start(
            folder,
            "dotnet",
            [Path.Combine(folder, "Shop.Api", "bin", "Debug", "net10.0", "Shop.Api.dll"), "--urls", "http://127.0.0.1:0", "--contentRoot", Path.Combine(folder, "Shop.Api")],
            ("ConnectionStrings__AppDb", database));
        try
        {
            var log = new List<string>();
            while (await server.StandardOutput.ReadLineAsync() is { } line && !line.Contains("Application started", StringComparison.Ordinal))
            {
                log.Add(line);
            }

            var listening = log.SingleOrDefault(static line => line.Contains("Now listening on: ", StringComparison.Ordinal));
            Assert.True(listening is not null, string.Join('\n', log));
            using var http = new HttpClient { BaseAddress = new Uri(listening[(listening.IndexOf("http", StringComparison.Ordinal))..]) };
            Assert.Equal("Healthy", await http.GetStringAsync("health"));
            Assert.Equal(HttpStatusCode.Created, (await http.PostAsJsonAsync("users", new { Email = "bob@example.com" })).StatusCode);
            Assert.Equal(HttpStatusCode.Conflict, (await http.PostAsJsonAsync("users", new { Email = "bob@example.com" })).StatusCode);
            Assert.Contains("bob@example.com", await http.GetStringAsync("users"));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    [Theory]
    [InlineData("console", "postgresql")]
    [InlineData("webapi", "sqlite")]
    public void Every_other_choice_builds_without_a_warning(string kind, string database)
    {
        var folder = feed.Template($"my-{kind}", kind, database);
        Succeeds(folder, "dotnet", "build", "--nologo", "-warnaserror");
    }

    private static string Succeeds(string folder, string command, params string[] arguments)
    {
        var (exitCode, output) = PackedFeed.Run(folder, command, arguments);
        Assert.True(exitCode == 0, $"{command} {string.Join(' ', arguments)}\n{output}");
        return output;
    }
}
