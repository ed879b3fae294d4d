using Blog;

namespace SchemaFirst.Client.Tests;

public abstract class StreamSpecification : BlogSpecification
{
    // Four pages: 500, 1,000, 2,000 and a rest, so that pages are read ahead too.
    protected const int Many = 4003;

    [Fact]
    public async Task Stream_reads_every_record_once_in_the_order_of_the_identity()
    {
        await FillAsync();
        var read = await ListAsync(Db.Category.StreamAsync(new() { Where = new() { Name = new() { StartsWith = "n" } } }));
        Assert.Equal(Many, read.Count);
        Assert.Equal(read.OrderBy(category => category.Id).Select(category => category.Id), read.Select(category => category.Id));
        Assert.Equal(Many + 3, (await ListAsync(Db.Category.StreamAsync())).Count);
        Assert.Equal(700, (await ListAsync(Db.Category.StreamAsync(new() { Take = 700 }))).Count);
        Assert.Empty(await ListAsync(Db.Category.StreamAsync(new() { Take = 0 })));
    }

    [Fact]
    public async Task Stream_goes_by_any_order_and_page()
    {
        await FillAsync();
        var names = await ListAsync(Db.Category.StreamAsync(
            new() { Where = new() { Name = new() { StartsWith = "n" } }, OrderBy = [new() { Name = Sort.Desc }], Skip = 1, Take = 1100 }, category => category.Name));
        Assert.Equal(Enumerable.Range(0, Many).Select(Name).OrderDescending(StringComparer.Ordinal).Skip(1).Take(1100), names);
        var last = await ListAsync(Db.Category.StreamAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = -2 }, category => category.Name));
        Assert.Equal([Name(Many - 2), Name(Many - 1)], last);
    }

    [Fact]
    public async Task Stream_loads_relations_and_what_a_lambda_reads()
    {
        await FillAsync();
        var included = await ListAsync(Db.Category.StreamAsync(new() { Include = new() { Posts = true }, Omit = [CategoryField.Name] }));
        Assert.Equal(3, included.Sum(category => category.Posts.Count));
        Assert.All(included, category => Assert.Null((string?)category.Name));
        var counted = await ListAsync(Db.Category.StreamAsync(null, category => (category.Name, Posts: category.Posts.Where(post => post.Published).Select(post => post.Title).ToList())));
        Assert.Equal(3, counted.Sum(row => row.Posts.Count));
        Assert.Equal((2, 5), (await ListAsync(Db.Reaction.StreamAsync(null, reaction => (reaction.UserId, reaction.Strength)))).Last());
    }

    [Fact]
    public async Task Stream_goes_on_while_its_records_are_changed_and_deleted()
    {
        await FillAsync();
        var seen = 0;
        await foreach (var category in Db.Category.StreamAsync(new() { Where = new() { Name = new() { StartsWith = "n" } } }))
        {
            seen++;
            if (seen % 500 == 0)
            {
                await Db.Category.DeleteManyAsync(new() { Where = new() { Id = new() { LessThanOrEqual = category.Id } } });
            }
        }

        Assert.Equal(Many, seen);
    }

    [Fact]
    public async Task Stream_by_an_order_says_when_it_lost_its_place()
    {
        await FillAsync();
        var error = await Assert.ThrowsAsync<RecordNotFoundException>(() => Db.TransactionAsync(async tx =>
        {
            await foreach (var category in tx.Category.StreamAsync(new() { OrderBy = [new() { Name = Sort.Asc }] }))
            {
                await tx.Category.DeleteManyAsync(new() { Where = new() { Id = category.Id } });
            }

            return true;
        }));
        Assert.Contains("by the identity's order", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_stops_when_it_is_left_or_cancelled()
    {
        await FillAsync();
        await foreach (var category in Db.Category.StreamAsync())
        {
            break;
        }

        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var category in Db.Category.StreamAsync().WithCancellation(stop.Token))
            {
                await stop.CancelAsync();
            }
        });
        Assert.Equal(3, await Db.TransactionAsync(async tx => (await ListAsync(tx.Category.StreamAsync(new() { Take = 3 }))).Count));
    }

    [Fact]
    public async Task Streams_that_are_left_leave_nothing_behind()
    {
        await FillAsync();
        for (var round = 0; round < 5; round++)
        {
            await foreach (var category in Db.Category.StreamAsync())
            {
                if (category.Id > 2 * round)
                {
                    break;
                }
            }

            await Assert.ThrowsAsync<InvalidTimeZoneException>(async () =>
            {
                await foreach (var category in Db.Category.StreamAsync(null, category => category.Id > 0 ? throw new InvalidTimeZoneException() : category.Id))
                {
                }
            });
        }

        Assert.Equal(Many + 3, await Db.Category.CountAsync());
    }

    [Fact]
    public async Task Stream_of_different_values_and_of_a_lambda_without_the_key()
    {
        await FillAsync();
        Assert.Equal([false, true], (await ListAsync(Db.Post.StreamAsync(new() { Distinct = [PostField.Published], OrderBy = [new() { Published = Sort.Asc }] }, post => post.Published))));
        Assert.Equal(["n00001", "n00002"], await ListAsync(Db.Category.StreamAsync(
            new() { Where = new() { Name = new() { StartsWith = "n" } }, OrderBy = [new() { Name = Sort.Asc }], Skip = 1, Take = 2 }, category => category.Name)));
        var from = await Db.Category.FindFirstOrThrowAsync(new() { Where = new() { Name = Name(7) } });
        Assert.Equal([Name(8), Name(9)], await ListAsync(Db.Category.StreamAsync(new() { Cursor = new() { Id = from.Id }, Skip = 1, Take = 2, OrderBy = [new() { Id = Sort.Asc }] }, category => category.Name)));
    }

    protected static string Name(int number) => $"n{number:D5}";

    protected static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> records)
    {
        var list = new List<T>();
        await foreach (var record in records)
        {
            list.Add(record);
        }

        return list;
    }

    protected Task<int> FillAsync() => Db.Category.CreateManyAsync(new() { Data = [.. Enumerable.Range(0, Many).Select(number => new CategoryCreate { Name = Name(number) })] });
}
