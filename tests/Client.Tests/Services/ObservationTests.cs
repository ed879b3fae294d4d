using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace SchemaFirst.Client.Tests.Services;

public sealed class SqliteObservation : Observation<SqliteServer>
{
    protected override string System => "sqlite";
}

public sealed class PostgreSqlObservation : Observation<PostgreSqlServer>
{
    protected override string System => "postgresql";
}

public abstract class Observation<TServer> : ServiceSpecification<TServer>
    where TServer : IServer
{
    /// <summary>The database in OpenTelemetry's words.</summary>
    protected abstract string System { get; }

    [Fact]
    public async Task Events_tell_the_statements_without_their_values()
    {
        var (client, events) = OpenWatched();
        await client.Category.FindManyAsync(new() { Where = new() { Name = new() { StartsWith = "Coo" } } });
        var told = Assert.Single(events);
        Assert.StartsWith("SELECT", told.Query, StringComparison.Ordinal);
        Assert.Equal(("Category.findMany", 1L, null, null), (told.Target, told.Rows, told.Parameters, told.Error));
        Assert.True(told.Duration > TimeSpan.Zero);
        Assert.True(DateTimeOffset.UtcNow - told.Timestamp < TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Events_tell_values_when_asked()
    {
        var (client, events) = OpenWatched(new() { ShowParameters = true });
        await client.Category.FindManyAsync(new() { Where = new() { Name = new() { In = ["Cooking", "it's"] }, Id = new() { GreaterThan = 0 } } });
        Assert.Contains("""["Cooking","it's"]""", Assert.Single(events).Parameters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_tell_failures()
    {
        var (client, events) = OpenWatched();
        await Assert.ThrowsAsync<SchemaFirstException>(() => client.ExecuteAsync($"SELECT nonsense FROM nowhere"));
        var told = Assert.Single(events);
        Assert.Equal("executeRaw", told.Target);
        Assert.Contains("nowhere", told.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_has_stable_ids_and_no_values_unless_asked()
    {
        var log = new Log();
        var client = Open(new() { LoggerFactory = log });
        await client.Category.CountAsync(new() { Where = new() { Name = "Cooking" } });
        await Assert.ThrowsAsync<ConstraintException>(() => client.Category.CreateAsync(new() { Data = new() { Name = "Cooking" } }));
        await client.TransactionAsync(static tx => tx.Category.CountAsync());
        Assert.Equal([1001, 1002, 1001, 2001, 1001, 1001, 2002], log.Entries.Select(static entry => entry.Id.Id));
        Assert.Equal(["SchemaFirst.Query", "SchemaFirst.Transaction"], log.Entries.Select(static entry => entry.Category).Distinct());
        Assert.Equal((LogLevel.Debug, LogLevel.Error), (log.Entries[0].Level, log.Entries[1].Level));
        Assert.DoesNotContain("Cooking", string.Join('\n', log.Entries.Select(static entry => entry.Text)), StringComparison.Ordinal);

        log.Entries.Clear();
        await Open(new() { LoggerFactory = log, ShowParameters = true, SlowQueryThreshold = TimeSpan.Zero }).Category.CountAsync(new() { Where = new() { Name = "Cooking" } });
        var slow = Assert.Single(log.Entries);
        Assert.Equal((1003, LogLevel.Warning), (slow.Id.Id, slow.Level));
        Assert.Contains("Cooking", slow.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spans_nest_and_carry_the_conventions_attributes()
    {
        using var root = new Activity("test").Start();
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "SchemaFirst",
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => { lock (spans) { if (span.TraceId == root.TraceId) { spans.Add(span); } } },
        };
        ActivitySource.AddActivityListener(listener);
        var client = Open();
        await client.TransactionAsync(static tx => tx.Category.FindManyAsync(new() { Include = new() { Posts = true } }));
        await Assert.ThrowsAsync<ConstraintException>(() => client.Category.CreateAsync(new() { Data = new() { Name = "Cooking" } }));

        var transaction = spans.Single(static span => span.OperationName == "schemafirst:client:transaction");
        var operation = spans.Single(static span => span.DisplayName == "Category.findMany");
        Assert.Equal(transaction.SpanId, operation.ParentSpanId);
        Assert.Equal(root.SpanId, transaction.ParentSpanId);
        Assert.Contains(spans, span => span.OperationName == "schemafirst:client:compile" && span.ParentSpanId == operation.SpanId);
        Assert.Contains(spans, span => span.OperationName == "schemafirst:client:connect" && span.ParentSpanId == transaction.SpanId);
        var queries = spans.Where(span => span.OperationName == "schemafirst:client:db_query" && span.ParentSpanId == operation.SpanId).ToList();
        Assert.Equal(2, queries.Count);
        Assert.All(queries, query => Assert.Equal((System, "SELECT"), (query.GetTagItem("db.system.name"), query.GetTagItem("db.operation.name"))));
        Assert.StartsWith("SELECT", (string)queries[0].GetTagItem("db.query.text")!, StringComparison.Ordinal);
        Assert.NotNull(queries[0].GetTagItem("db.namespace"));
        var failed = spans.Single(static span => span.DisplayName == "Category.createOne");
        Assert.Equal((ActivityStatusCode.Error, "P2002"), (failed.Status, failed.GetTagItem("error.type")));
        Assert.Equal(root, Activity.Current);
    }

    [Fact]
    public async Task Metrics_measure_statements_and_connections()
    {
        var durations = 0;
        var used = 0L;
        var failures = new List<object?>();
        var name = "";
        using var listener = new MeterListener();
        listener.InstrumentPublished = static (instrument, self) =>
        {
            if (instrument.Meter.Name == "SchemaFirst")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            var all = tags.ToArray().ToDictionary();
            if (instrument.Name == "db.client.operation.duration" && Equals(all["db.system.name"], System) && Equals(all["db.namespace"], name))
            {
                Interlocked.Increment(ref durations);
                lock (failures) { failures.Add(all.GetValueOrDefault("error.type")); }
            }
        });
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            if (instrument.Name == "db.client.connection.count" && Equals(tags.ToArray().ToDictionary()["db.client.connection.pool.name"], name))
            {
                Interlocked.Add(ref used, value);
            }
        });
        listener.Start();
        var (client, events) = OpenWatched();
        name = client.Database.Name;
        await client.Category.CountAsync();
        await Assert.ThrowsAsync<ConstraintException>(() => client.Category.CreateAsync(new() { Data = new() { Name = "Cooking" } }));
        Assert.Equal(2, durations);
        Assert.Equal(1, failures.Count(static failure => failure is not null));
        Assert.Equal(0, Interlocked.Read(ref used));
        Assert.Equal(2, events.Count);
    }

    [Fact]
    public async Task Comments_lead_from_the_statement_to_the_code()
    {
        var sent = new List<string>();
        var client = Open(new() { Comments = [SqlCommenter.Operation, SqlCommenter.QueryTags, new Spy(sent)] });
        using (Tag.Query("route", "/a'*/ DROP"))
        {
            Assert.Equal(3, await client.Category.CountAsync());
        }

        Assert.Equal(["action,model,route"], sent);
        await client.Category.CountAsync();
        Assert.Equal("action,model", sent[^1]);
    }

    private sealed class Spy(List<string> sent) : SqlCommenter
    {
        public override void AddTags(SqlCommentContext context, IDictionary<string, string> tags) => sent.Add(string.Join(',', tags.Keys));
    }

    private sealed class Log : ILoggerFactory
    {
        public List<(string Category, LogLevel Level, EventId Id, string Text)> Entries { get; } = [];

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Logger(Log log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                log.Entries.Add((category, logLevel, eventId, formatter(state, exception)));
        }
    }
}
