using SchemaFirst.Runtime.Sql;

namespace SchemaFirst;

/// <summary>A statement that ran, as <see cref="ClientOptions.OnQuery"/> is told of it: what Prisma's <c>query</c> event tells.</summary>
public sealed record QueryEvent
{
    /// <summary>When the statement was sent.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The statement's SQL.</summary>
    public required string Query { get; init; }

    /// <summary>Its parameters as a JSON list; null unless <see cref="ClientOptions.ShowParameters"/> is set.</summary>
    public string? Parameters { get; init; }

    /// <summary>The time from sending the statement until its last row was read.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The operation it ran for: <c>User.findMany</c>, <c>queryRaw</c>, <c>transaction</c>.</summary>
    public required string Target { get; init; }

    /// <summary>How many rows it gave back, or touched; zero where it failed.</summary>
    public long Rows { get; init; }

    /// <summary>What went wrong; null where nothing did.</summary>
    public Exception? Error { get; init; }

    /// <summary>Its parameters as they were sent, so that the statement can be explained; empty unless <see cref="ClientOptions.ShowParameters"/> is set.</summary>
    internal ReadOnlyMemory<SqlParameter> Sent { get; init; }
}
