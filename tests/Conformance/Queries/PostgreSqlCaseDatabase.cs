using System.Text.Json;
using Npgsql;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.TestKit;

namespace SchemaFirst.Conformance.Queries;

/// <summary>One database for all cases; its schemas are dropped and made again between them, which is faster than a new database.</summary>
internal sealed class PostgreSqlCaseDatabase : CaseDatabase
{
    private const string Clear = """
        DO $$ DECLARE name text; BEGIN
          FOR name IN SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'
          LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP;
        END $$;
        CREATE SCHEMA public;
        """;

    private readonly string _connectionString = PostgresServer.Shared.CreateDatabase();
    private readonly NpgsqlDataSource _source;
    private readonly Lazy<HashSet<string>> _extensions;

    public PostgreSqlCaseDatabase()
    {
        // No prepared statements: they would outlive the tables they were prepared for.
        _source = NpgsqlDataSource.Create(_connectionString + ";Max Auto Prepare=0");
        _extensions = new Lazy<HashSet<string>>(() => [.. Column("SELECT name FROM pg_available_extensions")]);
    }

    public override string? Lacks(JsonElement requires) =>
        Extensions(requires).FirstOrDefault(name => !_extensions.Value.Contains(name)) is { } missing ? $"the server has no extension '{missing}'" : null;

    public override async Task<Database> CreateAsync(string ddl, JsonElement requires)
    {
        var sql = Clear + string.Concat(Extensions(requires).Select(static name => $"CREATE EXTENSION \"{name}\" SCHEMA public;")) + ddl;
        await using var command = _source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
        return PostgreSqlDatabase.From(_source);
    }

    public override void Dispose()
    {
        _source.Dispose();
        PostgresServer.Shared.DropDatabase(_connectionString);
    }

    private static IEnumerable<string> Extensions(JsonElement requires) =>
        requires.TryGetProperty("extensions", out var names) ? names.EnumerateArray().Select(static name => name.GetString()!) : [];

    private List<string> Column(string sql)
    {
        using var command = _source.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
