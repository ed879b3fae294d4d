using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Sqlite;
using SchemaFirst.Runtime.Sqlite.Migrations;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst;

/// <summary>A SQLite database: a file, or one in memory that lives as long as this object.</summary>
public sealed class SqliteDatabase : Database
{
    private readonly string _connectionString;
    private readonly SqliteOptions _options;
    private readonly ConnectionPool<SqliteDatabaseConnection> _pool;

    private SqliteDatabase(string connectionString, string name, SqliteOptions options)
    {
        (_connectionString, _options) = (connectionString, options);
        _pool = new ConnectionPool<SqliteDatabaseConnection>(options.MaxConnections, options.PoolTimeout, OpenAsync, static connection => connection.CloseAsync());
        Identity = new DatabaseIdentity("sqlite", name);
    }

    /// <inheritdoc/>
    public override Schema.Model.Provider Provider => Schema.Model.Provider.Sqlite;

    /// <inheritdoc/>
    public override DatabaseIdentity Identity { get; }

    /// <inheritdoc/>
    public override SqlDialect Dialect { get; } = new SqliteDialect();

    /// <summary>The connection string.</summary>
    public string ConnectionString => _connectionString;

    /// <summary>Opens a database; nothing is touched before the first request.</summary>
    /// <param name="source">
    /// A file's path (<c>blog.db</c>), <c>:memory:</c>, Prisma's form (<c>file:./dev.db?connection_limit=1</c>), or a connection string (<c>Data Source=blog.db</c>).
    /// </param>
    /// <param name="options">How connections are kept; what the source says itself goes before.</param>
    public static SqliteDatabase Open(string source, SqliteOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        options ??= new SqliteOptions();
        SqliteConnectionStringBuilder builder;
        if (source.Contains('=', StringComparison.Ordinal) && !source.StartsWith("file:", StringComparison.Ordinal))
        {
            builder = new SqliteConnectionStringBuilder(source);
            if (builder.ContainsKey("Default Timeout") && builder.ShouldSerialize("Default Timeout"))
            {
                options = options with { BusyTimeout = TimeSpan.FromSeconds(builder.DefaultTimeout) };
            }
        }
        else
        {
            (builder, options) = SqliteUrl.Read(source, options);
        }

        builder.ForeignKeys ??= true;
        builder.Pooling = false;   // connections are kept here, with their prepared statements
        if (builder.DataSource is ":memory:" or "" || builder.Mode == SqliteOpenMode.Memory)
        {
            options = options with { MaxConnections = 1 };   // the database is its connection
        }

        return new SqliteDatabase(builder.ConnectionString, Path.GetFileName(builder.DataSource), options);
    }

    /// <inheritdoc/>
    public override ValueTask<DatabaseConnection> ConnectAsync(CancellationToken cancellation)
    {
        var taken = _pool.TakeAsync(cancellation);
        return taken.IsCompletedSuccessfully ? new ValueTask<DatabaseConnection>(taken.Result) : ConnectLaterAsync(taken);
    }

    /// <inheritdoc/>
    public override async ValueTask<ILiveDatabase> OpenMigrationsAsync(CancellationToken cancellation)
    {
        // One of the connections here, not one of its own: a database in memory is its connection.
        var connection = (SqliteDatabaseConnection)await ConnectAsync(cancellation).Freely();
        return SqliteMigrationDatabase.Borrow(connection.Connection, connection);
    }

    /// <inheritdoc/>
    public override bool Supports(IsolationLevel isolation) => isolation is IsolationLevel.Unspecified or IsolationLevel.Serializable;

    /// <inheritdoc/>
    public override ValueTask DropStaleConnectionsAsync() => _pool.DropAsync(static (connection, _) => connection.HasMoved());

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _pool.CloseAsync();

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<DatabaseConnection> ConnectLaterAsync(ValueTask<SqliteDatabaseConnection> taken) => await taken.Freely();

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<SqliteDatabaseConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellation).Freely();
            _options.Opened?.Invoke(connection);
            return new SqliteDatabaseConnection(connection, _options.BusyTimeout, _pool);
        }
        catch (Exception exception)
        {
            await connection.DisposeAsync().Freely();
            throw SqliteErrors.Describe(exception) ?? exception;
        }
    }
}
