using Blog;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests;

internal static class PostgreSql
{
    public static Task<BlogDb> OpenAsync() => Task.FromResult(new BlogDb(PostgreSqlDatabase.Open(PostgresServer.Shared.CreateDatabase())));
}

public sealed class PostgreSqlReadTests : ReadSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlSelectTests : SelectSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlWriteTests : WriteSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlValueTests : ValueSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlTransactionTests : TransactionSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}

public sealed class PostgreSqlAggregateTests : AggregateSpecification
{
    protected override BlogDb OpenOmitting(params ModelField[] omitted) => new(PostgreSqlDatabase.Open(PostgresServer.Shared.CreateDatabase()), new() { Omit = omitted });

    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();

    [Fact]
    public async Task Relevance_orders_by_how_well_texts_match()
    {
        var posts = await Db.Post.FindManyAsync(new()
        {
            Where = new() { Published = true },
            OrderBy = [new() { Relevance = new() { Fields = [PostFields.Title, PostFields.Slug], Search = "soup" } }, new() { Id = Sort.Asc }],
        });
        Assert.Equal(["soup", "hello", "keys"], posts.Select(post => post.Slug));
    }

    [Fact]
    public async Task Sum_of_the_longest_numbers_is_exact()
    {
        await Db.Sample.CreateManyAsync(new()
        {
            Data = [.. Enumerable.Range(0, 2).Select(_ => new SampleCreate { Flag = true, Small = 1, Big = long.MaxValue, Ratio = 1, Price = 1, At = DateTime.UnixEpoch, Blob = [], Document = System.Text.Json.JsonElement.Parse("{}") })],
        });
        Assert.Equal(2m * long.MaxValue, await Db.Sample.AggregateAsync(null, samples => samples.Sum.Big));
    }
}

public sealed class PostgreSqlRawTests : RawSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();

    [Fact]
    public async Task Lists_are_read_and_passed()
    {
        int[] ids = [1, 2];
        Assert.Equal([1, 2], await Db.QueryAsync<int>($"SELECT id FROM posts WHERE id = ANY({ids}) ORDER BY id"));
        var (names, numbers) = (await Db.QueryAsync<(string[] Names, List<long> Numbers)>($"SELECT array_agg(name ORDER BY id) AS names, array_agg(id ORDER BY id) AS numbers FROM users"))[0];
        Assert.Equal(["Alice", "Bob"], names);
        Assert.Equal([1L, 2L], numbers);
        Assert.Equal(["Alice"], (await Db.QueryAsync($"SELECT array_agg(name) AS names FROM users WHERE id = 1", row => row.GetStrings("names")))[0]);
    }
}

public sealed class PostgreSqlStreamTests : StreamSpecification
{
    protected override Task<BlogDb> OpenAsync() => PostgreSql.OpenAsync();
}
