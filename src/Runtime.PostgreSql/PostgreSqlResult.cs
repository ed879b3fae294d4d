using System.Runtime.CompilerServices;
using Npgsql;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>The rows of a command; one serves a connection for all its results, since they come one after the other.</summary>
internal sealed class PostgreSqlResult() : ResultReader(null!)
{
    private readonly PostgreSqlRowReader _typed = new();
    private PostgreSqlDatabaseConnection? _connection;
    private PostgreSqlCommand? _command;
    private NpgsqlDataReader? _reader;

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
    protected override ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        var read = _reader!.ReadAsync(cancellation);
        return read.IsCompletedSuccessfully ? new ValueTask<bool>(read.Result) : WaitAsync(read, cancellation);
    }

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    protected override async ValueTask FinishAsync()
    {
        var (reader, command) = (_reader!, _command!);
        try
        {
            await reader.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            (_reader, _command) = (null, null);
            command.Release();
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<bool> WaitAsync(Task<bool> read, CancellationToken cancellation)
    {
        try
        {
            return await read.ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            throw _connection!.Translate(exception, cancellation);
        }
    }
}
