using SchemaFirst;
using SchemaFirst.Testing;

namespace AppNamespace.Tests;

public sealed class UserTests
{
    [Fact]
    public async Task Posts_go_with_their_author()
    {
        await using var db = await TestDatabase.CreateAsync<AppDb>(SeedAsync);
        await db.User.DeleteAsync(new() { Where = new() { Email = "user1@example.com" } });
        Assert.Equal(2, await db.User.CountAsync());
        Assert.Equal(2, await db.Post.CountAsync());
    }

    [Fact]
    public async Task Addresses_are_unique()
    {
        await using var db = await TestDatabase.CreateAsync<AppDb>(SeedAsync);
        var taken = await Assert.ThrowsAsync<ConstraintException>(() => db.User.CreateAsync(new() { Data = new() { Email = "user2@example.com" } }));
        Assert.Equal("P2002", taken.Code);
    }

    private static async Task SeedAsync(AppDb db)
    {
        await db.User.CreateManyAsync(new() { Data = Seed.Rows(3, static row => new UserCreate { Id = row.Number, Email = $"user{row.Number}@example.com" }) });
        await db.Post.CreateManyAsync(new() { Data = Seed.Rows(3, static row => new PostCreate { AuthorId = row.Number, Title = row.Words(3) }) });
    }
}
