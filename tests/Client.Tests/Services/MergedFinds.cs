using Blog;

namespace SchemaFirst.Client.Tests.Services;

public sealed class SqliteMergedFinds : MergedFinds<SqliteServer>;

public sealed class PostgreSqlMergedFinds : MergedFinds<PostgreSqlServer>
{
    [Fact]
    public async Task Calls_that_come_together_go_together()
    {
        var (client, events) = OpenWatched();
        var calls = await WhileLockedAsync(() => Ids.Select(id => client.Category.FindUniqueAsync(new() { Where = new() { Id = id } })).ToList());
        var found = await Task.WhenAll(calls);
        Assert.Equal(["C#", null, "Databases", "Cooking", "C#"], found.Select(static category => category?.Name));
        Assert.Equal(2, events.Count);   // the first one, and all that came while it was on its way
    }

    [Fact]
    public async Task They_go_alone_when_options_say_so()
    {
        var (client, events) = OpenWatched(new() { MergeFindUnique = false });
        await Task.WhenAll(Ids.Select(id => client.Category.FindUniqueAsync(new() { Where = new() { Id = id } })));
        Assert.Equal(5, events.Count);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_disturbs_no_other()
    {
        using var stop = new CancellationTokenSource();
        var calls = await WhileLockedAsync(() =>
        {
            var begun = Ids.Select((id, place) => Db.Category.FindUniqueAsync(new() { Where = new() { Id = id } }, place == 2 ? stop.Token : default)).ToList();
            stop.Cancel();
            return begun;
        });
        Assert.Equal(stop.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => calls[2])).CancellationToken);
        Assert.Equal("Cooking", (await calls[3])!.Name);
        Assert.Equal("C#", (await calls[4])!.Name);
    }

    [Fact]
    public async Task Calls_that_are_all_cancelled_leave_the_next_ones_alone()
    {
        using var stop = new CancellationTokenSource();
        var calls = await WhileLockedAsync(() =>
        {
            var begun = Ids.Select((id, place) => Db.Category.FindUniqueAsync(new() { Where = new() { Id = id } }, place == 0 ? default : stop.Token)).ToList();
            stop.Cancel();
            return begun;
        });
        Assert.Equal("C#", (await calls[0])!.Name);
        foreach (var call in calls.Skip(1))
        {
            Assert.Equal(stop.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        }

        var found = await Task.WhenAll(Ids.Select(id => Db.Category.FindUniqueAsync(new() { Where = new() { Id = id } })));
        Assert.Equal(["C#", null, "Databases", "Cooking", "C#"], found.Select(static category => category?.Name));
    }

    // Begins calls while nobody can read the table, so that the first one is still on its way when the last one comes.
    private async Task<T> WhileLockedAsync<T>(Func<T> begin) => await Open().TransactionAsync(async tx =>
    {
        await tx.ExecuteAsync($"LOCK TABLE categories IN ACCESS EXCLUSIVE MODE");
        return begin();
    });
}

public abstract class MergedFinds<TServer> : ServiceSpecification<TServer>
    where TServer : IServer
{
    /// <summary>Ids of the three categories and of none.</summary>
    protected static int[] Ids { get; } = [1, 99, 2, 3, 1];

    [Fact]
    public async Task Each_caller_gets_his_own_record_relations_and_errors()
    {
        var calls = Ids.Select(id => Db.Category.FindUniqueOrThrowAsync(new() { Where = new() { Id = id }, Include = new() { Posts = true } })).ToList();
        var missing = await Assert.ThrowsAsync<RecordNotFoundException>(() => calls[1]);
        Assert.Equal("P2025", missing.Code);
        foreach (var (id, call) in Ids.Zip(calls).Where(static pair => pair.First != 99))
        {
#pragma warning disable SF4006 // Asked alone on purpose: the answers of merged calls are compared with it.
            var alone = await Db.Category.FindUniqueOrThrowAsync(new() { Where = new() { Id = id }, Include = new() { Posts = true } });
#pragma warning restore SF4006
            Assert.Equal((id, alone.Name, alone.Posts.Count), ((await call).Id, (await call).Name, (await call).Posts.Count));
        }
    }

    [Fact]
    public async Task Calls_that_differ_in_more_than_the_key_are_not_mixed_up()
    {
        var calls = await Task.WhenAll(Enumerable.Range(0, 8).Select(take =>
            Db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 }, Include = new() { Posts = new() { Where = new() { Views = new() { GreaterThanOrEqual = take * 1000 } } } } })));
        for (var take = 0; take < 8; take++)
        {
#pragma warning disable SF4006 // Asked alone on purpose: the answers of merged calls are compared with it.
            Assert.Equal(await Db.Post.CountAsync(new() { Where = new() { AuthorId = 1, Views = new() { GreaterThanOrEqual = take * 1000 } } }), calls[take].Posts.Count);
#pragma warning restore SF4006
        }
    }

    [Fact]
    public async Task Inside_a_transaction_they_merge_but_never_overtake_a_write()
    {
        var (client, events) = OpenWatched();
        await client.TransactionAsync(async tx =>
        {
            var busy = tx.Category.CountAsync();
            var before = Ids.Select(id => tx.Category.FindUniqueAsync(new() { Where = new() { Id = id } })).ToList();
            var write = tx.Category.UpdateAsync(new() { Where = new() { Id = 3 }, Data = new() { Name = "Baking" } });
            var after = Ids.Select(id => tx.Category.FindUniqueAsync(new() { Where = new() { Id = id } })).ToList();
            await Task.WhenAll([busy, write, .. before, .. after]);
            Assert.Equal(["C#", null, "Databases", "Cooking", "C#"], before.Select(static category => category.Result?.Name));
            Assert.Equal(["C#", null, "Databases", "Baking", "C#"], after.Select(static category => category.Result?.Name));
        });
        Assert.True(events.Count <= 14);
    }

    [Fact]
    public async Task Compound_keys_merge_too()
    {
        var reactions = await Db.Reaction.FindManyAsync(new() { OrderBy = [new() { UserId = Sort.Asc }, new() { PostId = Sort.Asc }] });
        Assert.NotEmpty(reactions);
        var found = await Task.WhenAll(reactions.Concat(reactions).Select(reaction =>
            Db.Reaction.FindUniqueAsync(new() { Where = new() { UserIdPostId = new() { UserId = reaction.UserId, PostId = reaction.PostId } } })));
        Assert.Equal(reactions.Concat(reactions), found!);
    }
}
