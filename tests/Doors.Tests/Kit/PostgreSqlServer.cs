using System.Text.Json;
using Npgsql;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.TestKit;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>A database of the tests' PostgreSQL server.</summary>
public sealed class PostgreSqlServer : IDoorServer
{
    private const string Tables = """
        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'kept') ORDER BY 1
        """;

    // The rows come back behind the foreign keys' backs, and every counter goes on where it stood.
    private const string Reset = """
        DO $$
        DECLARE t record; s record;
        BEGIN
          SET LOCAL session_replication_role = replica;
          EXECUTE (SELECT 'TRUNCATE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'kept'));
          FOR t IN SELECT schemaname, tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'kept') LOOP
            EXECUTE format('INSERT INTO %I.%I SELECT * FROM kept.%I', t.schemaname, t.tablename, t.schemaname || '.' || t.tablename);
          END LOOP;
          FOR s IN SELECT * FROM kept.counters LOOP
            PERFORM setval(s.name::regclass, coalesce(s.value, 1), s.value IS NOT NULL);
          END LOOP;
        END $$
        """;

    private const string Keep = """
        DO $$
        DECLARE t record;
        BEGIN
          CREATE SCHEMA kept;
          FOR t IN SELECT schemaname, tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'kept') LOOP
            EXECUTE format('CREATE TABLE kept.%I AS TABLE %I.%I', t.schemaname || '.' || t.tablename, t.schemaname, t.tablename);
          END LOOP;
          CREATE TABLE kept.counters AS SELECT format('%I.%I', schemaname, sequencename) AS name, last_value AS value FROM pg_sequences;
        END $$
        """;

    private readonly string _connection = PostgresServer.Shared.CreateDatabase();

    /// <inheritdoc/>
    public Schema.Model.Provider Provider => Schema.Model.Provider.PostgreSql;

    /// <inheritdoc/>
    public Database Open() => PostgreSqlDatabase.Open(_connection + ";Maximum Pool Size=4");

    /// <inheritdoc/>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public Task KeepAsync() => ExecuteAsync(Keep);

    /// <inheritdoc/>
    public Task ResetAsync() => ExecuteAsync(Reset);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ContentRow>> ContentsAsync()
    {
        await using var connection = await ConnectAsync();
        var tables = await ListAsync(connection, Tables);
        var rows = new List<ContentRow>();
        foreach (var table in tables)
        {
            foreach (var text in await ListAsync(connection, $"SELECT to_json(t)::text FROM {table} t ORDER BY t::text"))
            {
                using var json = JsonDocument.Parse(text);
                rows.Add(new(table, [.. json.RootElement.EnumerateObject().Select(static member => KeyValuePair.Create(
                    member.Name, member.Value.ValueKind switch { JsonValueKind.Null => null, JsonValueKind.String => member.Value.GetString(), _ => member.Value.GetRawText() }))]));
            }
        }

        return rows;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        PostgresServer.Shared.DropDatabase(_connection);
        return ValueTask.CompletedTask;
    }

    private static async Task<List<string>> ListAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(_connection);
        await connection.OpenAsync();
        return connection;
    }
}
