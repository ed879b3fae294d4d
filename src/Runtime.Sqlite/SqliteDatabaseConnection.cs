using System.Data;
using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Sqlite.Native;
using SQLitePCL;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>
/// A connection that keeps its prepared statements and goes back to its database when disposed. The driver opens and closes it; statements run
/// on the library itself.
/// </summary>
internal sealed class SqliteDatabaseConnection(SqliteConnection connection, TimeSpan busyTimeout, ConnectionPool<SqliteDatabaseConnection> pool) : DatabaseConnection
{
    private const string Begin = "BEGIN IMMEDIATE";
    private const string Commit = "COMMIT";
    private const string Rollback = "ROLLBACK";

    private readonly StatementCache _statements = new();

    /// <summary>The driver's connection.</summary>
    public SqliteConnection Connection => connection;

    /// <summary>The library's connection.</summary>
    public nint Native { get; } = connection.Handle!.DangerousGetHandle();

    /// <summary>Writes lists.</summary>
    public SqliteLists Lists { get; } = new();

    /// <summary>What the last call failed of.</summary>
    public unsafe DatabaseException Failure() =>
        SqliteErrors.Describe(SqliteLibrary.ErrorCode(Native), SqliteLibrary.Text(SqliteLibrary.ErrorText(Native)) ?? "");

    /// <summary>Runs the statements behind one that gave rows; there are no more rows then.</summary>
    public async ValueTask<bool> RunRestAsync(string rest, CancellationToken cancellation)
    {
        await ExecuteRawAsync(rest, default, cancellation).ConfigureAwait(false);
        return false;
    }

    /// <summary>Closes the connection for good.</summary>
    public ValueTask CloseAsync()
    {
        _statements.Close();
        return connection.DisposeAsync();
    }

    internal override ValueTask<ResultReader> StartAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation) =>
        StartAsync(Prepare(statement.Text, statement.IsTransient), parameters, cancellation);

    internal override ValueTask<ResultReader> StartRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var statement = Prepare(sql);
        return statement.ColumnCount > 0 || statement.Rest.Length == 0
            ? StartAsync(statement, parameters, cancellation)
            : StartBehindAsync(statement, parameters, cancellation);
    }

    internal override ValueTask<long> RunAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation) =>
        RunAsync(Prepare(statement.Text, statement.IsTransient), parameters, cancellation);

    internal override async ValueTask<long> RunRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        long touched = 0;
        for (var rest = sql; rest.Length > 0;)
        {
            var statement = Prepare(rest);
            rest = statement.Rest;
            touched += await RunAsync(statement, parameters, cancellation).ConfigureAwait(false);
        }

        return touched;
    }

    internal override async ValueTask BeginTransactionAsync(IsolationLevel isolation, CancellationToken cancellation) =>
        await RunAsync(Prepare(Begin), default, cancellation).ConfigureAwait(false);

    internal override async ValueTask CommitTransactionAsync(CancellationToken cancellation) =>
        await RunAsync(Prepare(Commit), default, cancellation).ConfigureAwait(false);

    internal override async ValueTask RollbackTransactionAsync()
    {
        // SQLite ends some transactions by itself, when the disk is full for one.
        if (!HasEnded)
        {
            await RunAsync(Prepare(Rollback), default, CancellationToken.None).ConfigureAwait(false);
        }
    }

    protected override DatabaseException? Describe(Exception exception) => SqliteErrors.Describe(exception);

    protected override ValueTask ReturnAsync() => pool.ReturnAsync(this);

    private unsafe bool HasEnded => SqliteLibrary.IsAutocommit(Native) != 0;

    private SqliteStatement Prepare(string sql, bool isTransient = false)
    {
        if (InTransaction && HasEnded && sql != Begin && sql != Rollback)
        {
            throw new DatabaseException(DatabaseErrorKind.TransactionEnded, "N/A", "SQLite has ended the transaction and dropped what it wrote");
        }

        return isTransient ? SqliteStatement.Prepare(this, sql, null) : _statements.Take(this, sql);
    }

    private ValueTask<ResultReader> StartAsync(SqliteStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        try
        {
            statement.Bind(parameters.Span);
            if (cancellation.CanBeCanceled)
            {
                statement.Watch(Watch(cancellation));
            }

            if (statement.Begin() == raw.SQLITE_BUSY)
            {
                return StartLaterAsync(statement, cancellation);
            }
        }
        catch (DatabaseException exception)
        {
            return Abandon(statement, exception, cancellation);
        }

        return new ValueTask<ResultReader>(statement);
    }

    private async ValueTask<ResultReader> StartLaterAsync(SqliteStatement statement, CancellationToken cancellation)
    {
        try
        {
            await BusyWait.RunAsync(() => statement.Begin() != raw.SQLITE_BUSY, busyTimeout, cancellation).ConfigureAwait(false);
            return statement;
        }
        catch (Exception exception)
        {
            return await Abandon(statement, exception, cancellation).ConfigureAwait(false);
        }
    }

    // Statements that give no rows before the one that does.
    private async ValueTask<ResultReader> StartBehindAsync(SqliteStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        while (statement.ColumnCount == 0 && statement.Rest.Length > 0)
        {
            var rest = statement.Rest;
            await RunAsync(statement, parameters, cancellation).ConfigureAwait(false);
            statement = Prepare(rest);
        }

        return await StartAsync(statement, parameters, cancellation).ConfigureAwait(false);
    }

    private ValueTask<long> RunAsync(SqliteStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var before = Touched();
        var start = StartAsync(statement, parameters, cancellation);
        if (!start.IsCompletedSuccessfully)
        {
            return RunLaterAsync(start, statement, before, cancellation);
        }

        _ = start.Result;
        return new ValueTask<long>(Complete(statement, before, cancellation));
    }

    private async ValueTask<long> RunLaterAsync(ValueTask<ResultReader> start, SqliteStatement statement, int before, CancellationToken cancellation)
    {
        await start.ConfigureAwait(false);
        return Complete(statement, before, cancellation);
    }

    private long Complete(SqliteStatement statement, int before, CancellationToken cancellation)
    {
        try
        {
            statement.Complete();
        }
        catch (DatabaseException exception)
        {
            throw Translate(exception, cancellation);
        }
        finally
        {
            statement.Finish();
        }

        return Touched() == before ? 0 : Changes();
    }

    private ValueTask<ResultReader> Abandon(SqliteStatement statement, Exception exception, CancellationToken cancellation)
    {
        statement.Finish();
        return ValueTask.FromException<ResultReader>(Translate(exception, cancellation));
    }

    // SQLite runs statements to their end, but it can be interrupted from another thread.
    private unsafe CancellationTokenRegistration Watch(CancellationToken cancellation) =>
        cancellation.UnsafeRegister(static self => SqliteLibrary.Interrupt(((SqliteDatabaseConnection)self!).Native), this);

    private unsafe int Touched() => SqliteLibrary.TotalChanges(Native);

    private unsafe int Changes() => SqliteLibrary.Changes(Native);
}
