using System.Data;
using Npgsql;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.PostgreSql;
using SchemaFirst.Runtime.PostgreSql.Migrations;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst;

/// <summary>A PostgreSQL database, reached through an <see cref="NpgsqlDataSource"/>.</summary>
public sealed class PostgreSqlDatabase : Database
{
    private readonly NpgsqlDataSource _source;
    private readonly bool _owned;

    private PostgreSqlDatabase(NpgsqlDataSource source, bool owned)
    {
        (_source, _owned) = (source, owned);
        var settings = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        Identity = new DatabaseIdentity("postgresql", settings.Database ?? settings.Username ?? "postgres", settings.Host, settings.Port);
    }

    /// <inheritdoc/>
    public override Schema.Model.Provider Provider => Schema.Model.Provider.PostgreSql;

    /// <inheritdoc/>
    public override DatabaseIdentity Identity { get; }

    /// <inheritdoc/>
    public override bool IsRemote => true;

    /// <inheritdoc/>
    public override SqlDialect Dialect { get; } = new PostgreSqlDialect();

    /// <summary>Opens a database; nothing is sent before the first request.</summary>
    /// <param name="connectionString">A connection string, or a URL (<c>postgresql://user@host:5432/blog?schema=public</c>).</param>
    public static PostgreSqlDatabase Open(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        var builder = new NpgsqlSlimDataSourceBuilder(PostgreSqlUrl.ToConnectionString(connectionString));
        if (builder.ConnectionStringBuilder.MaxAutoPrepare == 0)
        {
            builder.ConnectionStringBuilder.MaxAutoPrepare = 200;
            builder.ConnectionStringBuilder.AutoPrepareMinUsages = 3;
        }

        builder.EnableArrays();
        return new PostgreSqlDatabase(builder.Build(), owned: true);
    }

    /// <summary>Uses a data source that the caller made and will dispose.</summary>
    public static PostgreSqlDatabase From(NpgsqlDataSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new PostgreSqlDatabase(source, owned: false);
    }

    /// <inheritdoc/>
    public override async ValueTask<DatabaseConnection> ConnectAsync(CancellationToken cancellation)
    {
        try
        {
            return new PostgreSqlDatabaseConnection(await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false));
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

    /// <inheritdoc/>
    public override async ValueTask<ILiveDatabase> OpenMigrationsAsync(CancellationToken cancellation) =>
        await PostgreSqlMigrationDatabase.OpenAsync(_source, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public override bool Supports(IsolationLevel isolation) => isolation is not (IsolationLevel.Snapshot or IsolationLevel.Chaos);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _owned ? _source.DisposeAsync() : default;
}
