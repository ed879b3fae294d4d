using Blog;
using SchemaFirst.Runtime.Migrations;
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

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_guard_lets_pass_what_has_had_all_migrations_and_says_what_is_wrong_otherwise(string provider)
    {
        await using var db = provider == "sqlite" ? new BlogDb(SqliteDatabase.Open(":memory:")) : new BlogDb(PostgreSqlDatabase.Open(PostgresServer.Shared.CreateDatabase()));
        var before = await db.Database.CheckAsync();
        Assert.Equal((false, false), (before.IsUpToDate, before.HasHistory));
        Assert.Equal(["20260101000000_init"], before.Pending);
        var refused = await Assert.ThrowsAsync<MigrationException>(() => db.Database.EnsureMigratedAsync());
        Assert.Equal("SF3901", refused.Code);
        Assert.Contains("20260101000000_init", refused.Message);

        await db.Database.MigrateAsync();
        await db.Database.EnsureMigratedAsync();
        Assert.Null((await db.Database.CheckAsync()).ModelsAreCovered);

        await db.ExecuteAsync($"UPDATE \"_prisma_migrations\" SET checksum = 'other'");
        Assert.Equal(["20260101000000_init"], (await db.Database.CheckAsync()).Edited);
        await db.ExecuteAsync($"UPDATE \"_prisma_migrations\" SET migration_name = '30000101000000_newer'");
        var newer = await db.Database.CheckAsync();
        Assert.Equal(["30000101000000_newer"], newer.Unknown);
        Assert.Contains("newer program", newer.Describe());
        await db.ExecuteAsync($"UPDATE \"_prisma_migrations\" SET finished_at = NULL");
        Assert.Equal(["30000101000000_newer"], (await db.Database.CheckAsync()).Failed);
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
