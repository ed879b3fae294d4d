using SchemaFirst.Cli.Commands;
using SchemaFirst.Cli.Databases;
using SchemaFirst.Migrate;

namespace SchemaFirst.Studio.Tests.Kit;

/// <summary>A database with the shop's tables, a folder with its schema, and servers on them.</summary>
public abstract class Stage : IAsyncDisposable
{
    private readonly List<StudioServer> _servers = [];

    /// <summary>The folder of the schema and the migrations.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("schemafirst-studio-").FullName;

    /// <summary>The database's connection string.</summary>
    public abstract string Connection { get; }

    /// <summary>The provider's name.</summary>
    public abstract string Provider { get; }

    /// <summary>True for the database that knows lists and enum types and sees all columns of a constraint.</summary>
    public bool IsServer => Provider == "postgresql";

    /// <summary>The schema's file.</summary>
    public string SchemaPath => Path.Combine(Folder, "schema.prisma");

    /// <summary>What the server that was started last answers to.</summary>
    internal IReadOnlyList<(string Method, string Path)> Routes => _servers[^1].Routes;

    /// <summary>Puts the shop's tables into the database.</summary>
    public async Task SetUpAsync(string? schema = null)
    {
        WriteSchema(schema ?? await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "shop.prisma")));
        await using var database = await Choice().OpenAsync(default);
        await new MigrateEngine(database).PushAsync(Choice().Target(database), force: true);
    }

    /// <summary>Writes the schema's file, behind a datasource.</summary>
    public void WriteSchema(string text) => File.WriteAllText(SchemaPath, $"datasource db {{\n  provider = \"{Provider}\"\n}}\n\n{text}");

    /// <summary>Runs SQL beside the server, as another program would.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var database = await Choice().OpenAsync(default);
        await database.ExecuteScriptAsync(sql, default);
    }

    /// <summary>Starts a server and lets a browser in.</summary>
    public async Task<Browser> OpenAsync(bool readOnly = false, bool pull = false)
    {
        var server = await StudioServer.StartAsync(new StudioCommandSource(Choice(), pull), new StudioOptions { ReadOnly = readOnly }, default);
        _servers.Add(server);
        var browser = new Browser(server.Address);
        await browser.EnterAsync();
        return browser;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var server in _servers)
        {
            await server.DisposeAsync();
        }

        await DropAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>What the options of the command would say.</summary>
    internal DatabaseChoice Choice() => new(Connection, null, Path.Combine(Folder, "migrations"), SchemaPath);

    /// <summary>Drops the database.</summary>
    protected abstract Task DropAsync();
}
