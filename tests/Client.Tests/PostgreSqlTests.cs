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

    [Fact]
    public async Task Lists_are_prepared_where_an_index_finds_their_rows()
    {
        for (var round = 0; round < 3; round++)
        {
            await Db.Post.FindManyAsync(new() { Where = new() { Id = new() { In = [1, 2, 3] } } });
            await Db.Post.FindManyAsync(new() { Where = new() { Views = new() { In = [1, 2, 3] } } });
            await Db.Post.FindManyAsync(new() { Where = new() { Id = new() { NotIn = [1, 2, 3] } } });
        }

        var prepared = await Db.QueryAsync<string>($"SELECT statement FROM pg_prepared_statements WHERE statement LIKE '%ALL(%' OR statement LIKE '%ANY(%'");
        Assert.Contains("\"id\" = ANY(", Assert.Single(prepared), StringComparison.Ordinal);
    }
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

/// <summary>Streams that keep a connection.</summary>
public sealed class PostgreSqlStreamTests : StreamSpecification
{
    private readonly string _database = PostgresServer.Shared.CreateDatabase();

    protected override Task<BlogDb> OpenAsync() => Task.FromResult(new BlogDb(PostgreSqlDatabase.Open(_database)));

    [Fact]
    public async Task Stream_shows_the_records_as_they_were_when_it_began()
    {
        await FillAsync();
        var names = new List<string>();
        await foreach (var category in Db.Category.StreamAsync(new() { Where = new() { Name = new() { StartsWith = "n" } }, OrderBy = [new() { Name = Sort.Desc }] }))
        {
            if (names.Count == 0)
            {
                await Db.Category.UpdateManyAsync(new() { Where = new() { Name = Name(20) }, Data = new() { Name = "changed" } });
                await Db.Category.DeleteManyAsync(new() { Where = new() { Name = new() { StartsWith = "n01" } } });
            }

            names.Add(category.Name);
        }

        Assert.Equal(Enumerable.Range(0, Many).Select(Name).Reverse(), names);
    }

    [Fact]
    public async Task Streams_take_turns_with_the_queries_of_their_loops_where_connections_are_few()
    {
        await FillAsync();
        var settings = new Npgsql.NpgsqlConnectionStringBuilder(_database) { MaxPoolSize = 3, Timeout = 5 };
        await using var few = new BlogDb(PostgreSqlDatabase.Open(settings.ConnectionString));
        var pairs = 0;
        await foreach (var outer in few.Category.StreamAsync(new() { Take = 3 }))
        {
            await foreach (var middle in few.Category.StreamAsync(new() { Take = 3 }))
            {
                await foreach (var inner in few.Category.StreamAsync(new() { Take = 1501 }))
                {
                    pairs++;
                }

                Assert.NotNull(await few.Category.FindUniqueAsync(new() { Where = new() { Id = middle.Id } }));
            }
        }

        Assert.Equal(3 * 3 * 1501, pairs);
    }
}

/// <summary>Streams of a client that has one connection, which they must not keep.</summary>
public sealed class PostgreSqlPagedStreamTests : StreamSpecification
{
    protected override Task<BlogDb> OpenAsync() => Task.FromResult(new BlogDb(PostgreSqlDatabase.Open(
        new Npgsql.NpgsqlConnectionStringBuilder(PostgresServer.Shared.CreateDatabase()) { MaxPoolSize = 1 }.ConnectionString)));
}
