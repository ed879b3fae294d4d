using Blog;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests;

public sealed class MigrationTests
{
    public static TheoryData<string> Databases => ["sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Migrations_of_the_project_are_applied_once(string provider)
    {
        await using var db = provider == "sqlite" ? new BlogDb(SqliteDatabase.Open(":memory:")) : new BlogDb(PostgreSqlDatabase.Open(PostgresServer.Shared.CreateDatabase()));
        Assert.Equal(["20260101000000_init"], db.Database.Migrations);
        Assert.Equal(["20260101000000_init"], await db.Database.MigrateAsync());
        Assert.Empty(await db.Database.MigrateAsync());
        await db.Setting.CreateAsync(new() { Data = new() { Key = "a", Value = 1 } });
        Assert.Equal(1, await db.Setting.CountAsync());
    }

    [Fact]
    public async Task Schema_hash_is_the_same_for_every_database()
    {
        await using var first = new BlogDb(SqliteDatabase.Open(":memory:"));
        await using var second = new BlogDb(PostgreSqlDatabase.Open("Host=127.0.0.1"));
        Assert.Equal(first.Database.SchemaHash, second.Database.SchemaHash);
        Assert.Equal(16, first.Database.SchemaHash.Length);
        Assert.NotEqual(first.Database.CreateScript, second.Database.CreateScript);
    }
}
