using Blog;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Client.Tests.Services;

public sealed class SqliteInterceptors : Interceptors<SqliteServer>;

public sealed class PostgreSqlInterceptors : Interceptors<PostgreSqlServer>;

public abstract class Interceptors<TServer> : ServiceSpecification<TServer>
    where TServer : IServer
{
    [Fact]
    public async Task They_see_every_operation_outermost_first_inside_transactions_and_batches_too()
    {
        var seen = new List<string>();
        var client = Open(new()
        {
            Interceptors =
            [
                QueryInterceptor.ForAll(async (operation, next, _) =>
                {
                    seen.Add($"{operation.Model}.{operation.Action} {operation.IsInTransaction}");
                    var answer = await next(operation);
                    seen.Add("done");
                    return answer;
                }),
                QueryInterceptor.For<Category>((operation, next, _) =>
                {
                    seen.Add("category");
                    return next(operation);
                }),
            ],
        });
        await client.Post.CountAsync();
        await client.TransactionAsync(static tx => tx.Category.FindManyAsync());
        await client.BatchAsync(static tx => (tx.Category.DeleteManyAsync(new() { Where = new() { Id = -1 } }), tx.Category.ExistsAsync()));
        Assert.Equal(
            [
                "Post.Aggregate False", "done", "Category.FindMany True", "category", "done",
                "Category.DeleteMany True", "category", "Category.FindFirst True", "category",
            ],
            seen.Where((entry, place) => place < 5 || entry != "done"));
    }

    [Fact]
    public async Task They_see_streams_once_and_may_change_them()
    {
        var seen = new List<(QueryAction, bool)>();
        var client = Open(new()
        {
            Interceptors =
            [
                QueryInterceptor.For<Post>((operation, next, _) =>
                {
                    seen.Add((operation.Action, operation.IsStream));
                    return next(operation with { Arguments = operation.ArgumentsAs<PostFindMany>().WithWhere(static _ => new() { Published = true }) });
                }),
            ],
        });
        Assert.Equal(["hello", "soup", "keys"], await client.Post.StreamAsync().Select(static post => post.Slug).ToListAsync());
        Assert.Equal(["hello", "soup", "keys"], await client.Post.StreamAsync(new(), post => post.Slug).ToListAsync());
        Assert.Equal([(QueryAction.FindMany, true), (QueryAction.FindMany, true)], seen);
    }

    [Fact]
    public async Task They_may_change_arguments()
    {
        var onlyPublished = QueryInterceptor.For<Post>((operation, next, _) => next(operation.Action switch
        {
            QueryAction.FindMany => operation with
            {
                Arguments = operation.ArgumentsAs<PostFindMany>().WithWhere(static where => new() { And = where is null ? [new() { Published = true }] : [where, new() { Published = true }] }),
            },
            QueryAction.Aggregate => operation with
            {
                Arguments = operation.ArgumentsAs<PostCount>().WithWhere(static where => new() { And = where is null ? [new() { Published = true }] : [where, new() { Published = true }] }),
            },
            _ => operation,
        }));
        var client = Open(new() { Interceptors = [onlyPublished] });
        var all = await Db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] });
        var published = all.Where(static post => post.Published).Select(static post => post.Id).ToList();
        Assert.NotEqual(all.Count, published.Count);
        Assert.Equal(published, (await client.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] })).Select(static post => post.Id));
        Assert.Equal(published.Count, await client.Post.CountAsync());
        Assert.Empty(await client.Post.FindManyAsync(new() { Where = new() { Id = -1 } }));
    }

    [Fact]
    public async Task They_may_change_answers_and_refuse()
    {
        var client = Open(new()
        {
            Interceptors =
            [
                QueryInterceptor.For<Category>(static async (operation, next, _) => operation.Action switch
                {
                    QueryAction.FindMany => ((IEnumerable<Category>)(await next(operation))!).Select(static category => category with { Name = category.Name.ToUpperInvariant() }),
                    QueryAction.DeleteMany => throw new InvalidOperationException("Categories stay"),
                    _ => await next(operation),
                }),
            ],
        });
        Assert.Equal(["C#", "DATABASES", "COOKING"], (await client.Category.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] })).Select(static category => category.Name));
        Assert.Equal("Categories stay", (await Assert.ThrowsAsync<InvalidOperationException>(() => client.Category.DeleteManyAsync(new() { Where = new() { Id = 1 } }))).Message);
        Assert.Equal(3, await Db.Category.CountAsync());
    }

    [Fact]
    public async Task They_see_raw_sql()
    {
        var seen = new List<string>();
        var client = Open(new()
        {
            Interceptors =
            [
                QueryInterceptor.ForAll((operation, next, _) =>
                {
                    seen.Add($"{operation.Action} {operation.Sql}");
                    return next(operation);
                }),
            ],
        });
        Assert.Equal([3L], await client.QueryAsync($"SELECT COUNT(*) AS n FROM categories", static row => row.GetInt64("n")));
        Assert.Equal(0, await client.ExecuteAsync($"DELETE FROM categories WHERE id = -1"));
        Assert.Equal(["QueryRaw SELECT COUNT(*) AS n FROM categories", "ExecuteRaw DELETE FROM categories WHERE id = -1"], seen);
    }

    [Fact]
    public async Task Model_extensions_are_extension_methods()
    {
        Assert.Equal("Cooking", (await Db.Category.NamedAsync("Cooking"))!.Name);
        Assert.Equal("Cooking", (await Db.TransactionAsync(static tx => tx.Category.NamedAsync("Cooking")))!.Name);
    }
}

internal static class CategoryExtensions
{
    public static Task<Category?> NamedAsync(this CategoryQueries categories, string name) => categories.FindUniqueAsync(new() { Where = new() { Name = name } });
}
