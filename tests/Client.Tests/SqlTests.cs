using Blog;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests;

public sealed class SqlTests
{
    public static TheoryData<string> Databases => ["sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Interpolated_values_are_parameters(string provider)
    {
        await using var db = await OpenAsync(provider);
        var hostile = "'; DELETE FROM users; --";
        Assert.Equal(0, await db.ExecuteAsync($"UPDATE posts SET title = {hostile} WHERE slug = {"nothing"}"));
        Assert.Equal(1, await db.ExecuteAsync($"UPDATE posts SET title = {hostile} WHERE slug = {"soup"}"));
        Sql condition = $"slug = {"soup"}";
        var rows = await db.QueryAsync($"SELECT id, title, views FROM posts WHERE {condition} AND views = {3}", row => (row.GetInt32("id"), row.GetString("title"), row.GetInt64("views")));
        Assert.Equal([(2, hostile, 3L)], rows);
        Assert.Equal(2, await db.User.CountAsync());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Broken_sql_is_an_error_with_the_databases_words(string provider)
    {
        await using var db = await OpenAsync(provider);
        var error = await Assert.ThrowsAsync<SchemaFirstException>(() => db.ExecuteAsync($"SELEC 1"));
        Assert.Equal("P2010", error.Code);
    }

    [Fact]
    public void Pieces_of_sql_number_their_parameters_as_they_stand()
    {
        Sql inner = $"a = {1} OR b = {2}";
        Sql outer = $"SELECT {0} WHERE ({inner}) AND c = {3}";
        Assert.Equal("SELECT $1 WHERE (a = $2 OR b = $3) AND c = $4", outer.ToString());
    }

    private static async Task<BlogDb> OpenAsync(string provider)
    {
        var db = provider == "sqlite" ? await Sqlite.OpenAsync() : await PostgreSql.OpenAsync();
        await db.Database.CreateAsync();
        await Seed.RunAsync(db);
        return db;
    }
}
