using System.Data;
using System.Runtime.CompilerServices;
using Npgsql;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>A connection that keeps its prepared commands and goes back to its database when disposed.</summary>
/// <param name="connection">The driver's connection.</param>
/// <param name="prepares">False where nothing may be prepared.</param>
/// <param name="isPooled">True where closing gives it back to a pool of the driver's, for others to use.</param>
/// <param name="pool">Where it goes back to.</param>
internal sealed class PostgreSqlDatabaseConnection(
    NpgsqlConnection connection, bool prepares, bool isPooled, ConnectionPool<PostgreSqlDatabaseConnection> pool) : DatabaseConnection
{
    private readonly CommandCache _commands = new(connection, prepares);
    private readonly PostgreSqlResult _result = new();
    private NpgsqlTransaction? _transaction;
    private bool _isLast;
    private bool _isCommitted;

    /// <summary>Closes the connection for good.</summary>
    public async ValueTask CloseAsync()
    {
        if (isPooled && connection.FullState == ConnectionState.Open)
        {
            await _commands.CloseAsync().Freely();
        }

        await connection.DisposeAsync().Freely();
    }

    internal override void AnnounceLast() => _isLast = true;

    /// <summary>The transaction's COMMIT came with its last statement, and was done.</summary>
    internal void Committed() => _isCommitted = true;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    internal override async ValueTask<ResultReader> StartAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var command = _commands.Take(statement, parameters.Span, IsLast());
        try
        {
            await PrepareAsync(command, cancellation).Freely();
            return Begin(command, await command.ExecuteReaderAsync(cancellation).Freely());
        }
        catch (Exception exception)
        {
            command.Release();
            if (!IsRepeatable(command, exception))
            {
                throw Translate(exception, cancellation);
            }
        }

        return await StartAgainAsync(command, cancellation).Freely();
    }

    internal override async ValueTask<ResultReader> StartRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var command = _commands.Create(sql, parameters.Span);
        try
        {
            command.Driver.AllResultTypesAreUnknown = true;
            return Begin(command, await command.ExecuteReaderAsync(cancellation).Freely(), isRaw: true);
        }
        catch (Exception exception)
        {
            command.Release();
            throw Translate(exception, cancellation);
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    internal override async ValueTask<long> RunAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var command = _commands.Take(statement, parameters.Span, IsLast());
        try
        {
            await PrepareAsync(command, cancellation).Freely();
            var rows = await command.ExecuteNonQueryAsync(cancellation).Freely();
            _isCommitted = command.Commits;
            command.Release();
            return rows;
        }
        catch (Exception exception)
        {
            command.Release();
            if (!IsRepeatable(command, exception))
            {
                throw Translate(exception, cancellation);
            }
        }

        return await RunAgainAsync(command, cancellation).Freely();
    }

    internal override async ValueTask<long> RunRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(_commands.Create(sql, parameters.Span), cancellation).Freely();
        }
        catch (Exception exception)
        {
            throw Translate(exception, cancellation);
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    internal override async ValueTask BeginTransactionAsync(IsolationLevel isolation, CancellationToken cancellation) =>
        _transaction = await connection.BeginTransactionAsync(isolation, cancellation).Freely();

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    internal override async ValueTask CommitTransactionAsync(CancellationToken cancellation)
    {
        if (!_isCommitted)
        {
            await _transaction!.CommitAsync(cancellation).Freely();
        }

        await EndTransactionAsync().Freely();
    }

    internal override async ValueTask RollbackTransactionAsync()
    {
        try
        {
            if (_transaction is { Connection: not null } transaction)
            {
                await transaction.RollbackAsync(CancellationToken.None).Freely();
            }
        }
        finally
        {
            await EndTransactionAsync().Freely();
        }
    }

    protected override DatabaseException? Describe(Exception exception) => PostgreSqlErrors.Describe(exception);

    // One whose server has gone is of no use; neither are, most likely, those that lie idle.
    protected override ValueTask ReturnAsync() => connection.FullState == ConnectionState.Open ? pool.ReturnAsync(this) : DiscardAsync();

    private static async ValueTask<long> RunAsync(PostgreSqlCommand command, CancellationToken cancellation)
    {
        try
        {
            return await command.ExecuteNonQueryAsync(cancellation).Freely();
        }
        finally
        {
            command.Release();
        }
    }

    private bool IsLast()
    {
        var isLast = _isLast;
        _isLast = false;
        return isLast;
    }

    private ValueTask PrepareAsync(PostgreSqlCommand command, CancellationToken cancellation) =>
        _commands.HasRetired && !InTransaction ? TidyAndPrepareAsync(command, cancellation) : command.PrepareAsync(cancellation);

    private async ValueTask TidyAndPrepareAsync(PostgreSqlCommand command, CancellationToken cancellation)
    {
        await _commands.CloseRetiredAsync(cancellation).Freely();
        await command.PrepareAsync(cancellation).Freely();
    }

    // A statement that the server prepared before its tables were changed is made anew; in a transaction its failure has ended that.
    private bool IsRepeatable(PostgreSqlCommand command, Exception exception)
    {
        if (!command.IsStale(exception))
        {
            return false;
        }

        _commands.Retire(command);
        return !InTransaction;
    }

    // With a command of its own, which takes the parameters over: their room has been given away by now.
    private async ValueTask<ResultReader> StartAgainAsync(PostgreSqlCommand stale, CancellationToken cancellation)
    {
        var command = _commands.Again(stale);
        try
        {
            return Begin(command, await command.ExecuteReaderAsync(cancellation).Freely());
        }
        catch (Exception exception)
        {
            command.Release();
            throw Translate(exception, cancellation);
        }
    }

    private async ValueTask<long> RunAgainAsync(PostgreSqlCommand stale, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(_commands.Again(stale), cancellation).Freely();
        }
        catch (Exception exception)
        {
            throw Translate(exception, cancellation);
        }
    }

    private PostgreSqlResult Begin(PostgreSqlCommand command, NpgsqlDataReader reader, bool isRaw = false)
    {
        var result = _result.IsBusy ? new PostgreSqlResult() : _result;
        result.Begin(this, command, reader, isRaw);
        return result;
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private async ValueTask EndTransactionAsync()
    {
        (_isLast, _isCommitted) = (false, false);
        if (_transaction is { } transaction)
        {
            _transaction = null;
            await transaction.DisposeAsync().Freely();
        }
    }

    private async ValueTask DiscardAsync()
    {
        await pool.DiscardAsync(this).Freely();
        await pool.PruneAsync(TimeSpan.Zero).Freely();
    }
}
