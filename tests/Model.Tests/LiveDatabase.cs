using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Text;
using SchemaFirst.TestKit;

namespace SchemaFirst.Model.Tests;

/// <summary>The engine on a real database with the tables of a schema.</summary>
internal sealed class LiveDatabase : IAsyncDisposable
{
    private readonly string? _connectionString;
    private readonly JsonProtocol _door;
    private readonly Database _database;

    private LiveDatabase(DataModel schema, Database database, string? connectionString)
    {
        (Schema, _database, _connectionString) = (schema, database, connectionString);
        _door = new JsonProtocol(new QueryEngine(schema, database));
    }

    public DataModel Schema { get; }

    public bool IsPostgres => _connectionString is not null;

    public static async Task<LiveDatabase> CreateAsync(string provider, string models)
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaParser.Parse($"datasource db {{\n  provider = \"{provider}\"\n}}\n{models}", null, diagnostics), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Items.Select(static item => item.Message)));
        var dialect = DialectTable.Get(schema.Provider);
        var connectionString = provider == "postgresql" ? PostgresServer.Shared.CreateDatabase() : null;
        var database = connectionString is null ? (Database)SqliteDatabase.Open(":memory:") : PostgreSqlDatabase.Open(connectionString);
        var live = new LiveDatabase(MetadataBuilder.FromSchema(schema), database, connectionString);
        await live.ExecuteAsync(SchemaDiffer.Diff(DatabaseModel.Empty, DatabaseModelBuilder.Build(schema, dialect), dialect).ToScript());
        return live;
    }

    /// <summary><c>{data}</c>, or <c>{error}</c> with its code.</summary>
    public async Task<JsonObject> AnswerAsync(JsonObject request)
    {
        try
        {
            using var json = JsonDocument.Parse(request.ToJsonString());
            return new JsonObject { ["data"] = await _door.ExecuteAsync(json.RootElement) };
        }
        catch (SchemaFirstException error)
        {
            return new JsonObject { ["error"] = new JsonObject { ["code"] = error.Code } };
        }
    }

    public async Task ExecuteAsync(string script)
    {
        await using var connection = await _database.ConnectAsync(CancellationToken.None);
        await connection.ExecuteRawAsync(script, default, CancellationToken.None);
    }

    /// <summary>Takes all rows out.</summary>
    public Task EmptyAsync()
    {
        var tables = Schema.ModelNames.Select(name => Schema.Find(name)!).SelectMany(static model => model.Relations.Select(static relation => relation.Link?.Table).Append(model.Table)).OfType<string>().Distinct();
        return ExecuteAsync(IsPostgres
            ? $"TRUNCATE {string.Join(", ", tables.Select(static table => $"\"{table}\""))} CASCADE"
            : $"PRAGMA foreign_keys = OFF; {string.Concat(tables.Select(static table => $"DELETE FROM \"{table}\";"))} PRAGMA foreign_keys = ON;");
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        if (_connectionString is not null)
        {
            PostgresServer.Shared.DropDatabase(_connectionString);
        }
    }
}
