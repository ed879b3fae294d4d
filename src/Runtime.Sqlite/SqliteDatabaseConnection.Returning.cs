using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Sqlite.Native;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>
/// Statements that write and answer rows. Outside a transaction SQLite commits them behind their last row, and where another connection is still reading it gives up what
/// they wrote instead of waiting: too late to run them again, since their rows are on their way. Begun and committed in a transaction of their own they lose nothing, and
/// the commit can wait. With a write-ahead log readers are in nobody's way, and a database in memory has none.
/// </summary>
internal sealed partial class SqliteDatabaseConnection
{
    private bool? _isAlone;

    /// <summary>Commits the transaction of one statement, or drops it where that fails.</summary>
    public async ValueTask KeepAsync(CancellationToken cancellation)
    {
        try
        {
            await RunAsync(Commit, cancellation).ConfigureAwait(false);
        }
        catch
        {
            await DropAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Commits the transaction of a statement, then runs the statements behind it.</summary>
    public async ValueTask<bool> KeepAsync(SqliteStatement statement, CancellationToken cancellation)
    {
        await KeepAsync(cancellation).ConfigureAwait(false);
        return await statement.RunRestAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Drops the transaction of a statement that failed.</summary>
    public async ValueTask<bool> DropAsync(Exception failure)
    {
        await DropAsync().ConfigureAwait(false);
        throw failure;
    }

    // Outside a transaction, where a commit has to wait until nobody reads.
    private bool WaitsForReaders => HasEnded && !(_isAlone ??= IsAlone());

    private bool IsAlone() => connection.DataSource is "" or ":memory:" || JournalMode() == "wal";

    private string? JournalMode()
    {
        if (TryPrepare("PRAGMA journal_mode") is not { } statement)
        {
            return null;
        }

        try
        {
            return statement.Begin() == SQLitePCL.raw.SQLITE_ROW ? statement.Row.GetString(0) : null;
        }
        finally
        {
            statement.Finish();
        }
    }

    private ValueTask DropAsync() => RollbackTransactionAsync();

    private async ValueTask<ResultReader> StartInTransactionAsync(SqliteStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        await RunAsync(Begin, cancellation).ConfigureAwait(false);
        try
        {
            var rows = await BeginAsync(statement, parameters, cancellation).ConfigureAwait(false);
            statement.OwnTransaction();
            return rows;
        }
        catch
        {
            await DropAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<long> RunThroughAsync(SqliteStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var before = Touched();
        var rows = await StartAsync(statement, parameters, cancellation).ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            while (await rows.ReadAsync(cancellation).ConfigureAwait(false))
            {
            }

            return Touched() == before ? 0 : Changes();
        }
    }
}
