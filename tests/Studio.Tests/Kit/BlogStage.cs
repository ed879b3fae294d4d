using System.Runtime.CompilerServices;
using SchemaFirst.Cli.Commands;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Migrate;

namespace SchemaFirst.Studio.Tests.Kit;

/// <summary>The example's blog on SQLite, opened by its records.</summary>
public sealed class BlogStage : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemafirst-studio-").FullName;
    private StudioServer? _server;

    /// <summary>The database's file.</summary>
    public string FilePath => Path.Combine(_folder, "blog.db");

    /// <summary>The folder of the example.</summary>
    public static string Example { get; } = Path.Combine(Root(), "examples", "Blog");

    /// <summary>Makes the database and opens Studio on it.</summary>
    public async Task<Browser> OpenAsync()
    {
        var choice = new DatabaseChoice("file:" + FilePath, null, Path.Combine(_folder, "migrations"), Example);
        await using (var database = await choice.OpenAsync(default))
        {
            await new MigrateEngine(database).PushAsync(choice.Target(database), force: true);
        }

        _server = await StudioServer.StartAsync(new StudioCommandSource(choice, pull: false), new StudioOptions(), default);
        var browser = new Browser(_server.Address);
        await browser.EnterAsync();
        return browser;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
