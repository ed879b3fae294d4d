using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaDialect = SchemaFirst.Schema.Dialects.Sqlite.SqliteDialect;

namespace SchemaFirst.Runtime.Sqlite.Migrations;

/// <summary>A SQLite database that migrations are applied to.</summary>
public sealed class SqliteMigrationDatabase : AdoMigrationDatabase
{
    private readonly SqliteConnection _connection;
    private readonly bool _owns;
    private readonly IAsyncDisposable? _lender;
    private bool _locked;

    private SqliteMigrationDatabase(SqliteConnection connection, bool owns, IAsyncDisposable? lender = null)
    {
        _lender = lender;
        _connection = connection;
        _owns = owns;
    }

    /// <inheritdoc/>
    public override Dialect Dialect => SchemaDialect.Instance;

    /// <inheritdoc/>
    protected override DbConnection Connection => _connection;

    /// <inheritdoc/>
    protected override string CreateHistorySql { get; } = EmbeddedSql.Read(typeof(SqliteMigrationDatabase).Assembly, "create-history.sql");

    /// <summary>Opens a database by its connection string; the connection is closed with this object.</summary>
    public static async Task<SqliteMigrationDatabase> OpenAsync(string connectionString, CancellationToken cancellationToken = default)
    {
        // Not from the pool: the lock and the foreign-key setting stick to the connection.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            var database = new SqliteMigrationDatabase(connection, owns: true);
            await database.RunAsync("PRAGMA foreign_keys=ON", cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes a connection that is open and stays the caller's.</summary>
    public static SqliteMigrationDatabase Over(SqliteConnection connection) => new(connection, owns: false);

    /// <summary>Takes a connection that is open and goes back to its lender with this object.</summary>
    public static SqliteMigrationDatabase Borrow(SqliteConnection connection, IAsyncDisposable lender) => new(connection, owns: false, lender);

    /// <inheritdoc/>
    public override async Task LockAsync(CancellationToken cancellationToken)
    {
        if (_locked)
        {
            return;
        }

        await using var mode = Command("PRAGMA journal_mode");
        if (await mode.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is "wal")
        {
            // Exclusive mode would wait for every other open connection, idle ones too; writers wait for each other anyway.
            return;
        }

        try
        {
            await RunAsync("PRAGMA main.locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT", cancellationToken).ConfigureAwait(false);
            _locked = true;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is 5 or 6)
        {
            throw new MigrationException(MigrationErrorCodes.LockTimeout, "The database is locked by another connection; end what uses it, then try again", busy);
        }
    }

    /// <inheritdoc/>
    public override bool RunsWhole(string script) => SqliteScript.CanBeWrapped(script);

    /// <inheritdoc/>
    public override async Task ExecuteScriptAsync(string script, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(script))
        {
            return;
        }

        var wrapped = SqliteScript.CanBeWrapped(script);
        var withoutForeignKeys = wrapped && SqliteScript.SwitchesForeignKeysOff(script);
        try
        {
            if (withoutForeignKeys)
            {
                await RunAsync("PRAGMA foreign_keys=OFF", cancellationToken).ConfigureAwait(false);
            }

            await RunAsync(wrapped ? $"BEGIN IMMEDIATE;\n{script}\n;COMMIT" : script, cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException refused)
        {
            await LeaveTransactionAsync().ConfigureAwait(false);
            throw new MigrationScriptException(refused.SqliteExtendedErrorCode.ToString(CultureInfo.InvariantCulture), Text(refused), null, refused);
        }
        catch (OperationCanceledException)
        {
            await LeaveTransactionAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            if (withoutForeignKeys)
            {
                await RunAsync("PRAGMA foreign_keys=ON", CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    public override async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var command = Command(
            @"SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name <> '_prisma_migrations'");
        return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))! == 0;
    }

    /// <inheritdoc/>
    public override Task<DatabaseModel> DescribeAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken) =>
        new SqliteCatalogReader(_connection).ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public override async Task ClearAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken)
    {
        var statements = new List<string>();
        await using (var command = Command(@"SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view', 'trigger') AND name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY type DESC"))
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                statements.Add($"DROP {reader.GetString(0).ToUpperInvariant()} IF EXISTS {Dialect.Renderer.Quote(reader.GetString(1))}");
            }
        }

        await RunAsync($"PRAGMA foreign_keys=OFF; {string.Join("; ", statements)}; PRAGMA foreign_keys=ON", cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task<ILiveDatabase> CreateShadowAsync(CancellationToken cancellationToken) =>
        await OpenAsync("Data Source=:memory:", cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (_owns)
        {
            await _connection.DisposeAsync().ConfigureAwait(false);
        }
        else if (_locked)
        {
            // The lock goes with the first read in normal mode.
            await RunAsync("PRAGMA main.locking_mode=NORMAL; SELECT count(*) FROM sqlite_master", CancellationToken.None).ConfigureAwait(false);
        }

        if (_lender is not null)
        {
            await _lender.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override async Task<bool> HasHistoryAsync(CancellationToken cancellationToken)
    {
        await using var command = Command("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'");
        return (long)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))! > 0;
    }

    /// <inheritdoc/>
    protected override object TimeValue(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static string Text(SqliteException refused)
    {
        // "SQLite Error 1: 'near ";": syntax error'." holds SQLite's own words between the outer quotes.
        var (start, end) = (refused.Message.IndexOf('\'', StringComparison.Ordinal), refused.Message.LastIndexOf('\''));
        return end > start ? refused.Message[(start + 1)..end] : refused.Message;
    }

    private async Task LeaveTransactionAsync()
    {
        try
        {
            await RunAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
        }
        catch (SqliteException)
        {
            // The script had begun none.
        }

        await RunAsync("PRAGMA foreign_keys=ON", CancellationToken.None).ConfigureAwait(false);
    }
}
