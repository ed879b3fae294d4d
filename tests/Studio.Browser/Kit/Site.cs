using System.Runtime.CompilerServices;
using SchemaFirst.Cli.Commands;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Migrate;

namespace SchemaFirst.Studio.Browser.Kit;

/// <summary>A database with an example's tables, Studio on it, and a window that looks at it.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly Ground _ground;
    private readonly string? _schema;
    private readonly string _migrations;
    private StudioServer? _server;
    private Screen? _screen;

    private Site(Ground ground, string? schema, string migrations) => (_ground, _schema, _migrations) = (ground, schema, migrations);

    /// <summary>The folder of this repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The blog's records.</summary>
    public static string Blog { get; } = Path.Combine(Repository, "examples", "Blog");

    /// <summary>The records of the largest example with migrations that runs on a database: for PostgreSQL a real-world schema.</summary>
    public static string Large(Ground ground) => Directory.GetDirectories(Path.Combine(Repository, "examples"))
        .Where(static folder => Directory.Exists(Path.Combine(folder, "migrations")))
        .Select(static folder => (Folder: folder, Files: Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)))
        .Where(example => example.Files.Any(file => File.ReadAllText(file) is var text && text.Contains("[Datasource(", StringComparison.Ordinal)
            && text.Contains(ground.IsServer ? "Provider.PostgreSql" : "Provider.Sqlite", StringComparison.Ordinal)))
        .MaxBy(static example => example.Files.Length).Folder;

    /// <summary>The window.</summary>
    public Screen Screen => _screen!;

    /// <summary>The database.</summary>
    public Ground Ground => _ground;

    /// <summary>Makes the database, starts Studio and opens the window.</summary>
    public static async Task<Site> OpenAsync(
        Chromium chromium, Ground ground, string? schema = null, string? sql = null, bool push = true, bool migrate = false, bool seed = true, bool readOnly = false, bool pull = false, WindowOptions? window = null)
    {
        var site = new Site(ground, pull ? null : schema ?? Blog, Path.Combine(schema ?? Blog, "migrations"));
        if (migrate)
        {
            await using var database = await site.Choice().OpenAsync(default);
            await site.Choice().Engine(database).ApplyAsync(site.Choice().Folder());
        }
        else if (push)
        {
            await site.PushAsync(schema ?? Blog);
        }

        if (sql is not null)
        {
            await site.ExecuteAsync(sql);
        }

        site._server = await StudioServer.StartAsync(new StudioCommandSource(site.Choice(), pull), new StudioOptions { ReadOnly = readOnly }, default);
        site._screen = await Screen.OpenAsync(chromium, site._server.Address, window ?? new WindowOptions());
        if (seed)
        {
            await Seed.BlogAsync(site._screen);
        }

        return site;
    }

    /// <summary>Runs SQL beside Studio, as another program would.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var database = await Choice().OpenAsync(default);
        await database.ExecuteScriptAsync(sql, default);
    }

    /// <summary>Ends Studio, as Ctrl+C does.</summary>
    public async Task StopAsync()
    {
        if (_server is { } running)
        {
            _server = null;
            await running.DisposeAsync();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_screen is not null)
            {
                await _screen.DisposeAsync();
            }
        }
        finally
        {
            await StopAsync();
            await _ground.DisposeAsync();
        }
    }

    private async Task PushAsync(string schema)
    {
        var choice = new DatabaseChoice(_ground.Connection, null, _migrations, schema);
        await using var database = await choice.OpenAsync(default);
        await new MigrateEngine(database).PushAsync(choice.Target(database), force: true);
    }

    private DatabaseChoice Choice() => new(_ground.Connection, null, _migrations, _schema);

    private static string FindRepository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
