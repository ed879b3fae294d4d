using System.Diagnostics;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Telemetry;

/// <summary>One operation that somebody listens to: its span, and what is told of each statement that it sends.</summary>
internal sealed class OperationTelemetry : IDisposable
{
    private readonly Activity? _span;

    public OperationTelemetry(EngineTelemetry engine, string? model, string action, string span = TelemetrySources.OperationSpan)
    {
        (Engine, Model, Action) = (engine, model, action);
        Target = model is null ? action : $"{model}.{action}";
        _span = TelemetrySources.Activities.StartActivity(span, ActivityKind.Internal);
        if (_span is not null)
        {
            _span.DisplayName = Target;
            _span.SetTag("schemafirst.action", action);
            if (model is not null)
            {
                _span.SetTag("schemafirst.model", model);
            }
        }
    }

    /// <summary>The engine's listeners.</summary>
    public EngineTelemetry Engine { get; }

    /// <summary>The model; null for raw SQL.</summary>
    public string? Model { get; }

    /// <summary>What it does.</summary>
    public string Action { get; }

    /// <summary>Both in one: <c>User.findMany</c>.</summary>
    public string Target { get; }

    /// <summary>The beginning of a statement.</summary>
    public StatementTelemetry Begin(string sql, ReadOnlyMemory<SqlParameter> parameters) => new(this, sql, parameters);

    /// <summary>The operation failed.</summary>
    public void Fail(Exception error) => EngineTelemetry.Fail(_span, error);

    public void Dispose() => _span?.Dispose();
}
