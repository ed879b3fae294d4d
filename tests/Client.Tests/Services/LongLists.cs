using Blog;

namespace SchemaFirst.Client.Tests.Services;

public sealed class SqliteLongLists : LongLists<SqliteServer>;

public sealed class PostgreSqlLongLists : LongLists<PostgreSqlServer>;

/// <summary>More values than a statement has parameters (32766 on SQLite, 65535 on PostgreSQL).</summary>
public abstract class LongLists<TServer> : ServiceSpecification<TServer>
    where TServer : IServer
{
    private const int Size = 100_000;

    private static readonly string[] Names = [.. Enumerable.Range(0, Size).Select(static number => $"n'{number:D6}\"\\")];

    [Fact]
    public async Task A_hundred_thousand_rows_are_created_found_counted_paged_included_and_deleted()
    {
        Assert.Equal(Size, await Db.Category.CreateManyAsync(new() { Data = [.. Names.Select(static name => new CategoryCreate { Name = name })] }));
        Assert.Equal(Size + 3, await Db.Category.CountAsync());

        var found = await Db.Category.FindManyAsync(new() { Where = new() { Name = new() { In = Names } }, OrderBy = [new() { Name = Sort.Asc }], Include = new() { Posts = true } });
        Assert.Equal(Names, found.Select(static category => category.Name));
        Assert.All(found, static category => Assert.Empty(category.Posts));

        int[] ids = [.. found.Select(static category => category.Id)];
        Assert.Equal(Size, await Db.Category.CountAsync(new() { Where = new() { Id = new() { In = ids } } }));
        Assert.Equal(["C#", "Cooking", "Databases"], await Db.Category.FindManyAsync(
            new() { Where = new() { Id = new() { NotIn = ids } }, OrderBy = [new() { Name = Sort.Asc }] }, category => category.Name));
        Assert.Equal(Names[70_000..70_003], await Db.Category.FindManyAsync(
            new() { Where = new() { Id = new() { In = ids } }, OrderBy = [new() { Name = Sort.Asc }], Skip = 70_000, Take = 3 }, category => category.Name));
        Assert.Equal(ids.Max(), (await Db.Category.AggregateAsync(new() { Where = new() { Id = new() { In = ids } } }, static rows => rows.Max.Id)));
        Assert.Equal(Size, await Db.Category.DeleteManyAsync(new() { Where = new() { Name = new() { In = Names } } }));
    }

    [Fact]
    public async Task Many_rows_of_many_columns_are_created_whole_or_not_at_all()
    {
        var rows = Enumerable.Range(0, 20_000).Select(static number => new PostCreate { Slug = $"s{number}", Title = "t", Views = number, Content = "c", Published = number % 2 == 0 }).ToList();
        Assert.Equal(rows.Count, await Db.Post.CreateManyAsync(new() { Data = rows }));
        Assert.Equal(10_000, await Db.Post.CountAsync(new() { Where = new() { Slug = new() { StartsWith = "s" }, Published = true, Content = "c" } }));

        var before = await Db.Category.CountAsync();
        await Assert.ThrowsAsync<ConstraintException>(() => Db.Category.CreateManyAsync(
            new() { Data = [.. Names.Select(static name => new CategoryCreate { Name = name }), new() { Name = "Cooking" }] }));
        Assert.Equal(before, await Db.Category.CountAsync());
    }
}
