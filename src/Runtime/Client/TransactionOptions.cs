using System.Data;

namespace SchemaFirst;

/// <summary>How a transaction runs.</summary>
public sealed record TransactionOptions
{
    /// <summary>The isolation level; left out: the database's own. SQLite has <see cref="System.Data.IsolationLevel.Serializable"/> only.</summary>
    public IsolationLevel? IsolationLevel { get; init; }

    /// <summary>
    /// How long the transaction may last before it is rolled back; 5 seconds. A statement that still runs then is stopped, and what comes behind
    /// fails with P2028. Does not hold for a batch, whose operations are all known from the beginning.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait for the beginning (for a connection and, on SQLite, for the other writer) before it fails with P2028; 2 seconds.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// How often the whole transaction is run again after it lost against another one (P2034: a conflict of writes, a deadlock); 0, as in Prisma,
    /// leaves that to the caller. The body then runs several times, so it should do nothing that cannot be undone besides its queries.
    /// </summary>
    public int Retries { get; init; }
}
