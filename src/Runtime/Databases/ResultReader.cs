using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Databases;

/// <summary>The rows of a result, one after the other.</summary>
public abstract class ResultReader : IAsyncDisposable
{
    private StatementTelemetry? _telemetry;

    /// <summary>A result whose current row is read by <paramref name="row"/>.</summary>
    private protected ResultReader(RowReader row) => Row = row;

    /// <summary>The current row.</summary>
    public RowReader Row { get; private protected set; }

    /// <summary>The number of columns.</summary>
    public abstract int ColumnCount { get; }

    /// <summary>The columns' names and types.</summary>
    public IReadOnlyList<RawColumn> DescribeColumns()
    {
        var columns = new RawColumn[ColumnCount];
        for (var ordinal = 0; ordinal < columns.Length; ordinal++)
        {
            columns[ordinal] = DescribeColumn(ordinal);
        }

        return columns;
    }

    /// <summary>The name and type of a column.</summary>
    public abstract RawColumn DescribeColumn(int ordinal);

    /// <summary>Goes to the next row; false after the last.</summary>
    public ValueTask<bool> ReadAsync(CancellationToken cancellation) => _telemetry is null ? NextAsync(cancellation) : ObserveAsync(_telemetry, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _telemetry is null ? FinishAsync() : EndAsync(_telemetry);

    /// <summary>Asks for no more rows: what ends a long result before its end without reading all of it. To be disposed then.</summary>
    internal virtual ValueTask StopAsync() => default;

    /// <summary>Says who is told of the rows; null for nobody.</summary>
    internal void Observe(StatementTelemetry? telemetry) => _telemetry = telemetry;

    /// <summary>Goes to the next row; its exceptions are what callers are to see.</summary>
    protected abstract ValueTask<bool> NextAsync(CancellationToken cancellation);

    /// <summary>Ends the result.</summary>
    protected abstract ValueTask FinishAsync();

    private async ValueTask<bool> ObserveAsync(StatementTelemetry telemetry, CancellationToken cancellation)
    {
        try
        {
            var isRow = await NextAsync(cancellation).ConfigureAwait(false);
            if (isRow)
            {
                telemetry.Row();
            }

            return isRow;
        }
        catch (Exception error)
        {
            telemetry.Fail(error);
            throw;
        }
    }

    private async ValueTask EndAsync(StatementTelemetry telemetry)
    {
        _telemetry = null;
        try
        {
            await FinishAsync().ConfigureAwait(false);
        }
        finally
        {
            telemetry.End();
        }
    }
}
