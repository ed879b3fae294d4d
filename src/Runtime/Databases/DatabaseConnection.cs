using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Databases;

/// <summary>One connection of a database, used by one request or transaction at a time.</summary>
public abstract class DatabaseConnection(DbConnection connection) : IAsyncDisposable
{
    private DbTransaction? _transaction;
    private OperationTelemetry? _telemetry;
    private EngineTelemetry? _counted;

    /// <summary>True inside a transaction.</summary>
    public bool InTransaction => _transaction is not null;

    /// <summary>The driver's connection.</summary>
    protected DbConnection Inner { get; } = connection;

    /// <summary>Asks for rows.</summary>
    public ValueTask<ResultReader> QueryAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation) =>
        QueryAsync(sql, parameters, isRaw: false, cancellation);

    /// <summary>Asks for rows whose columns no schema describes.</summary>
    public ValueTask<ResultReader> QueryRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation) =>
        QueryAsync(sql, parameters, isRaw: true, cancellation);

    private async ValueTask<ResultReader> QueryAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, bool isRaw, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var statement = _telemetry?.Begin(sql, parameters);
        var command = Prepare(statement is null ? sql : statement.Comment(sql), parameters.Span);
        var watch = Watch(cancellation);
        try
        {
            if (isRaw)
            {
                PrepareRaw(command);
            }

            var reader = await StartAsync(command, cancellation).ConfigureAwait(false);
            return new ResultReader(this, command, reader, watch, isRaw ? CreateRawRowReader(reader) : CreateRowReader(reader), statement);
        }
        catch (Exception exception)
        {
            await watch.DisposeAsync().ConfigureAwait(false);
            Release(command);
            throw Fail(exception, statement, cancellation);
        }
    }

    /// <summary>Runs a statement; the number of rows it touched.</summary>
    public async ValueTask<long> ExecuteAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var statement = _telemetry?.Begin(sql, parameters);
        var command = Prepare(statement is null ? sql : statement.Comment(sql), parameters.Span);
        var watch = Watch(cancellation);
        try
        {
            var rows = await RunAsync(command, cancellation).ConfigureAwait(false);
            statement?.Touched(rows);
            statement?.End();
            return rows;
        }
        catch (Exception exception)
        {
            throw Fail(exception, statement, cancellation);
        }
        finally
        {
            await watch.DisposeAsync().ConfigureAwait(false);
            Release(command);
        }
    }

    /// <summary>Begins a transaction.</summary>
    public async ValueTask BeginAsync(IsolationLevel isolation, CancellationToken cancellation)
    {
        var statement = _telemetry?.Begin("BEGIN", default);
        try
        {
            _transaction = await BeginTransactionAsync(isolation, cancellation).ConfigureAwait(false);
            statement?.End();
        }
        catch (Exception exception)
        {
            throw Fail(exception, statement, cancellation);
        }
    }

    /// <summary>Ends the transaction and keeps what it wrote.</summary>
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        var statement = _telemetry?.Begin("COMMIT", default);
        try
        {
            await CommitTransactionAsync(_transaction!, cancellation).ConfigureAwait(false);
            statement?.End();
        }
        catch (Exception exception)
        {
            throw Fail(exception, statement, cancellation);
        }
        finally
        {
            await EndTransactionAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Ends the transaction and drops what it wrote. Never fails: a connection that broke has rolled back already.</summary>
    public async ValueTask RollbackAsync()
    {
        if (_transaction is not { } transaction)
        {
            return;
        }

        var statement = _telemetry?.Begin("ROLLBACK", default);
        try
        {
            await transaction.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or IOException)
        {
            // The transaction is over on the server's side already.
        }
        finally
        {
            statement?.End();
            await EndTransactionAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Marks a point inside the transaction to return to.</summary>
    public async ValueTask SaveAsync(string savepoint, CancellationToken cancellation) =>
        await ExecuteAsync($"SAVEPOINT {savepoint}", default, cancellation).ConfigureAwait(false);

    /// <summary>Forgets a marked point, keeping what was written since.</summary>
    public async ValueTask ReleaseAsync(string savepoint, CancellationToken cancellation) =>
        await ExecuteAsync($"RELEASE SAVEPOINT {savepoint}", default, cancellation).ConfigureAwait(false);

    /// <summary>Drops what was written since a marked point.</summary>
    public async ValueTask RollbackToAsync(string savepoint, CancellationToken cancellation) =>
        await ExecuteAsync($"ROLLBACK TO SAVEPOINT {savepoint}", default, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
        {
            await RollbackAsync().ConfigureAwait(false);
        }

        _counted?.Returned();
        (_telemetry, _counted) = (null, null);
        await ReturnAsync().ConfigureAwait(false);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives the connection back, outside any transaction.</summary>
    protected virtual ValueTask ReturnAsync() => Inner.DisposeAsync();

    /// <summary>Says which operation the next statements belong to; null where nobody listens.</summary>
    internal void Observe(OperationTelemetry? operation) => _telemetry = operation;

    /// <summary>Says that the connection was counted as taken, so that giving it back is counted too.</summary>
    internal void Count(EngineTelemetry telemetry) => _counted = telemetry;

    internal void Finish(DbCommand command) => Release(command);

    /// <summary>Gives a command back after its result was read.</summary>
    protected virtual void Release(DbCommand command) => command.Dispose();

    /// <summary>The exception to throw for a driver's exception.</summary>
    internal Exception Translate(Exception exception, CancellationToken cancellation) => exception switch
    {
        OperationCanceledException when cancellation.IsCancellationRequested => Cancelled(exception, cancellation),
        DatabaseException or OperationCanceledException => exception,
        _ when cancellation.IsCancellationRequested => Cancelled(exception, cancellation),
        _ => Describe(exception) ?? exception,
    };

    // With the caller's own token, whatever token the driver made of it.
    private static OperationCanceledException Cancelled(Exception exception, CancellationToken cancellation) =>
        exception is OperationCanceledException { CancellationToken: var token } same && token == cancellation ? same : new(exception.Message, exception, cancellation);

    /// <summary>Sends a command that gives rows.</summary>
    protected virtual Task<DbDataReader> StartAsync(DbCommand command, CancellationToken cancellation) => command.ExecuteReaderAsync(cancellation);

    /// <summary>Sends a command that gives none.</summary>
    protected virtual Task<int> RunAsync(DbCommand command, CancellationToken cancellation) => command.ExecuteNonQueryAsync(cancellation);

    /// <summary>Begins a transaction.</summary>
    protected virtual ValueTask<DbTransaction> BeginTransactionAsync(IsolationLevel isolation, CancellationToken cancellation) =>
        Inner.BeginTransactionAsync(isolation, cancellation);

    /// <summary>Commits a transaction.</summary>
    protected virtual Task CommitTransactionAsync(DbTransaction transaction, CancellationToken cancellation) => transaction.CommitAsync(cancellation);

    /// <summary>A command for the text; drivers may keep prepared ones.</summary>
    protected virtual DbCommand CreateCommand(string sql)
    {
        var command = Inner.CreateCommand();
        SetText(command, sql);
        return command;
    }

    /// <summary>Sets the text of a command: every text comes from the SQL writer or is raw SQL that the caller wrote.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Values never become text; they are parameters.")]
    protected static void SetText(DbCommand command, string sql) => command.CommandText = sql;

    /// <summary>Adds the parameters to a command.</summary>
    protected abstract void Bind(DbCommand command, ReadOnlySpan<SqlParameter> parameters);

    /// <summary>A reader over the current row.</summary>
    protected abstract RowReader CreateRowReader(DbDataReader reader);

    /// <summary>Stops the running statement on cancellation, where the driver does not do so by itself.</summary>
    protected virtual CancellationTokenRegistration Watch(CancellationToken cancellation) => default;

    /// <summary>Lets a command give results of any type.</summary>
    protected virtual void PrepareRaw(DbCommand command)
    {
    }

    /// <summary>A reader over the current row of a raw result.</summary>
    protected virtual RowReader CreateRawRowReader(DbDataReader reader) => CreateRowReader(reader);

    /// <summary>The name and type of a column of a raw result.</summary>
    protected internal abstract RawColumn DescribeColumn(DbDataReader reader, int ordinal);

    /// <summary>What a driver's exception says; null for an exception that is not the driver's.</summary>
    protected abstract DatabaseException? Describe(Exception exception);

    private DbCommand Prepare(string sql, ReadOnlySpan<SqlParameter> parameters)
    {
        var command = CreateCommand(sql);
        command.Transaction = _transaction;
        Bind(command, parameters);
        return command;
    }

    private Exception Fail(Exception exception, StatementTelemetry? statement, CancellationToken cancellation)
    {
        var error = Translate(exception, cancellation);
        statement?.Fail(error);
        statement?.End();
        return error;
    }

    private async ValueTask EndTransactionAsync()
    {
        if (_transaction is { } transaction)
        {
            _transaction = null;
            await transaction.DisposeAsync().ConfigureAwait(false);
        }
    }
}
