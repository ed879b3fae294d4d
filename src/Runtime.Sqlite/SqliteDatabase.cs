using System.Collections.Concurrent;
using System.Data;
using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Sqlite;
using SchemaFirst.Runtime.Sqlite.Migrations;

namespace SchemaFirst;

/// <summary>A SQLite database: a file, or one in memory that lives as long as this object.</summary>
public sealed class SqliteDatabase : Database
{
    private const int MaximumConnections = 16;

    private readonly string _connectionString;
    private readonly SemaphoreSlim _free;
    private readonly ConcurrentBag<SqliteDatabaseConnection> _idle = [];
    private bool _disposed;

    private SqliteDatabase(string connectionString, bool inMemory)
    {
        _connectionString = connectionString;
        _free = new SemaphoreSlim(inMemory ? 1 : MaximumConnections);
    }

    /// <inheritdoc/>
    public override Schema.Model.Provider Provider => Schema.Model.Provider.Sqlite;

    /// <inheritdoc/>
    public override SqlDialect Dialect { get; } = new SqliteDialect();

    /// <summary>The connection string.</summary>
    public string ConnectionString => _connectionString;

    /// <summary>Opens a database; nothing is touched before the first request.</summary>
    /// <param name="source">A file's path (<c>blog.db</c>), <c>:memory:</c>, Prisma's form (<c>file:./dev.db</c>), or a connection string (<c>Data Source=blog.db</c>).</param>
    public static SqliteDatabase Open(string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        var builder = source.Contains('=', StringComparison.Ordinal) && !source.StartsWith("file:", StringComparison.Ordinal)
            ? new SqliteConnectionStringBuilder(source)
            : new SqliteConnectionStringBuilder { DataSource = source.StartsWith("file:", StringComparison.Ordinal) ? source[5..].Split('?')[0] : source };
        builder.ForeignKeys ??= true;
        builder.Pooling = false;   // connections are kept here, with their prepared statements
        var inMemory = builder.DataSource is ":memory:" or "" || builder.Mode == SqliteOpenMode.Memory;
        return new SqliteDatabase(builder.ConnectionString, inMemory);
    }

    /// <inheritdoc/>
    public override async ValueTask<DatabaseConnection> ConnectAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        await _free.WaitAsync(cancellation).ConfigureAwait(false);
        if (_idle.TryTake(out var idle))
        {
            return idle;
        }

        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            return new SqliteDatabaseConnection(connection, Return);
        }
        catch (Exception exception)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            _free.Release();
            throw SqliteErrors.Describe(exception) ?? exception;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<ILiveDatabase> OpenMigrationsAsync(CancellationToken cancellation)
    {
        // One of the connections here, not one of its own: a database in memory is its connection.
        var connection = (SqliteDatabaseConnection)await ConnectAsync(cancellation).ConfigureAwait(false);
        return SqliteMigrationDatabase.Borrow(connection.Connection, connection);
    }

    /// <inheritdoc/>
    public override bool Supports(IsolationLevel isolation) => isolation is IsolationLevel.Unspecified or IsolationLevel.Serializable;

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection))
        {
            await connection.CloseAsync().ConfigureAwait(false);
        }
    }

    private ValueTask Return(SqliteDatabaseConnection connection)
    {
        if (_disposed)
        {
            return connection.CloseAsync();
        }

        _idle.Add(connection);
        _free.Release();
        return default;
    }
}
