using SchemaFirst.Runtime.Databases;
using SchemaFirst.TestKit;

namespace SchemaFirst.Runtime.Tests.Writes;

/// <summary>PostgreSQL: one database for a class of facts, emptied for each of them.</summary>
public sealed class PostgreSqlBackend : IBackend, IDisposable
{
    private readonly string _connectionString = PostgresServer.Shared.CreateDatabase();

    public string Provider => "postgresql";

    public async Task<Database> CreateAsync(string script)
    {
        var database = PostgreSqlDatabase.Open(_connectionString);
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await connection.ExecuteRawAsync("DROP SCHEMA public CASCADE; CREATE SCHEMA public;" + script, default, CancellationToken.None);
        return database;
    }

    public void Dispose() => PostgresServer.Shared.DropDatabase(_connectionString);
}
