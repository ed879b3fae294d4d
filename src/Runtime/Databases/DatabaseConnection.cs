using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Databases;

/// <summary>
/// One connection of a database, used by one request or transaction at a time. What a provider implements is internal: statements by their plans,
/// raw SQL by its text, transactions.
/// </summary>
public abstract class DatabaseConnection : IAsyncDisposable
{
    private OperationTelemetry? _telemetry;
    private EngineTelemetry? _counted;
    private SqlParameter[] _parameters = new SqlParameter[16];

    private protected DatabaseConnection()
    {
    }

    /// <summary>True inside a transaction.</summary>
    public bool InTransaction { get; private set; }

    /// <summary>Room for a statement's parameters: read before the statement is on its way, and free again then.</summary>
    internal Memory<SqlParameter> Parameters(int count)
    {
        if (_parameters.Length < count)
        {
            _parameters = new SqlParameter[Math.Max(count, _parameters.Length * 2)];
        }

        return _parameters.AsMemory(0, count);
    }

    /// <summary>
    /// Says that the statement sent next is the last one of the transaction. A database far away may be told to commit in the same round trip;
    /// <see cref="CommitAsync"/> is called all the same.
    /// </summary>
    internal virtual void AnnounceLast()
    {
    }

    /// <summary>Asks for rows.</summary>
    internal ValueTask<ResultReader> QueryAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _telemetry is null ? StartAsync(statement, parameters, cancellation) : ObserveQueryAsync(_telemetry, statement, statement.Text, parameters, cancellation);
    }

    /// <summary>Asks for rows whose columns no schema describes.</summary>
    public ValueTask<ResultReader> QueryRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _telemetry is null ? StartRawAsync(sql, parameters, cancellation) : ObserveQueryAsync(_telemetry, null, sql, parameters, cancellation);
    }

    /// <summary>Runs a statement; the number of rows it touched.</summary>
    internal ValueTask<long> ExecuteAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _telemetry is null ? RunAsync(statement, parameters, cancellation) : ObserveExecuteAsync(_telemetry, statement, statement.Text, parameters, cancellation);
    }

    /// <summary>Runs SQL; the number of rows it touched.</summary>
    public ValueTask<long> ExecuteRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _telemetry is null ? RunRawAsync(sql, parameters, cancellation) : ObserveExecuteAsync(_telemetry, null, sql, parameters, cancellation);
    }

    /// <summary>Begins a transaction.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public async ValueTask BeginAsync(IsolationLevel isolation, CancellationToken cancellation)
    {
        var statement = _telemetry?.Begin("BEGIN", default);
        try
        {
            await BeginTransactionAsync(isolation, cancellation).Freely();
            InTransaction = true;
            statement?.End();
        }
        catch (Exception exception)
        {
            throw Fail(exception, statement, cancellation);
        }
    }

    /// <summary>Ends the transaction and keeps what it wrote.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        var statement = _telemetry?.Begin("COMMIT", default);
        try
        {
            await CommitTransactionAsync(cancellation).Freely();
            InTransaction = false;
            statement?.End();
        }
        catch (Exception exception)
        {
            var error = Fail(exception, statement, cancellation);
            await RollbackAsync().Freely();
            throw error;
        }
    }

    /// <summary>Ends the transaction and drops what it wrote. Never fails: a connection that broke has rolled back already.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public async ValueTask RollbackAsync()
    {
        if (!InTransaction)
        {
            return;
        }

        var statement = _telemetry?.Begin("ROLLBACK", default);
        try
        {
            await RollbackTransactionAsync().Freely();
        }
        catch (Exception exception) when (exception is DatabaseException or DbException or InvalidOperationException or IOException)
        {
            // The transaction is over on the server's side already.
        }
        finally
        {
            InTransaction = false;
            statement?.End();
        }
    }

    /// <summary>Marks a point inside the transaction to return to.</summary>
    public async ValueTask SaveAsync(string savepoint, CancellationToken cancellation) =>
        await ExecuteRawAsync($"SAVEPOINT {savepoint}", default, cancellation).Freely();

    /// <summary>Forgets a marked point, keeping what was written since.</summary>
    public async ValueTask ReleaseAsync(string savepoint, CancellationToken cancellation) =>
        await ExecuteRawAsync($"RELEASE SAVEPOINT {savepoint}", default, cancellation).Freely();

    /// <summary>Drops what was written since a marked point.</summary>
    public async ValueTask RollbackToAsync(string savepoint, CancellationToken cancellation) =>
        await ExecuteRawAsync($"ROLLBACK TO SAVEPOINT {savepoint}", default, cancellation).Freely();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (InTransaction)
        {
            return RollbackAndReturnAsync();
        }

        Forget();
        return ReturnAsync();
    }

    /// <summary>Says which operation the next statements belong to; null where nobody listens.</summary>
    internal void Observe(OperationTelemetry? operation) => _telemetry = operation;

    /// <summary>Says that the connection was counted as taken, so that giving it back is counted too.</summary>
    internal void Count(EngineTelemetry telemetry) => _counted = telemetry;

    /// <summary>The exception to throw for a driver's exception.</summary>
    internal Exception Translate(Exception exception, CancellationToken cancellation) => exception switch
    {
        OperationCanceledException when cancellation.IsCancellationRequested => Cancelled(exception, cancellation),
        OperationCanceledException => exception,
        _ when cancellation.IsCancellationRequested => Cancelled(exception, cancellation),
        DatabaseException => exception,
        _ => Describe(exception) ?? exception,
    };

    /// <summary>Sends a statement that gives rows. Its exceptions, here as in the others, are what callers are to see.</summary>
    internal abstract ValueTask<ResultReader> StartAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation);

    /// <summary>Sends SQL that gives rows of any type.</summary>
    internal abstract ValueTask<ResultReader> StartRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation);

    /// <summary>Sends a statement that gives none.</summary>
    internal abstract ValueTask<long> RunAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation);

    /// <summary>Sends SQL that gives none.</summary>
    internal abstract ValueTask<long> RunRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation);

    /// <summary>Begins a transaction.</summary>
    internal abstract ValueTask BeginTransactionAsync(IsolationLevel isolation, CancellationToken cancellation);

    /// <summary>Commits the transaction.</summary>
    internal abstract ValueTask CommitTransactionAsync(CancellationToken cancellation);

    /// <summary>Rolls the transaction back.</summary>
    internal abstract ValueTask RollbackTransactionAsync();

    /// <summary>Gives the connection back, outside any transaction.</summary>
    protected abstract ValueTask ReturnAsync();

    /// <summary>What a driver's exception says; null for an exception that is not the driver's.</summary>
    protected abstract DatabaseException? Describe(Exception exception);

    // With the caller's own token, whatever token the driver made of it.
    private static OperationCanceledException Cancelled(Exception exception, CancellationToken cancellation) =>
        exception is OperationCanceledException { CancellationToken: var token } same && token == cancellation ? same : new(exception.Message, exception, cancellation);

    private async ValueTask<ResultReader> ObserveQueryAsync(
        OperationTelemetry operation, SqlStatement? statement, string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var observed = ObservedStatement.Begin(operation, statement, sql, parameters);
        try
        {
            var reader = await (observed.Statement is { } planned
                ? StartAsync(planned, observed.Parameters, cancellation)
                : StartRawAsync(observed.Text, observed.Parameters, cancellation)).Freely();
            reader.Observe(observed.Telemetry);
            return reader;
        }
        catch (Exception exception)
        {
            throw Fail(exception, observed.Telemetry, cancellation);
        }
    }

    private async ValueTask<long> ObserveExecuteAsync(
        OperationTelemetry operation, SqlStatement? statement, string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var observed = ObservedStatement.Begin(operation, statement, sql, parameters);
        try
        {
            var rows = await (observed.Statement is { } planned
                ? RunAsync(planned, observed.Parameters, cancellation)
                : RunRawAsync(observed.Text, observed.Parameters, cancellation)).Freely();
            observed.Telemetry.Touched(rows);
            observed.Telemetry.End();
            return rows;
        }
        catch (Exception exception)
        {
            throw Fail(exception, observed.Telemetry, cancellation);
        }
    }

    private Exception Fail(Exception exception, StatementTelemetry? statement, CancellationToken cancellation)
    {
        var error = Translate(exception, cancellation);
        statement?.Fail(error);
        statement?.End();
        return error;
    }

    private async ValueTask RollbackAndReturnAsync()
    {
        await RollbackAsync().Freely();
        Forget();
        await ReturnAsync().Freely();
    }

    private void Forget()
    {
        _counted?.Returned();
        (_telemetry, _counted) = (null, null);
    }
}
