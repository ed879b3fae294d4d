using Microsoft.Data.Sqlite;

namespace SchemaFirst;

/// <summary>How connections to a SQLite database are kept.</summary>
public sealed record SqliteOptions
{
    /// <summary>How many connections at most; 16. A database in memory has one. Prisma's <c>connection_limit</c>.</summary>
    public int MaxConnections { get; init; } = 16;

    /// <summary>How long to wait for a free connection before P2024; 10 seconds. Prisma's <c>pool_timeout</c>.</summary>
    public TimeSpan PoolTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long to wait for a lock that another connection or process holds before P1008; 5 seconds. Prisma's <c>socket_timeout</c>.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Prepares each connection as it is opened: PRAGMAs, functions, collations, extensions. Nothing else may keep the connection.</summary>
    public Action<SqliteConnection>? Opened { get; init; }
}
