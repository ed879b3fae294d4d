using Microsoft.Extensions.Logging;

namespace SchemaFirst.Extensions.Hosting;

/// <summary>What is logged about hosts. The ids are stable: 30xx, category <c>SchemaFirst.Hosting</c>.</summary>
internal static partial class HostingLog
{
    public const string Category = "SchemaFirst.Hosting";

    [LoggerMessage(3001, LogLevel.Information, "The migration '{Migration}' was applied to '{Database}' for {Client}", EventName = "MigrationApplied")]
    public static partial void Applied(ILogger logger, string client, string database, string migration);

    [LoggerMessage(3002, LogLevel.Information, "The database '{Database}' of {Client} is migrated: {Count} migrations applied in {Duration} ms", EventName = "Migrated")]
    public static partial void Migrated(ILogger logger, string client, string database, int count, double duration);

    [LoggerMessage(3003, LogLevel.Information, "The database '{Database}' has had the migrations of {Client}", EventName = "MigrationsUpToDate")]
    public static partial void UpToDate(ILogger logger, string client, string database);

    [LoggerMessage(3004, LogLevel.Critical, "The database '{Database}' is not ready for {Client}", EventName = "MigrationsFailed")]
    public static partial void Failed(ILogger logger, Exception error, string client, string database);
}
