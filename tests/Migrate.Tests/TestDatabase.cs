using Microsoft.Data.Sqlite;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.PostgreSql.Migrations;
using SchemaFirst.Runtime.Sqlite.Migrations;
using SchemaFirst.TestKit;

namespace SchemaFirst.Migrate.Tests;

/// <summary>An empty database of a provider, gone when the test is.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _provider;
    private readonly string _place;

    private TestDatabase(string provider, string place)
    {
        _provider = provider;
        _place = place;
    }

    public static TestDatabase Create(string provider) => new(
        provider, provider == "sqlite" ? Path.Combine(Path.GetTempPath(), $"sf-{Guid.NewGuid():N}.db") : PostgresServer.Shared.CreateDatabase());

    public async Task<ILiveDatabase> OpenAsync() => _provider == "sqlite"
        ? await SqliteMigrationDatabase.OpenAsync(new SqliteConnectionStringBuilder { DataSource = _place }.ConnectionString)
        : await PostgreSqlMigrationDatabase.OpenAsync(_place);

    public TargetSchema Schema(string models) => TargetSchema.Parse($"datasource db {{\n  provider = \"{_provider}\"\n}}\n\n{models}\n");

    public ValueTask DisposeAsync()
    {
        if (_provider == "sqlite")
        {
            File.Delete(_place);
        }
        else
        {
            PostgresServer.Shared.DropDatabase(_place);
        }

        return ValueTask.CompletedTask;
    }
}
