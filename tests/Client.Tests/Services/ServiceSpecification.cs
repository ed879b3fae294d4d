using Blog;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests.Services;

/// <summary>A database of a kind on which services are checked; a test opens as many clients of it as it needs.</summary>
public interface IServer
{
    /// <summary>Makes an empty database; answers how it is opened, with a number of connections and a wait for one.</summary>
    static abstract Func<int, TimeSpan, Runtime.Databases.Database> Create();

    /// <summary>A statement that does not end by itself.</summary>
    static abstract Sql Endless { get; }
}

/// <summary>SQLite in a file, so that several connections can be open.</summary>
public sealed class SqliteServer : IServer
{
    public static Sql Endless => $"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT COUNT(*) FROM c";

    public static Func<int, TimeSpan, Runtime.Databases.Database> Create()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("schemafirst-").FullName, $"{Guid.NewGuid():N}.db");
        return (connections, wait) => SqliteDatabase.Open(file, new SqliteOptions { MaxConnections = connections, PoolTimeout = wait, BusyTimeout = TimeSpan.FromSeconds(20) });
    }
}

/// <summary>PostgreSQL.</summary>
public sealed class PostgreSqlServer : IServer
{
    public static Sql Endless => $"SELECT pg_sleep(60)";

    public static Func<int, TimeSpan, Runtime.Databases.Database> Create()
    {
        var connection = PostgresServer.Shared.CreateDatabase();
        return (connections, wait) => PostgreSqlDatabase.Open($"{connection};Maximum Pool Size={connections};Timeout={Math.Max(1, (int)wait.TotalSeconds)}");
    }
}

/// <summary>A blog with the example's rows, and clients of it with any options.</summary>
public abstract class ServiceSpecification<TServer> : IAsyncLifetime
    where TServer : IServer
{
    private readonly Func<int, TimeSpan, Runtime.Databases.Database> _open = TServer.Create();
    private readonly List<BlogDb> _clients = [];

    /// <summary>A client without options.</summary>
    protected BlogDb Db { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Db = Open();
        await Db.Database.CreateAsync();
        await Seed.RunAsync(Db);
    }

    public async Task DisposeAsync()
    {
        foreach (var client in _clients)
        {
            await client.DisposeAsync();
        }
    }

    /// <summary>Opens one more client.</summary>
    protected BlogDb Open(ClientOptions? options = null, int connections = 10, double wait = 20)
    {
        var client = new BlogDb(_open(connections, TimeSpan.FromSeconds(wait)), options);
        _clients.Add(client);
        return client;
    }

    /// <summary>A client that tells its statements to a list.</summary>
    protected (BlogDb Client, List<QueryEvent> Events) OpenWatched(ClientOptions? options = null)
    {
        var events = new List<QueryEvent>();
        return (Open((options ?? new()) with { OnQuery = told => { lock (events) { events.Add(told); } } }), events);
    }
}
