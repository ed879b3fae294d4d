using System.Data.Common;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Databases;

/// <summary>The rows of a result, one after the other.</summary>
public sealed class ResultReader : IAsyncDisposable
{
    private readonly DatabaseConnection _connection;
    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private readonly CancellationTokenRegistration _watch;

    internal ResultReader(DatabaseConnection connection, DbCommand command, DbDataReader reader, CancellationTokenRegistration watch, RowReader row)
    {
        (_connection, _command, _reader, _watch, Row) = (connection, command, reader, watch, row);
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
            return await _reader.ReadAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            throw _connection.Translate(exception, cancellation);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _watch.DisposeAsync().ConfigureAwait(false);
        await _reader.DisposeAsync().ConfigureAwait(false);
        _connection.Finish(_command);
    }
}
