using System.Data;
using System.Runtime.CompilerServices;
using Npgsql;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.PostgreSql;
using SchemaFirst.Runtime.PostgreSql.Migrations;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst;

/// <summary>A PostgreSQL database, reached through an <see cref="NpgsqlDataSource"/>.</summary>
public sealed class PostgreSqlDatabase : Database
{
    private readonly NpgsqlDataSource _source;
    private readonly bool _owned;
    private readonly bool _prepares;
    private readonly ConnectionPool<PostgreSqlDatabaseConnection> _pool;

    private PostgreSqlDatabase(NpgsqlDataSource source, bool owned, bool prepares)
    {
        (_source, _owned, _prepares) = (source, owned, prepares);
        var settings = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        _pool = new ConnectionPool<PostgreSqlDatabaseConnection>(
            settings.MaxPoolSize, TimeSpan.FromSeconds(settings.Timeout), OpenAsync, static connection => connection.CloseAsync())
        {
            IdleLifetime = TimeSpan.FromSeconds(settings.ConnectionIdleLifetime),
        };
        MostStreams = settings.MaxPoolSize / 2;
        Identity = new DatabaseIdentity("postgresql", settings.Database ?? settings.Username ?? "postgres", settings.Host, settings.Port);
    }

    /// <inheritdoc/>
    public override Schema.Model.Provider Provider => Schema.Model.Provider.PostgreSql;

    /// <inheritdoc/>
    public override DatabaseIdentity Identity { get; }

    /// <inheritdoc/>
    public override bool IsRemote => true;

    internal override int MostStreams { get; }

    /// <inheritdoc/>
    public override SqlDialect Dialect { get; } = new PostgreSqlDialect();

    /// <summary>Opens a database; nothing is sent before the first request.</summary>
    /// <param name="connectionString">A connection string, or a URL (<c>postgresql://user@host:5432/blog?schema=public</c>).</param>
    public static PostgreSqlDatabase Open(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var builder = new NpgsqlSlimDataSourceBuilder(PostgreSqlUrl.ToConnectionString(connectionString));
        builder.ConnectionStringBuilder.Pooling = false;   // connections are kept here, with their prepared commands
        builder.EnableArrays();
        return new PostgreSqlDatabase(builder.Build(), owned: true, PostgreSqlUrl.AllowsPreparing(connectionString));
    }

    /// <summary>Uses a data source that the caller made and will dispose.</summary>
    /// <param name="source">The data source. Connections taken from it are kept until they have lain idle for its "Connection Idle Lifetime".</param>
    public static PostgreSqlDatabase From(NpgsqlDataSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new PostgreSqlDatabase(source, owned: false, prepares: true);
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
        // The idle ones go first: where only one connection is allowed, migrations have it.
        await _pool.PruneAsync(TimeSpan.Zero).Freely();
        return await PostgreSqlMigrationDatabase.OpenAsync(_source, cancellation).Freely();
    }

    /// <inheritdoc/>
    public override bool Supports(IsolationLevel isolation) => isolation is not (IsolationLevel.Snapshot or IsolationLevel.Chaos);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _pool.CloseAsync().Freely();
        if (_owned)
        {
            await _source.DisposeAsync().Freely();
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<DatabaseConnection> ConnectLaterAsync(ValueTask<PostgreSqlDatabaseConnection> taken) => await taken.Freely();

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<PostgreSqlDatabaseConnection> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            return new PostgreSqlDatabaseConnection(await _source.OpenConnectionAsync(cancellation).Freely(), _prepares, isPooled: !_owned, _pool);
        }
        catch (Exception exception) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellation);
        }
        catch (Exception exception)
        {
            throw PostgreSqlErrors.DescribeConnecting(exception) ?? exception;
        }
    }
}
