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
internal sealed partial class SqliteDatabaseConnection(SqliteConnection connection, TimeSpan busyTimeout, ConnectionPool<SqliteDatabaseConnection> pool) : DatabaseConnection
{
    private const int FileHasMoved = 20;   // SQLITE_FCNTL_HAS_MOVED
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

    /// <summary>True where the file that it has open is not the one at its path any more; never where the system keeps open files in their place.</summary>
    public unsafe bool HasMoved()
    {
        var moved = 0;
        fixed (byte* main = "main\0"u8)
        {
            return SqliteLibrary.FileControl(Native, main, FileHasMoved, &moved) == raw.SQLITE_OK && moved != 0;
        }
    }

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
        TryPrepare(statement.Text, statement.IsTransient) is { } prepared
            ? StartAsync(prepared, parameters, cancellation)
            : StartLaterAsync(statement, parameters, cancellation);

    internal override async ValueTask<ResultReader> StartRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        var statement = await PrepareAsync(sql, cancellation).ConfigureAwait(false);

        // Statements that give no rows before the one that does.
        while (statement.ColumnCount == 0 && statement.Rest.Length > 0)
        {
            var rest = statement.Rest;
            await RunAsync(statement, parameters, cancellation).ConfigureAwait(false);
            statement = await PrepareAsync(rest, cancellation).ConfigureAwait(false);
        }

        return await StartAsync(statement, parameters, cancellation).ConfigureAwait(false);
    }

    internal override ValueTask<long> RunAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation) =>
        TryPrepare(statement.Text, statement.IsTransient) is { } prepared
            ? RunAsync(prepared, parameters, cancellation)
            : RunLaterAsync(statement, parameters, cancellation);

    internal override async ValueTask<long> RunRawAsync(string sql, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        long touched = 0;
        for (var rest = sql; rest.Length > 0;)
        {
            var statement = await PrepareAsync(rest, cancellation).ConfigureAwait(false);
            rest = statement.Rest;
            touched += await RunAsync(statement, parameters, cancellation).ConfigureAwait(false);
        }

        return touched;
    }

    internal override async ValueTask BeginTransactionAsync(IsolationLevel isolation, CancellationToken cancellation) =>
        await RunAsync(Begin, cancellation).ConfigureAwait(false);

    internal override async ValueTask CommitTransactionAsync(CancellationToken cancellation) =>
        await RunAsync(Commit, cancellation).ConfigureAwait(false);

    internal override async ValueTask RollbackTransactionAsync()
    {
        // SQLite ends some transactions by itself, when the disk is full for one.
        if (!HasEnded)
        {
            await RunAsync(Rollback, CancellationToken.None).ConfigureAwait(false);
        }
    }

    protected override DatabaseException? Describe(Exception exception) => SqliteErrors.Describe(exception);

    protected override ValueTask ReturnAsync() => pool.ReturnAsync(this);

    private unsafe bool HasEnded => SqliteLibrary.IsAutocommit(Native) != 0;

    private ValueTask<SqliteStatement> PrepareAsync(string sql, CancellationToken cancellation) =>
        TryPrepare(sql) is { } prepared ? new ValueTask<SqliteStatement>(prepared) : PrepareLaterAsync(sql, isTransient: false, cancellation);

    private async ValueTask<SqliteStatement> PrepareLaterAsync(string sql, bool isTransient, CancellationToken cancellation)
    {
        SqliteStatement? prepared = null;
        await BusyWait.RunAsync(() => (prepared = TryPrepare(sql, isTransient)) is not null, busyTimeout, cancellation).ConfigureAwait(false);
        return prepared!;
    }

    private SqliteStatement? TryPrepare(string sql, bool isTransient = false)
    {
        if (InTransaction && HasEnded && sql != Begin && sql != Rollback)
        {
            throw new DatabaseException(DatabaseErrorKind.TransactionEnded, "N/A", "SQLite has ended the transaction and dropped what it wrote");
        }

        return isTransient ? SqliteStatement.TryPrepare(this, sql, null) : _statements.TryTake(this, sql);
    }

    private ValueTask<ResultReader> StartAsync(SqliteStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation) =>
        statement.WritesAndReturns && WaitsForReaders ? StartInTransactionAsync(statement, parameters, cancellation) : BeginAsync(statement, parameters, cancellation);

    private ValueTask<ResultReader> BeginAsync(SqliteStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
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
                return BeginLaterAsync(statement, cancellation);
            }
        }
        catch (DatabaseException exception)
        {
            return Abandon(statement, exception, cancellation);
        }

        return new ValueTask<ResultReader>(statement);
    }

    private async ValueTask<ResultReader> BeginLaterAsync(SqliteStatement statement, CancellationToken cancellation)
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

    private async ValueTask<ResultReader> StartLaterAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation) =>
        await StartAsync(await PrepareLaterAsync(statement.Text, statement.IsTransient, cancellation).ConfigureAwait(false), parameters, cancellation).ConfigureAwait(false);

    private ValueTask<long> RunAsync(string sql, CancellationToken cancellation) =>
        TryPrepare(sql) is { } prepared ? RunAsync(prepared, default, cancellation) : RunRawAsync(sql, default, cancellation);

    private ValueTask<long> RunAsync(SqliteStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation)
    {
        if (statement.WritesAndReturns)
        {
            return RunThroughAsync(statement, parameters, cancellation);
        }

        var before = Touched();
        var start = StartAsync(statement, parameters, cancellation);
        if (!start.IsCompletedSuccessfully)
        {
            return RunLaterAsync(start, statement, before, cancellation);
        }

        _ = start.Result;
        return new ValueTask<long>(Complete(statement, before, cancellation));
    }

    private async ValueTask<long> RunLaterAsync(SqlStatement statement, ReadOnlyMemory<SqlParameter> parameters, CancellationToken cancellation) =>
        await RunAsync(await PrepareLaterAsync(statement.Text, statement.IsTransient, cancellation).ConfigureAwait(false), parameters, cancellation).ConfigureAwait(false);

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
