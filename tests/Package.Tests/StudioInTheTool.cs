using System.Net;

namespace SchemaFirst.Package.Tests;

/// <summary>Studio as a stranger has it: from the packed tool, on a machine without Node.js.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class StudioInTheTool(PackedFeed feed)
{
    [PageFact]
    public async Task The_page_is_there_without_node()
    {
        var tool = feed.Tool();
        var folder = Path.Combine(feed.Folder, "studio");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "schema.prisma"), "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel Word {\n  id   Int    @id @default(autoincrement())\n  text String\n}\n");
        (string, string)[] bare = [("PATH", PathWithoutNode()), ("DOTNET_ROOT", Path.GetDirectoryName(Environment.ProcessPath)!)];
        var pushed = PackedFeed.Run(folder, tool, ["db", "push", "--url", "file:./words.db"], bare);
        Assert.True(pushed.ExitCode == 0, pushed.Output);
        using var studio = PackedFeed.Start(folder, tool, ["studio", "--no-browser", "--url", "file:./words.db"], bare);
        try
        {
            var said = await studio.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) ?? await studio.StandardError.ReadToEndAsync();
            Assert.StartsWith("Studio is at http://127.0.0.1:", said, StringComparison.Ordinal);
            var address = new Uri(said["Studio is at ".Length..]);
            using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address, "/") };
            var page = await browser.GetStringAsync(address);
            var script = page.Split('"').First(static part => part.StartsWith("/assets/", StringComparison.Ordinal) && part.EndsWith(".js", StringComparison.Ordinal));
            using var file = await browser.GetAsync(script);
            Assert.Equal(("text/javascript", HttpStatusCode.OK), (file.Content.Headers.ContentType!.MediaType, file.StatusCode));
            Assert.True((await file.Content.ReadAsByteArrayAsync()).Length > 10_000);
            Assert.Equal("""{"Word":0}""", await browser.GetStringAsync("/api/counts"));
        }
        finally
        {
            studio.Kill(entireProcessTree: true);
        }
    }

    // The folders of the path that have no Node.js; those of the system hold everything, so that links to what a tool may call stand in for them.
    private string PathWithoutNode()
    {
        var folder = Path.Combine(feed.Folder, "path");
        Directory.CreateDirectory(folder);
        foreach (var command in new[] { "sh", "bash", "dotnet", "uname" })
        {
            var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(place => Path.Combine(place, command)).FirstOrDefault(File.Exists);
            if (found is not null && !File.Exists(Path.Combine(folder, command)))
            {
                File.CreateSymbolicLink(Path.Combine(folder, command), found);
            }
        }

        Assert.False(File.Exists(Path.Combine(folder, "node")));
        return folder;
    }
}
