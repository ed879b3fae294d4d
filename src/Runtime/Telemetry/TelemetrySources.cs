using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Telemetry;

/// <summary>Where spans and metrics come from. Both are called <c>SchemaFirst</c>; their attributes follow OpenTelemetry's conventions for database clients.</summary>
internal static class TelemetrySources
{
    public const string Name = "SchemaFirst";

    // Prisma's names of spans, under our own prefix.
    public const string OperationSpan = "schemafirst:client:operation";
    public const string CompileSpan = "schemafirst:client:compile";
    public const string ConnectSpan = "schemafirst:client:connect";
    public const string TransactionSpan = "schemafirst:client:transaction";
    public const string QuerySpan = "schemafirst:client:db_query";

    public static readonly ActivitySource Activities = new(Name);

    private static readonly Meter Meter = new(Name);

    public static readonly Histogram<double> OperationDuration = Meter.CreateHistogram(
        "db.client.operation.duration", "s", "Duration of database client operations.", advice: Buckets());

    public static readonly Histogram<double> WaitTime = Meter.CreateHistogram(
        "db.client.connection.wait_time", "s", "The time it took to obtain an open connection from the pool.", advice: Buckets());

    public static readonly UpDownCounter<long> Connections = Meter.CreateUpDownCounter<long>(
        "db.client.connection.count", "{connection}", "The number of connections that are currently in the state described by the state attribute.");

    public static readonly UpDownCounter<long> PendingRequests = Meter.CreateUpDownCounter<long>(
        "db.client.connection.pending_requests", "{request}", "The number of current pending requests for an open connection.");

    public static readonly Counter<long> Timeouts = Meter.CreateCounter<long>(
        "db.client.connection.timeouts", "{timeout}", "The number of connection timeouts that have occurred trying to obtain a connection from the pool.");

    /// <summary>True where somebody takes spans or metrics.</summary>
    public static bool HasListeners => Activities.HasListeners() || OperationDuration.Enabled || Connections.Enabled;

    /// <summary>Makes the sources, if they are not there yet.</summary>
    public static void Prepare() => RuntimeHelpers.RunClassConstructor(typeof(TelemetrySources).TypeHandle);

    private static InstrumentAdvice<double> Buckets() => new() { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] };
}
