using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.Tests.Writes;

/// <summary>SQLite in memory.</summary>
public sealed class SqliteBackend : IBackend
{
    public string Provider => "sqlite";

    public async Task<Database> CreateAsync(string script)
    {
        var database = SqliteDatabase.Open(":memory:");
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await connection.ExecuteRawAsync(script, default, CancellationToken.None);
        return database;
    }
}
