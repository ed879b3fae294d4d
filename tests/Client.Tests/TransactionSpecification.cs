using System.Data;
using Blog;

namespace SchemaFirst.Client.Tests;

public abstract class TransactionSpecification : BlogSpecification
{
    [Fact]
    public async Task Transaction_keeps_what_it_wrote_and_answers()
    {
        var id = await Db.TransactionAsync(
            async tx =>
            {
                var user = await tx.User.CreateAsync(new() { Data = new() { Email = "carol@example.org" } });
                await tx.Post.CreateAsync(new() { Data = new() { Slug = "p", Title = "P", AuthorId = user.Id } });
                return user.Id;
            },
            new() { IsolationLevel = IsolationLevel.Serializable, Timeout = TimeSpan.FromSeconds(30) });
        Assert.Equal(1, await Db.Post.CountAsync(new() { Where = new() { AuthorId = id } }));
    }

    [Fact]
    public async Task Transaction_that_throws_wrote_nothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Db.TransactionAsync(async tx =>
        {
            await tx.Post.DeleteManyAsync(new() { Where = new() });
            Assert.Equal(0, await tx.Post.CountAsync());
            throw new InvalidOperationException();
        }));
        Assert.Equal(4, await Db.Post.CountAsync());
    }

    [Fact]
    public async Task Transaction_inside_a_transaction_rolls_back_alone()
    {
        await Db.TransactionAsync(async tx =>
        {
            await tx.Category.CreateAsync(new() { Data = new() { Name = "outer" } });
            await Assert.ThrowsAsync<InvalidOperationException>(() => tx.TransactionAsync(async inner =>
            {
                await inner.Category.CreateAsync(new() { Data = new() { Name = "inner" } });
                throw new InvalidOperationException();
            }));
        });
        var names = await Db.Category.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, category => category.Name);
        Assert.Equal(["C#", "Databases", "Cooking", "outer"], names);
    }

    [Fact]
    public async Task Transaction_ends_when_its_time_is_up()
    {
        var error = await Assert.ThrowsAsync<TransactionException>(() => Db.TransactionAsync(
            async tx =>
            {
                await Task.Delay(300);
                await tx.Post.CountAsync();
            },
            new() { Timeout = TimeSpan.FromMilliseconds(50) }));
        Assert.Equal("P2028", error.Code);
    }

    [Fact]
    public async Task Database_that_is_not_empty_is_not_created_again()
    {
        var error = await Assert.ThrowsAsync<Runtime.Migrations.MigrationException>(() => Db.Database.CreateAsync());
        Assert.Equal("P3005", error.Code);
    }
}
