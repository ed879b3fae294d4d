using Microsoft.Extensions.Logging;

namespace SchemaFirst.Runtime.Telemetry;

/// <summary>What is logged. The ids are stable: 10xx statements (category <c>SchemaFirst.Query</c>), 20xx transactions (<c>SchemaFirst.Transaction</c>).</summary>
internal static partial class TelemetryLog
{
    public const string QueryCategory = "SchemaFirst.Query";
    public const string TransactionCategory = "SchemaFirst.Transaction";

    [LoggerMessage(1001, LogLevel.Debug, "{Target} ran in {Duration} ms, {Rows} rows: {Query} {Parameters}", EventName = "QueryExecuted")]
    public static partial void QueryExecuted(ILogger logger, string target, double duration, long rows, string query, string parameters);

    [LoggerMessage(1002, LogLevel.Error, "{Target} failed after {Duration} ms: {Query} {Parameters}", EventName = "QueryFailed")]
    public static partial void QueryFailed(ILogger logger, Exception error, string target, double duration, string query, string parameters);

    [LoggerMessage(1003, LogLevel.Warning, "{Target} was slow: {Duration} ms, {Rows} rows: {Query} {Parameters}", EventName = "QuerySlow")]
    public static partial void QuerySlow(ILogger logger, string target, double duration, long rows, string query, string parameters);

    [LoggerMessage(1004, LogLevel.Debug, "{Target} was cancelled after {Duration} ms: {Query} {Parameters}", EventName = "QueryCancelled")]
    public static partial void QueryCancelled(ILogger logger, string target, double duration, string query, string parameters);

    [LoggerMessage(2001, LogLevel.Debug, "A transaction began with isolation level {IsolationLevel}", EventName = "TransactionBegun")]
    public static partial void TransactionBegun(ILogger logger, System.Data.IsolationLevel isolationLevel);

    [LoggerMessage(2002, LogLevel.Debug, "A transaction was committed after {Duration} ms", EventName = "TransactionCommitted")]
    public static partial void TransactionCommitted(ILogger logger, double duration);

    [LoggerMessage(2003, LogLevel.Debug, "A transaction was rolled back after {Duration} ms", EventName = "TransactionRolledBack")]
    public static partial void TransactionRolledBack(ILogger logger, double duration);

    [LoggerMessage(2004, LogLevel.Warning, "A transaction was rolled back because its time of {Timeout} ms was up", EventName = "TransactionExpired")]
    public static partial void TransactionExpired(ILogger logger, double timeout);

    [LoggerMessage(2005, LogLevel.Warning, "A transaction lost against another one and is run again, for the {Attempt}. time", EventName = "TransactionRetried")]
    public static partial void TransactionRetried(ILogger logger, Exception error, int attempt);
}
