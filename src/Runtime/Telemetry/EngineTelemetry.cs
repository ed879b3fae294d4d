using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.Telemetry;

/// <summary>Who is told what an engine does. Asked once per operation; with nobody listening, nothing else of this runs.</summary>
internal sealed class EngineTelemetry
{
    private readonly bool _always;

    public EngineTelemetry(ClientOptions options, DatabaseIdentity database)
    {
        (Options, Database) = (options, database);
        QueryLogger = options.LoggerFactory?.CreateLogger(TelemetryLog.QueryCategory);
        TransactionLogger = options.LoggerFactory?.CreateLogger(TelemetryLog.TransactionCategory);
        _always = options.OnQuery is not null || options.SlowQueryThreshold is not null || options.Comments.Count > 0;
    }

    /// <summary>What the user asked for.</summary>
    public ClientOptions Options { get; }

    /// <summary>The database.</summary>
    public DatabaseIdentity Database { get; }

    /// <summary>Takes what is logged of statements; null for nobody.</summary>
    public ILogger? QueryLogger { get; }

    /// <summary>Takes what is logged of transactions; null for nobody.</summary>
    public ILogger? TransactionLogger { get; }

    /// <summary>True where somebody listens.</summary>
    public bool IsActive => _always || TelemetrySources.HasListeners || QueryLogger?.IsEnabled(LogLevel.Error) == true;

    /// <summary>The beginning of an operation; null where nobody listens.</summary>
    /// <param name="model">Its model; null for raw SQL.</param>
    /// <param name="action">What it does, by the name in the JSON protocol.</param>
    public OperationTelemetry? Begin(string? model, string action) => IsActive ? new OperationTelemetry(this, model, action) : null;

    /// <summary>Gets a connection, and tells how long that took.</summary>
    public async ValueTask<DatabaseConnection> ConnectAsync(Database database, OperationTelemetry operation, CancellationToken cancellation)
    {
        using var span = TelemetrySources.Activities.StartActivity(TelemetrySources.ConnectSpan, ActivityKind.Client);
        Describe(span);
        var started = Stopwatch.GetTimestamp();
        var pool = new KeyValuePair<string, object?>("db.client.connection.pool.name", Database.Namespace);
        TelemetrySources.PendingRequests.Add(1, pool);
        try
        {
            var connection = await database.ConnectAsync(cancellation).ConfigureAwait(false);
            connection.Observe(operation);
            connection.Count(this);
            TelemetrySources.WaitTime.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, pool);
            TelemetrySources.Connections.Add(1, pool, new("db.client.connection.state", "used"));
            return connection;
        }
        catch (Exception error)
        {
            Fail(span, error);
            if (error is DatabaseException { Kind: DatabaseErrorKind.PoolExhausted })
            {
                TelemetrySources.Timeouts.Add(1, pool);
            }

            throw;
        }
        finally
        {
            TelemetrySources.PendingRequests.Add(-1, pool);
        }
    }

    /// <summary>A connection was given back.</summary>
    public void Returned() => TelemetrySources.Connections.Add(
        -1, new("db.client.connection.pool.name", Database.Namespace), new("db.client.connection.state", "used"));

    /// <summary>Says on a span which database it is about.</summary>
    public void Describe(Activity? span)
    {
        if (span is null)
        {
            return;
        }

        span.SetTag("db.system.name", Database.System);
        span.SetTag("db.namespace", Database.Namespace);
        if (Database.Address is { } address)
        {
            span.SetTag("server.address", address);
            span.SetTag("server.port", Database.Port);
        }
    }

    /// <summary>Says on a span what went wrong.</summary>
    public static void Fail(Activity? span, Exception error)
    {
        if (span is null)
        {
            return;
        }

        span.SetStatus(ActivityStatusCode.Error, error.Message);
        span.SetTag("error.type", ErrorType(error));
        if (error is DatabaseException { DatabaseCode: not "N/A" } refused)
        {
            span.SetTag("db.response.status_code", refused.DatabaseCode);
        }
    }

    /// <summary>The value of <c>error.type</c>: our code, else the database's, else the exception's type.</summary>
    public static string ErrorType(Exception error) => error switch
    {
        SchemaFirstException { Code: { } code } => code,
        DatabaseException { DatabaseCode: not "N/A" } refused => refused.DatabaseCode,
        DatabaseException refused => refused.Kind.ToString(),
        _ => error.GetType().FullName!,
    };
}
