using SchemaFirst.Runtime.Databases;
using SchemaFirst.TestKit;

namespace SchemaFirst.Runtime.Tests.Writes;

/// <summary>PostgreSQL, a new database for each fact.</summary>
public sealed class PostgreSqlBackend : IBackend
{
    private string _connectionString = "";

    public string Provider => "postgresql";

    public async Task<Database> CreateAsync(string script)
    {
        _connectionString = PostgresServer.Shared.CreateDatabase();
        var database = PostgreSqlDatabase.Open(_connectionString);
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await connection.ExecuteAsync(script, default, CancellationToken.None);
        return database;
    }

    public void Drop() => PostgresServer.Shared.DropDatabase(_connectionString);
}
