using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Npgsql;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.PostgreSql.Migrations;
using SchemaFirst.Runtime.Sqlite.Migrations;
using SchemaFirst.TestKit;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>The database that cases run on, one after the other; each begins with nothing in it.</summary>
internal abstract class CaseDatabase(string catalogSql) : IDisposable
{
    public static CaseDatabase For(string provider, string suiteDirectory)
    {
        var file = Path.Combine(suiteDirectory, $"catalog.{provider}.sql");
        var catalog = File.Exists(file) ? File.ReadAllText(file) : "";
        return provider == "sqlite" ? new OnSqlite(catalog) : new OnPostgreSql(catalog);
    }

    /// <summary>An empty database, as the tool opens it.</summary>
    public abstract ILiveDatabase Begin();

    /// <summary>Another session on the same database, as the tool opens it.</summary>
    public abstract ILiveDatabase Open();

    /// <summary>The file that holds a provider's own words for putting rows in whatever the keys say.</summary>
    public abstract void Seed(IEnumerable<string> statements);

    public abstract void Execute(string sql);

    protected abstract string Scalar(string sql);

    public abstract void Dispose();

    public JsonNode Catalog() => JsonNode.Parse(Scalar(catalogSql))!;

    /// <summary>Per table its count of rows and per column its count of values.</summary>
    public JsonObject Rows(JsonObject wanted)
    {
        var result = new JsonObject();
        foreach (var (table, entry) in wanted)
        {
            var name = Quote(table);
            var counts = new JsonObject();
            foreach (var (column, _) in entry!["nonNull"]!.AsObject())
            {
                counts[column] = long.Parse(Scalar($"SELECT count(\"{column.Replace("\"", "\"\"", StringComparison.Ordinal)}\") FROM {name}"), System.Globalization.CultureInfo.InvariantCulture);
            }

            result[table] = new JsonObject
            {
                ["rows"] = long.Parse(Scalar($"SELECT count(*) FROM {name}"), System.Globalization.CultureInfo.InvariantCulture),
                ["nonNull"] = counts,
            };
        }

        return result;
    }

    protected abstract string Quote(string table);

    private sealed class OnSqlite(string catalog) : CaseDatabase(catalog)
    {
        private int _number;
        private SqliteConnection? _keeper;

        private string ConnectionString => $"Data Source=case{_number};Mode=Memory;Cache=Shared;Pooling=False";

        public override ILiveDatabase Begin()
        {
            _keeper?.Dispose();
            _number++;
            _keeper = new SqliteConnection(ConnectionString);
            _keeper.Open();
            return Open();
        }

        public override ILiveDatabase Open() => SqliteMigrationDatabase.Over(_keeper!);

        public override void Seed(IEnumerable<string> statements) =>
            Execute("PRAGMA foreign_keys=OFF; " + string.Join('\n', statements) + " PRAGMA foreign_keys=ON;");

        public override void Execute(string sql)
        {
            using var command = _keeper!.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        public override void Dispose() => _keeper?.Dispose();

        protected override string Quote(string table) => "\"" + table.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

        protected override string Scalar(string sql)
        {
            using var command = _keeper!.CreateCommand();
            command.CommandText = sql;
            return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
        }
    }

    private sealed class OnPostgreSql(string catalog) : CaseDatabase(catalog)
    {
        private const string Clear = """
            DO $$
            DECLARE entry record;
            BEGIN
                FOR entry IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP
                    EXECUTE format('DROP EXTENSION IF EXISTS %I CASCADE', entry.extname);
                END LOOP;
                FOR entry IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', entry.nspname);
                END LOOP;
                CREATE SCHEMA public;
            END $$;
            """;

        private NpgsqlConnection _connection = new(PostgresServer.Shared.CreateDatabase());

        public override ILiveDatabase Begin()
        {
            if (_connection.State != System.Data.ConnectionState.Open)
            {
                _connection.Open();
            }

            try
            {
                Execute("ROLLBACK; RESET ALL;");
                Execute(Clear);
            }
            catch (PostgresException)
            {
                // More tables than one transaction can lock: the database is left, and goes with the server.
                _connection.Dispose();
                _connection = new NpgsqlConnection(PostgresServer.Shared.CreateDatabase());
                _connection.Open();
            }

            return Open();
        }

        public override ILiveDatabase Open() => PostgreSqlMigrationDatabase.OpenAsync(_connection.ConnectionString).GetAwaiter().GetResult();

        public override void Seed(IEnumerable<string> statements) =>
            Execute("BEGIN; SET LOCAL session_replication_role = replica; " + string.Join('\n', statements) + " COMMIT;");

        public override void Execute(string sql)
        {
            using var command = new NpgsqlCommand(sql, _connection);
            command.ExecuteNonQuery();
        }

        public override void Dispose()
        {
            _connection.Dispose();
            PostgresServer.Shared.DropDatabase(_connection.ConnectionString);
        }

        protected override string Quote(string table)
        {
            var dot = table.IndexOf('.', StringComparison.Ordinal);
            return string.Join('.', new[] { table[..dot], table[(dot + 1)..] }.Select(static part => "\"" + part.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""));
        }

        protected override string Scalar(string sql)
        {
            using var command = new NpgsqlCommand("SET search_path = ''; " + sql, _connection);
            try
            {
                return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture)!;
            }
            finally
            {
                Execute("RESET search_path");
            }
        }
    }
}
