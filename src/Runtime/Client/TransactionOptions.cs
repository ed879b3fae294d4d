using System.Data;

namespace SchemaFirst;

/// <summary>How a transaction runs.</summary>
public sealed record TransactionOptions
{
    /// <summary>The isolation level; left out: the database's own.</summary>
    public IsolationLevel? IsolationLevel { get; init; }

    /// <summary>How long the transaction may last before it is rolled back.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait for a connection.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(2);
}
