using System.Data.Common;
using Npgsql;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaDialect = SchemaFirst.Schema.Dialects.PostgreSql.PostgreSqlDialect;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

/// <summary>A PostgreSQL database that migrations are applied to.</summary>
public sealed class PostgreSqlMigrationDatabase : AdoMigrationDatabase
{
    /// <summary>The number under which runners lock each other out: the one that Prisma's take.</summary>
    private const long LockNumber = 72707369;

    private static readonly TimeSpan LockPatience = TimeSpan.FromSeconds(10);

    private readonly NpgsqlConnection _connection;
    private readonly Func<NpgsqlConnection, string, Task<PostgreSqlMigrationDatabase>> _sibling;
    private readonly string? _dropWhenDone;
    private readonly string? _home;
    private string? _shadow;
    private bool _locked;

    // With its namespace once it is known: a script may change the search path, as those that pg_dump writes do.
    private string? _history;

    private PostgreSqlMigrationDatabase(NpgsqlConnection connection, Func<NpgsqlConnection, string, Task<PostgreSqlMigrationDatabase>> sibling, string? dropWhenDone)
    {
        _connection = connection;
        _sibling = sibling;
        _dropWhenDone = dropWhenDone;
        _home = HomeNamespace.Of(new NpgsqlConnectionStringBuilder(connection.ConnectionString).SearchPath) is { } home && home != SchemaDialect.Instance.DefaultNamespace ? home : null;
    }

    /// <inheritdoc/>
    public override Dialect Dialect => SchemaDialect.Instance;

    /// <inheritdoc/>
    protected override DbConnection Connection => _connection;

    /// <inheritdoc/>
    protected override string HistoryName => _history ?? "_prisma_migrations";

    /// <inheritdoc/>
    protected override string CreateHistorySql { get; } = EmbeddedSql.Read(typeof(PostgreSqlMigrationDatabase).Assembly, "create-history.sql");

    /// <summary>Opens a database by its connection string; the connection is closed with this object.</summary>
    public static async Task<PostgreSqlMigrationDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken = default) =>
        await OpenAsync(new NpgsqlConnection(connectionString), SiblingOf(connectionString), null, cancellationToken).ConfigureAwait(false);

    /// <summary>Opens a database by its connection string, and names the database that shadows are made of: it is emptied each time.</summary>
    /// <exception cref="MigrationException">P3025: that is the database itself.</exception>
    public static async Task<PostgreSqlMigrationDatabase> OpenAsync(string connectionString, string? shadowConnectionString, CancellationToken cancellationToken = default)
    {
        if (shadowConnectionString is not null && IsSame(new(connectionString), new(shadowConnectionString)))
        {
            throw new MigrationException(
                MigrationErrorCodes.ShadowIsDatabase, "The shadow database is the database itself, and would be emptied; name another one, or leave it out to have one made");
        }

        var database = await OpenAsync(connectionString, cancellationToken).ConfigureAwait(false);
        database._shadow = shadowConnectionString;
        return database;
    }

    /// <summary>Opens a connection of a data source; it goes back with this object.</summary>
    public static async Task<PostgreSqlMigrationDatabase> OpenAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default) =>
        await OpenAsync(dataSource.CreateConnection(), SiblingOf(dataSource.ConnectionString), null, cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async Task LockAsync(CancellationToken cancellationToken)
    {
        await MakeHomeAsync(cancellationToken).ConfigureAwait(false);
        var deadline = TimeProvider.System.GetTimestamp();
        while (!_locked)
        {
            await using var command = Command($"SELECT pg_try_advisory_lock({LockNumber})");
            _locked = (bool)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
            if (!_locked)
            {
                if (TimeProvider.System.GetElapsedTime(deadline) > LockPatience)
                {
                    throw new MigrationException(
                        MigrationErrorCodes.LockTimeout, "Another process has been applying migrations to this database for more than 10 seconds; wait until it ends, then try again");
                }

                await Task.Delay(50, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    public override bool RunsWhole(string script) => PostgreSqlScript.RunsWhole(script);

    /// <inheritdoc/>
    public override async Task RecordFailureAsync(string id, string error, CancellationToken cancellationToken)
    {
        if (_connection.FullState != System.Data.ConnectionState.Open)
        {
            // Some errors end the session (a full disk, an administrator); what is to be recorded is still to be recorded.
            await _connection.CloseAsync().ConfigureAwait(false);
            await _connection.OpenAsync(cancellationToken).ConfigureAwait(false);
        }

        await base.RecordFailureAsync(id, error, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task CreateHistoryAsync(CancellationToken cancellationToken)
    {
        await base.CreateHistoryAsync(cancellationToken).ConfigureAwait(false);
        await HasHistoryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task ExecuteScriptAsync(string script, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(script))
        {
            return;
        }

        try
        {
            await using var command = Command(script);
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException refused)
        {
            await LeaveTransactionAsync().ConfigureAwait(false);
            throw new MigrationScriptException(refused.SqlState, refused.MessageText, refused.Position > 0 ? refused.Position : null, refused);
        }
    }

    /// <inheritdoc/>
    public override async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(EmbeddedSql.Read(typeof(PostgreSqlMigrationDatabase).Assembly, "is-empty.sql"), _connection);
        command.Parameters.Add(new NpgsqlParameter<string[]>("namespaces", []));
        return (bool)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    /// <inheritdoc/>
    public override async Task<DatabaseModel> DescribeAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken)
    {
        var model = await new PostgreSqlCatalogReader(_connection, Real(namespaces)).ReadAsync(cancellationToken).ConfigureAwait(false);
        return IsAtHome(namespaces) ? HomeNamespace.Rename(model, _home!, Dialect.DefaultNamespace!) : model;
    }

    /// <inheritdoc/>
    public override Task<IReadOnlyList<string>> FindObstaclesAsync(MigrationPlan plan, CancellationToken cancellationToken) =>
        new PostgreSqlPreflight(_connection, plan).FindAsync(cancellationToken);

    /// <inheritdoc/>
    public override async Task ClearAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken)
    {
        foreach (var name in Real(namespaces))
        {
            var quoted = Dialect.Renderer.Quote(name);
            await RunAsync($"DROP SCHEMA IF EXISTS {quoted} CASCADE; CREATE SCHEMA {quoted}", cancellationToken).ConfigureAwait(false);
        }

        _history = null;
    }

    /// <inheritdoc/>
    public override async Task<ILiveDatabase> CreateShadowAsync(CancellationToken cancellationToken)
    {
        PostgreSqlMigrationDatabase shadow;
        if (_shadow is not null)
        {
            shadow = await OpenAsync(_shadow, cancellationToken).ConfigureAwait(false);
            await shadow.EmptyAsync(cancellationToken).ConfigureAwait(false);
        }
        else
        {
            var name = $"prisma_migrate_shadow_db_{Guid.NewGuid():D}";
            await RunAsync($"CREATE DATABASE {Dialect.Renderer.Quote(name)}", cancellationToken).ConfigureAwait(false);
            shadow = await _sibling(_connection, name).ConfigureAwait(false);
        }

        await shadow.MakeHomeAsync(cancellationToken).ConfigureAwait(false);
        return shadow;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_locked && _connection.FullState == System.Data.ConnectionState.Open)
        {
            await RunAsync($"SELECT pg_advisory_unlock({LockNumber})", CancellationToken.None).ConfigureAwait(false);
        }

        // Cloned while the connection is there: it knows the password, which its connection string no longer tells.
        await using var parent = _dropWhenDone is null ? null : _connection.CloneWith(_dropWhenDone);
        await _connection.DisposeAsync().ConfigureAwait(false);
        if (parent is not null)
        {
            await parent.OpenAsync().ConfigureAwait(false);
            await using var drop = new NpgsqlCommand($"DROP DATABASE IF EXISTS {Dialect.Renderer.Quote(_connection.Database)} WITH (FORCE)", parent);
            await drop.ExecuteNonQueryAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override async Task<bool> HasHistoryAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(
            "SELECT n.nspname FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace WHERE c.oid = to_regclass('_prisma_migrations')");
        if (_history is null && await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is string space)
        {
            _history = Dialect.Renderer.Quote(space) + "._prisma_migrations";
        }

        return _history is not null;
    }

    /// <inheritdoc/>
    protected override object TimeValue(DateTimeOffset time) => time.UtcDateTime;

    private static async Task<PostgreSqlMigrationDatabase> OpenAsync(
        NpgsqlConnection connection, Func<NpgsqlConnection, string, Task<PostgreSqlMigrationDatabase>> sibling, string? dropWhenDone, CancellationToken cancellationToken)
    {
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return new PostgreSqlMigrationDatabase(connection, sibling, dropWhenDone);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static Func<NpgsqlConnection, string, Task<PostgreSqlMigrationDatabase>> SiblingOf(string connectionString) => async (connection, name) =>
    {
        // The connection knows how to open another one, password included; no pool keeps the database that is about to go.
        var text = new NpgsqlConnectionStringBuilder(connectionString) { Database = name, Pooling = false }.ConnectionString;
        return await OpenAsync(connection.CloneWith(text), SiblingOf(text), connectionString, CancellationToken.None).ConfigureAwait(false);
    };

    private static bool IsSame(NpgsqlConnectionStringBuilder left, NpgsqlConnectionStringBuilder right) =>
        string.Equals(left.Host, right.Host, StringComparison.OrdinalIgnoreCase) && left.Port == right.Port && (left.Database ?? left.Username) == (right.Database ?? right.Username);

    /// <summary>True when these namespaces are the default one, and the connection works in another under its name.</summary>
    private bool IsAtHome(IReadOnlyList<string> namespaces) =>
        _home is not null && (namespaces.Count == 0 || (namespaces.Count == 1 && namespaces[0] == Dialect.DefaultNamespace));

    private IReadOnlyList<string> Real(IReadOnlyList<string> namespaces) => IsAtHome(namespaces) ? [_home!] : namespaces.Count > 0 ? namespaces : [Dialect.DefaultNamespace!];

    private async Task MakeHomeAsync(CancellationToken cancellationToken)
    {
        if (_home is null)
        {
            return;
        }

        // Asked first: even IF NOT EXISTS needs the right to make one.
        await using var command = Command($"SELECT to_regnamespace({Dialect.Renderer.QuoteText(Dialect.Renderer.Quote(_home))}) IS NULL");
        if ((bool)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!)
        {
            await RunAsync($"CREATE SCHEMA {Dialect.Renderer.Quote(_home)}", cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Drops every namespace that is not the server's own.</summary>
    private async Task EmptyAsync(CancellationToken cancellationToken)
    {
        var names = new List<string>();
        await using (var command = Command("SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'"))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                names.Add(Dialect.Renderer.Quote(reader.GetString(0)));
            }
        }

        var drops = string.Concat(names.Select(static name => $"DROP SCHEMA {name} CASCADE; "));
        await RunAsync(drops + $"CREATE SCHEMA {Dialect.Renderer.Quote(Dialect.DefaultNamespace!)}", cancellationToken).ConfigureAwait(false);
    }

    private async Task LeaveTransactionAsync()
    {
        if (_connection.FullState == System.Data.ConnectionState.Open)
        {
            // A script may have begun a transaction itself, which stands failed now; outside of one this only draws a notice.
            await RunAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
        }
    }
}
