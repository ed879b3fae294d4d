using Microsoft.Extensions.Logging;

namespace SchemaFirst;

/// <summary>How a client works: <c>new BlogDb(database, new() { OnQuery = … })</c>. What is left out costs nothing.</summary>
public sealed record ClientOptions
{
    /// <summary>What transactions use that are not given options of their own; Prisma's <c>transactionOptions</c>.</summary>
    public TransactionOptions Transaction { get; init; } = new();

    /// <summary>Takes the log: categories <c>SchemaFirst.Query</c> and <c>SchemaFirst.Transaction</c>. Statements are logged at <see cref="LogLevel.Debug"/>, failures at <see cref="LogLevel.Error"/>.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Is told of every statement after it ran, on the thread that ran it: Prisma's <c>$on("query")</c>. What it throws reaches the caller of the query.</summary>
    public Action<QueryEvent>? OnQuery { get; init; }

    /// <summary>True to show the values of parameters in the log, in <see cref="QueryEvent"/>s and in spans. They may be secrets: off unless asked for.</summary>
    public bool ShowParameters { get; init; }

    /// <summary>Statements that take as long as this are logged as a warning; null for none.</summary>
    public TimeSpan? SlowQueryThreshold { get; init; }

    /// <summary>What is written into a comment of every statement; empty for no comment.</summary>
    public IReadOnlyList<SqlCommenter> Comments { get; init; } = [];

    /// <summary>
    /// Columns that no query reads unless it says so by its own <c>Omit</c>, as in <c>[UserFields.PasswordHash]</c>: Prisma's global <c>omit</c>.
    /// They keep their type's default in records; a select lambda that reads them gets them.
    /// </summary>
    public IReadOnlyList<ModelField> Omit { get; init; } = [];

    /// <summary>
    /// Whether <c>FindUnique</c> calls of one form that come while another one is on its way to the server go together as one statement, as Prisma's do.
    /// A call that comes alone goes at once either way.
    /// </summary>
    public bool MergeFindUnique { get; init; } = true;

    /// <summary>
    /// Whether values that cannot be read as their columns' types are answered by the JSON door as <c>{"$type":"Unreadable","value":…}</c>, instead of failing the
    /// request: for those who look at a database as it is.
    /// </summary>
    internal bool ShowsUnreadable { get; init; }

    /// <summary>What runs around every operation, the first one outermost; the typed counterpart of Prisma's query extensions.</summary>
    public IReadOnlyList<QueryInterceptor> Interceptors { get; init; } = [];
}
