using System.Data.Common;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Databases;

/// <summary>The rows of a result, one after the other.</summary>
public sealed class ResultReader : IAsyncDisposable
{
    private readonly DatabaseConnection _connection;
    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private readonly CancellationTokenRegistration _watch;
    private readonly StatementTelemetry? _statement;

    internal ResultReader(
        DatabaseConnection connection, DbCommand command, DbDataReader reader, CancellationTokenRegistration watch, RowReader row, StatementTelemetry? statement)
    {
        (_connection, _command, _reader, _watch, Row, _statement) = (connection, command, reader, watch, row, statement);
    }

    /// <summary>The current row.</summary>
    public RowReader Row { get; }

    /// <summary>The number of columns.</summary>
    public int ColumnCount => _reader.FieldCount;

    /// <summary>The columns' names and types.</summary>
    public IReadOnlyList<RawColumn> DescribeColumns()
    {
        var columns = new RawColumn[ColumnCount];
        for (var ordinal = 0; ordinal < columns.Length; ordinal++)
        {
            columns[ordinal] = _connection.DescribeColumn(_reader, ordinal);
        }

        return columns;
    }

    /// <summary>Goes to the next row; false after the last.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellation)
    {
        try
        {
            var isRow = await _reader.ReadAsync(cancellation).ConfigureAwait(false);
            if (isRow)
            {
                _statement?.Row();
            }

            return isRow;
        }
        catch (Exception exception)
        {
            var error = _connection.Translate(exception, cancellation);
            _statement?.Fail(error);
            throw error;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await _watch.DisposeAsync().ConfigureAwait(false);
            await _reader.DisposeAsync().ConfigureAwait(false);
        }
        finally
        {
            _connection.Finish(_command);
            _statement?.End();
        }
    }
}
