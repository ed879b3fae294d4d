using System.Data.Common;
using System.Globalization;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Runtime.Migrations;

/// <summary>What migrations need of a database, over an ADO.NET connection.</summary>
public abstract class AdoMigrationDatabase : ILiveDatabase
{
    /// <summary>The table in which applied migrations are recorded: Prisma's own, so that both tools may work on one database.</summary>
    public const string HistoryTable = "_prisma_migrations";

    /// <summary>The open connection.</summary>
    protected abstract DbConnection Connection { get; }

    /// <summary>The history's table name, quoted, with its namespace where there is one.</summary>
    protected virtual string HistoryName => "\"_prisma_migrations\"";

    /// <summary>The statement that makes the table of the history.</summary>
    protected abstract string CreateHistorySql { get; }

    /// <summary>A time as the value that the history's columns take.</summary>
    protected abstract object TimeValue(DateTimeOffset time);

    /// <inheritdoc/>
    public abstract Task LockAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract Task ExecuteScriptAsync(string script, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract bool RunsWhole(string script);

    /// <inheritdoc/>
    public Task ExecuteMigrationAsync(Migration migration, string recordId, CancellationToken cancellationToken) => ExecuteScriptAsync(
        RunsWhole(migration.Script)
            ? $"{migration.Script}\n;\nUPDATE {HistoryName} SET applied_steps_count = 1 WHERE id = {Dialect.Renderer.QuoteText(recordId)};"
            : migration.Script,
        cancellationToken);

    /// <inheritdoc/>
    public abstract Task<bool> IsEmptyAsync(CancellationToken cancellationToken);

    /// <summary>True when the table of the history is there.</summary>
    protected abstract Task<bool> HasHistoryAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <inheritdoc/>
    public abstract Dialect Dialect { get; }

    /// <inheritdoc/>
    public abstract Task<DatabaseModel> DescribeAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract Task ClearAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract Task<ILiveDatabase> CreateShadowAsync(CancellationToken cancellationToken);

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<string>> FindObstaclesAsync(MigrationPlan plan, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <inheritdoc/>
    public async Task<long> CountAsync(Risk risk, CancellationToken cancellationToken)
    {
        Func<string, string> quote = Dialect.Renderer.Quote;
        var column = (risk.FormerColumnName ?? risk.ColumnName) is { } name ? quote(name) : "*";
        var count = risk.Probe switch
        {
            RiskProbe.Values => $"count({column})",
            RiskProbe.Nulls => $"count(*) - count({column})",
            _ => "count(*)",
        };
        await using var command = Command($"SELECT {count} FROM {Quoted(risk.CountedTable)}");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public async Task<bool> HoldsValueAsync(QualifiedName table, string column, string value, CancellationToken cancellationToken)
    {
        await using var command = Command($"SELECT 1 FROM {Quoted(table)} WHERE {Dialect.Renderer.Quote(column)} = @value LIMIT 1");
        var parameter = command.CreateParameter();
        parameter.ParameterName = "value";
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not null;
    }

    private string Quoted(QualifiedName name) => name.Namespace is { } space
        ? Dialect.Renderer.Quote(space) + "." + Dialect.Renderer.Quote(name.Name)
        : Dialect.Renderer.Quote(name.Name);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<MigrationRecord>?> ReadHistoryAsync(CancellationToken cancellationToken)
    {
        if (!await HasHistoryAsync(cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        await using var command = Command(
            $"SELECT id, migration_name, checksum, started_at, finished_at, rolled_back_at, logs, applied_steps_count FROM {HistoryName} ORDER BY started_at ASC, migration_name ASC");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var records = new List<MigrationRecord>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            records.Add(new MigrationRecord(
                reader.GetString(0), reader.GetString(1), reader.GetString(2), Time(reader, 3) ?? DateTimeOffset.UnixEpoch, Time(reader, 4), Time(reader, 5),
                reader.IsDBNull(6) ? null : reader.GetString(6), reader.GetInt32(7)));
        }

        return records;
    }

    /// <inheritdoc/>
    public virtual Task CreateHistoryAsync(CancellationToken cancellationToken) => RunAsync(CreateHistorySql, cancellationToken);

    /// <inheritdoc/>
    public async Task<string> RecordStartAsync(Migration migration, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("D");
        await RunAsync(
            $"INSERT INTO {HistoryName} (id, checksum, started_at, migration_name) VALUES (@id, @checksum, @now, @name)", cancellationToken,
            ("id", id), ("checksum", migration.Checksum), ("now", TimeValue(DateTimeOffset.UtcNow)), ("name", migration.Name)).ConfigureAwait(false);
        return id;
    }

    /// <inheritdoc/>
    public Task RecordSuccessAsync(string id, CancellationToken cancellationToken) => RunAsync(
        $"UPDATE {HistoryName} SET applied_steps_count = 1, finished_at = @now WHERE id = @id", cancellationToken,
        ("now", TimeValue(DateTimeOffset.UtcNow)), ("id", id));

    /// <inheritdoc/>
    public virtual Task RecordFailureAsync(string id, string error, CancellationToken cancellationToken) => RunAsync(
        $"UPDATE {HistoryName} SET logs = @logs WHERE id = @id", cancellationToken, ("logs", error), ("id", id));

    /// <inheritdoc/>
    public Task RecordAppliedAsync(Migration migration, CancellationToken cancellationToken) => RunAsync(
        $"INSERT INTO {HistoryName} (id, checksum, started_at, finished_at, migration_name, logs, applied_steps_count) VALUES (@id, @checksum, @now, @now, @name, '', 0)", cancellationToken,
        ("id", Guid.NewGuid().ToString("D")), ("checksum", migration.Checksum), ("now", TimeValue(DateTimeOffset.UtcNow)), ("name", migration.Name));

    /// <inheritdoc/>
    public Task RecordRolledBackAsync(string id, CancellationToken cancellationToken) => RunAsync(
        $"UPDATE {HistoryName} SET rolled_back_at = @now WHERE id = @id", cancellationToken, ("now", TimeValue(DateTimeOffset.UtcNow)), ("id", id));

    /// <summary>A command on the connection.</summary>
    protected DbCommand Command(string sql)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>Runs a statement with parameters.</summary>
    protected async Task RunAsync(string sql, CancellationToken cancellationToken, params (string Name, object Value)[] parameters)
    {
        await using var command = Command(sql);
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    // SQLite holds times as the text or the count of milliseconds that whoever wrote the row chose.
    private static DateTimeOffset? Time(DbDataReader reader, int column) => reader.GetValue(column) switch
    {
        DateTimeOffset time => time,
        DateTime time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)),
        long milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
        _ => null,
    };
}
