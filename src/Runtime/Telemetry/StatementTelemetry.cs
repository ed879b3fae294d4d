using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Telemetry;

/// <summary>One statement that somebody listens to, from sending it until its last row was read.</summary>
internal sealed class StatementTelemetry
{
    private readonly OperationTelemetry _operation;
    private readonly ReadOnlyMemory<SqlParameter> _parameters;
    private readonly Activity? _span;
    private readonly DateTimeOffset _timestamp = DateTimeOffset.UtcNow;
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly string _sql;
    private readonly string _verb;
    private Exception? _error;
    private long _rows;
    private bool _ended;

    public StatementTelemetry(OperationTelemetry operation, string sql, ReadOnlyMemory<SqlParameter> parameters)
    {
        (_operation, _sql, _parameters) = (operation, sql, parameters);
        _verb = Verb(sql);
        _span = TelemetrySources.Activities.StartActivity(TelemetrySources.QuerySpan, ActivityKind.Client);
        if (_span is not null)
        {
            var engine = operation.Engine;
            _span.DisplayName = $"{_verb} {engine.Database.Namespace}";
            engine.Describe(_span);
            _span.SetTag("db.operation.name", _verb);
            _span.SetTag("db.query.text", sql);
            _span.SetTag("db.query.summary", operation.Target);
            if (engine.Options.ShowParameters)
            {
                for (var index = 0; index < parameters.Length; index++)
                {
                    _span.SetTag($"db.query.parameter.{index + 1}", ParameterText.Of(parameters.Span.Slice(index, 1))[1..^1]);
                }
            }
        }
    }

    /// <summary>The statement with the comment that the user's options ask for.</summary>
    public string Comment(string sql) => _operation.Engine.Options.Comments is { Count: > 0 } comments
        ? SqlComment.Append(sql, comments, new SqlCommentContext(_operation.Model, _operation.Action, sql, _span))
        : sql;

    /// <summary>A row was read.</summary>
    public void Row() => _rows++;

    /// <summary>Rows were touched.</summary>
    public void Touched(long rows) => _rows = Math.Max(rows, 0);

    /// <summary>The statement failed.</summary>
    public void Fail(Exception error) => _error ??= error;

    /// <summary>The statement is done: tells everybody.</summary>
    public void End()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        var duration = Stopwatch.GetElapsedTime(_started);
        EndSpan();
        Measure(duration);
        var options = _operation.Engine.Options;
        var parameters = options.ShowParameters && (options.OnQuery is not null || _operation.Engine.QueryLogger is not null)
            ? ParameterText.Of(_parameters.Span)
            : null;
        Log(duration, parameters ?? "");
        options.OnQuery?.Invoke(new QueryEvent
        {
            Timestamp = _timestamp,
            Query = _sql,
            Parameters = parameters,
            Duration = duration,
            Target = _operation.Target,
            Rows = _error is null ? _rows : 0,
            Error = _error,
            Sent = options.ShowParameters ? _parameters : default,
        });
    }

    private void EndSpan()
    {
        if (_span is null)
        {
            return;
        }

        if (_error is not null)
        {
            EngineTelemetry.Fail(_span, _error);
        }
        else
        {
            _span.SetTag("db.response.returned_rows", _rows);
        }

        // The reader may end in its caller's context, where another span is the current one.
        var current = Activity.Current;
        _span.Dispose();
        Activity.Current = current;
    }

    private void Measure(TimeSpan duration)
    {
        if (!TelemetrySources.OperationDuration.Enabled)
        {
            return;
        }

        var tags = new TagList
        {
            { "db.system.name", _operation.Engine.Database.System },
            { "db.namespace", _operation.Engine.Database.Namespace },
            { "db.operation.name", _verb },
        };
        if (_operation.Engine.Database.Address is { } address)
        {
            tags.Add("server.address", address);
            tags.Add("server.port", _operation.Engine.Database.Port);
        }

        if (_error is not null)
        {
            tags.Add("error.type", EngineTelemetry.ErrorType(_error));
        }

        TelemetrySources.OperationDuration.Record(duration.TotalSeconds, tags);
    }

    private void Log(TimeSpan duration, string parameters)
    {
        if (_operation.Engine.QueryLogger is not { } logger)
        {
            return;
        }

        switch (_error)
        {
            case OperationCanceledException:
                TelemetryLog.QueryCancelled(logger, _operation.Target, duration.TotalMilliseconds, _sql, parameters);
                break;
            case { } error:
                TelemetryLog.QueryFailed(logger, error, _operation.Target, duration.TotalMilliseconds, _sql, parameters);
                break;
            case null when duration >= _operation.Engine.Options.SlowQueryThreshold:
                TelemetryLog.QuerySlow(logger, _operation.Target, duration.TotalMilliseconds, _rows, _sql, parameters);
                break;
            default:
                TelemetryLog.QueryExecuted(logger, _operation.Target, duration.TotalMilliseconds, _rows, _sql, parameters);
                break;
        }
    }

    // The first word: SELECT, INSERT, BEGIN …
    private static string Verb(string sql)
    {
        var text = sql.AsSpan().TrimStart();
        var end = text.IndexOfAnyExcept(Letters);
        return (end < 0 ? text : text[..end]).ToString().ToUpperInvariant();
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
}
