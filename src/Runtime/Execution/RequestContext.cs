using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution;

/// <summary>One request being answered: its values, its connection, and how to stop.</summary>
internal sealed class RequestContext(RequestTape tape, ModelInfo? model, DatabaseConnection connection, SqlDialect dialect, CancellationToken cancellation)
{
    /// <summary>The request's values.</summary>
    public RequestTape Tape { get; } = tape;

    /// <summary>The request's model; null for raw SQL.</summary>
    public ModelInfo? Model { get; private set; } = model;

    /// <summary>The connection.</summary>
    public DatabaseConnection Connection { get; private set; } = connection;

    /// <summary>The database's SQL.</summary>
    public SqlDialect Dialect { get; } = dialect;

    /// <summary>Says when to stop.</summary>
    public CancellationToken Cancellation { get; private set; } = cancellation;

    /// <summary>The moment of the request: what <c>now()</c> and <c>@updatedAt</c> give, the same in all its rows.</summary>
    public DateTime Now => _now ??= Truncate(DateTime.UtcNow);

    private DateTime? _now;
    private bool _ownsTransaction;

    /// <summary>Makes it that of another request on the same tape.</summary>
    public RequestContext Again(ModelInfo? other, DatabaseConnection another, CancellationToken stop)
    {
        (Model, Connection, Cancellation, _now, _ownsTransaction) = (other, another, stop, null, false);
        return this;
    }

    /// <summary>Begins a transaction that is the request's own.</summary>
    public ValueTask BeginAsync()
    {
        _ownsTransaction = true;
        return Connection.BeginAsync(System.Data.IsolationLevel.Unspecified, Cancellation);
    }

    /// <summary>Commits the request's own transaction.</summary>
    public ValueTask CommitAsync() => Connection.CommitAsync(Cancellation);

    /// <summary>
    /// Says that the statement sent next is the request's last one, so that its own transaction may end with it. What fails while its rows are read
    /// comes after the COMMIT then, as it does where one statement is all there is.
    /// </summary>
    public void AnnounceLast()
    {
        if (_ownsTransaction)
        {
            Connection.AnnounceLast();
        }
    }

    /// <summary>Asks for rows.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="runtime">The values for its runtime parameters.</param>
    public ValueTask<ResultReader> QueryAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> runtime = default) =>
        Connection.QueryAsync(statement, Bind(statement, runtime), Cancellation);

    /// <summary>Runs a statement; the number of rows it touched.</summary>
    public ValueTask<long> ExecuteAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> runtime = default) =>
        Connection.ExecuteAsync(statement, Bind(statement, runtime), Cancellation);

    private Memory<SqlParameter> Bind(SqlStatement statement, ReadOnlyMemory<SqlParameter> runtime)
    {
        var parameters = Connection.Parameters(statement.ParameterCount);
        statement.Bind(Tape, runtime.Span, Dialect, parameters.Span);
        return parameters;
    }

    // Databases keep milliseconds.
    private static DateTime Truncate(DateTime value) => new(value.Ticks - (value.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
