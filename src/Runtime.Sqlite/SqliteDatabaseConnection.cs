using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Sql;
using SQLitePCL;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>A connection that keeps its prepared statements and goes back to its database when disposed.</summary>
internal sealed class SqliteDatabaseConnection(SqliteConnection connection, TimeSpan busyTimeout, Func<SqliteDatabaseConnection, ValueTask> giveBack)
    : DatabaseConnection(connection)
{
    private const int MaximumPrepared = 200;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>The driver's connection.</summary>
    public SqliteConnection Connection => connection;

    protected override ValueTask ReturnAsync() => giveBack(this);

    /// <summary>Closes the connection for good.</summary>
    public async ValueTask CloseAsync()
    {
        foreach (var command in _prepared.Values)
        {
            await command.DisposeAsync().ConfigureAwait(false);
        }

        _prepared.Clear();
        await Inner.DisposeAsync().ConfigureAwait(false);
    }

    // The driver runs statements to their end; SQLite itself can be interrupted from another thread.
    protected override CancellationTokenRegistration Watch(CancellationToken cancellation) =>
        cancellation.CanBeCanceled ? cancellation.Register(static self => raw.sqlite3_interrupt(((SqliteConnection)self!).Handle), Inner) : default;

    protected override Task<DbDataReader> StartAsync(DbCommand command, CancellationToken cancellation)
    {
        command.CommandTimeout = BusyWait.Never;
        return BusyWait.RunAsync(command.ExecuteReader, busyTimeout, cancellation);
    }

    protected override Task<int> RunAsync(DbCommand command, CancellationToken cancellation)
    {
        command.CommandTimeout = BusyWait.Never;
        return BusyWait.RunAsync(command.ExecuteNonQuery, busyTimeout, cancellation);
    }

    protected override async ValueTask<DbTransaction> BeginTransactionAsync(IsolationLevel isolation, CancellationToken cancellation)
    {
        var ordinary = connection.DefaultTimeout;
        connection.DefaultTimeout = BusyWait.Never;
        try
        {
            return await BusyWait.RunAsync(() => connection.BeginTransaction(isolation), busyTimeout, cancellation).ConfigureAwait(false);
        }
        finally
        {
            connection.DefaultTimeout = ordinary;
        }
    }

    protected override async Task CommitTransactionAsync(DbTransaction transaction, CancellationToken cancellation)
    {
        var ordinary = connection.DefaultTimeout;
        connection.DefaultTimeout = BusyWait.Never;
        try
        {
            await BusyWait.RunAsync(
                () =>
                {
                    transaction.Commit();
                    return true;
                },
                busyTimeout,
                cancellation).ConfigureAwait(false);
        }
        finally
        {
            connection.DefaultTimeout = ordinary;
        }
    }

    protected override DbCommand CreateCommand(string sql) =>
        _prepared.Remove(sql, out var command) ? command : base.CreateCommand(sql);

    protected override void Release(DbCommand command)
    {
        command.Parameters.Clear();
        command.Transaction = null;
        if (_prepared.Count >= MaximumPrepared || !_prepared.TryAdd(command.CommandText, (SqliteCommand)command))
        {
            command.Dispose();
        }
    }

    protected override void Bind(DbCommand command, ReadOnlySpan<SqlParameter> parameters)
    {
        var target = ((SqliteCommand)command).Parameters;
        for (var index = 0; index < parameters.Length; index++)
        {
            target.Add(SqliteParameters.Create(index, parameters[index]));
        }
    }

    protected override RowReader CreateRowReader(DbDataReader reader) => new SqliteRowReader((SqliteDataReader)reader);

    protected internal override RawColumn DescribeColumn(DbDataReader reader, int ordinal) => SqliteRawColumns.Describe(reader, ordinal);

    protected override DatabaseException? Describe(Exception exception) => SqliteErrors.Describe(exception);
}
