using System.Data.Common;
using System.Runtime.CompilerServices;
using Npgsql;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>The rows of a command; one serves a connection for all its results, since they come one after the other.</summary>
internal sealed class PostgreSqlResult() : ResultReader(null!)
{
    // What is left of a short result is read sooner than a cancellation reaches the server.
    private const int RowsToReadOut = 1000;

    private readonly PostgreSqlRowReader _typed = new();
    private PostgreSqlDatabaseConnection? _connection;
    private PostgreSqlCommand? _command;
    private NpgsqlDataReader? _reader;
    private bool _isStopped;

    /// <summary>True while its rows are being read.</summary>
    public bool IsBusy => _reader is not null;

    /// <inheritdoc/>
    public override int ColumnCount => _reader!.FieldCount;

    /// <summary>Takes a command's reader.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="command">The command.</param>
    /// <param name="reader">The reader.</param>
    /// <param name="isRaw">True where all columns come as texts.</param>
    public void Begin(PostgreSqlDatabaseConnection connection, PostgreSqlCommand command, NpgsqlDataReader reader, bool isRaw)
    {
        (_connection, _command, _reader) = (connection, command, reader);
        if (isRaw)
        {
            Row = new PostgreSqlTextReader(ordinal => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal));
        }
        else
        {
            _typed.Begin(reader);
            Row = _typed;
        }

        Observe(null);
    }

    /// <inheritdoc/>
    public override RawColumn DescribeColumn(int ordinal) => PostgreSqlRawColumns.Describe(_reader!, ordinal);

    /// <inheritdoc/>
    internal override async ValueTask StopAsync()
    {
        try
        {
            for (var row = 0; row < RowsToReadOut; row++)
            {
                if (_reader!.IsClosed || !await _reader.ReadAsync(CancellationToken.None).Freely())
                {
                    return;
                }
            }

            // The driver asks the server over a connection of its own, and waits for that.
            _isStopped = true;
            await Task.Run(_command!.Cancel).Freely();
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    /// <inheritdoc/>
    protected override ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        var read = _reader!.ReadAsync(cancellation);
        return read.IsCompletedSuccessfully && (read.Result || !_command!.Commits) ? new ValueTask<bool>(read.Result) : WaitAsync(read, cancellation);
    }

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    protected override async ValueTask FinishAsync()
    {
        var (reader, command) = (_reader!, _command!);
        try
        {
            await reader.DisposeAsync().Freely();
        }
        catch (PostgresException exception) when (_isStopped && exception.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            // As it was asked to.
        }
        finally
        {
            (_reader, _command, _isStopped) = (null, null, false);
            command.Release();
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<bool> WaitAsync(Task<bool> read, CancellationToken cancellation)
    {
        try
        {
            if (await read.Freely())
            {
                return true;
            }

            if (_command!.Commits)
            {
                // The COMMIT's own answer comes behind the rows, and with it what it fails of: constraints that were deferred until then.
                await _reader!.NextResultAsync(cancellation).Freely();
                _connection!.Committed();
            }

            return false;
        }
        catch (Exception exception)
        {
            throw _connection!.Translate(exception, cancellation);
        }
    }
}
