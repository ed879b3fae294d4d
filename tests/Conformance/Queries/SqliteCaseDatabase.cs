using System.Text.Json;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Conformance.Queries;

/// <summary>A new database in memory for each case.</summary>
internal sealed class SqliteCaseDatabase : CaseDatabase
{
    public override async Task<Database> CreateAsync(string ddl, JsonElement requires)
    {
        var database = SqliteDatabase.Open(":memory:");
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await connection.ExecuteRawAsync(ddl, default, CancellationToken.None);
        return database;
    }
}
