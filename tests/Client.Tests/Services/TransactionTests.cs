using System.Data;

namespace SchemaFirst.Client.Tests.Services;

public sealed class SqliteTransactionServices : TransactionServices<SqliteServer>
{
    [Fact]
    public async Task The_other_writer_is_waited_for_and_cancelling_ends_the_wait()
    {
        var other = Open();
        using var stop = new CancellationTokenSource();
        var written = new TaskCompletionSource();
        var holding = Db.TransactionAsync(async tx =>
        {
            await tx.Category.CreateAsync(new() { Data = new() { Name = "held" } });
            await written.Task;
        }, new() { Timeout = TimeSpan.FromSeconds(30) });
        var waiting = other.Category.CreateAsync(new() { Data = new() { Name = "waiting" } });
        var cancelled = other.Category.CreateAsync(new() { Data = new() { Name = "cancelled" } }, stop.Token);
        await Task.Delay(50);
        Assert.False(waiting.IsCompleted);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        written.SetResult();
        await holding;
        Assert.Equal("waiting", (await waiting).Name);
        Assert.Equal(0, await Db.Category.CountAsync(new() { Where = new() { Name = "cancelled" } }));
    }
}

public sealed class PostgreSqlTransactionServices : TransactionServices<PostgreSqlServer>
{
    [Fact]
    public async Task A_lost_transaction_is_run_again_when_options_say_so()
    {
        var attempts = 0;
        var options = new TransactionOptions { IsolationLevel = IsolationLevel.Serializable, Retries = 20, Timeout = TimeSpan.FromSeconds(30), MaxWait = TimeSpan.FromSeconds(30) };
        var id = (await Db.Post.FindFirstAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }))!.Id;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Db.TransactionAsync(async tx =>
        {
            Interlocked.Increment(ref attempts);
            var post = await tx.Post.FindUniqueOrThrowAsync(new() { Where = new() { Id = id } });
            await Task.Delay(20);
            await tx.Post.UpdateAsync(new() { Where = new() { Id = id }, Data = new() { Views = post.Views + 1 } });
        }, options)));
        Assert.True(attempts > 4);
    }

    [Fact]
    public async Task A_lost_transaction_is_P2034_and_transient()
    {
        var id = (await Db.Post.FindFirstAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }))!.Id;
        var error = await Assert.ThrowsAsync<TransactionException>(() => Db.TransactionAsync(async tx =>
        {
            await tx.Post.FindUniqueOrThrowAsync(new() { Where = new() { Id = id } });
            await Db.Post.UpdateAsync(new() { Where = new() { Id = id }, Data = new() { Views = 100 } });
            await tx.Post.UpdateAsync(new() { Where = new() { Id = id }, Data = new() { Views = 200 } });
        }, new() { IsolationLevel = IsolationLevel.RepeatableRead }));
        Assert.Equal("P2034", error.Code);
        Assert.True(error.IsTransient);
    }
}

public abstract class TransactionServices<TServer> : ServiceSpecification<TServer>
    where TServer : IServer
{
    [Fact]
    public async Task A_batch_answers_each_operation_in_one_transaction()
    {
        var (client, events) = OpenWatched();
        var (category, count, all) = await client.BatchAsync(tx => (
            tx.Category.CreateAsync(new() { Data = new() { Name = "batched" } }),
            tx.Category.CountAsync(),
            tx.Category.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] })));
        Assert.Equal(("batched", 4), (category.Name, count));
        Assert.Equal("batched", all[^1].Name);
        Assert.Equal(["BEGIN", "INSERT", "SELECT", "SELECT", "COMMIT"], events.Select(static told => told.Query.Split(' ')[0]));
    }

    [Fact]
    public async Task A_batch_that_fails_keeps_nothing_and_sends_nothing_more()
    {
        var (client, events) = OpenWatched();
        var error = await Assert.ThrowsAsync<ConstraintException>(() => client.BatchAsync<Blog.BlogDb, Blog.Category>(tx =>
        [
            tx.Category.CreateAsync(new() { Data = new() { Name = "first" } }),
            tx.Category.CreateAsync(new() { Data = new() { Name = "Cooking" } }),
            tx.Category.CreateAsync(new() { Data = new() { Name = "third" } }),
        ]));
        Assert.Equal("P2002", error.Code);
        Assert.Equal(2, events.Count(static told => told.Query.StartsWith("INSERT", StringComparison.Ordinal)));
        Assert.Equal(3, await Db.Category.CountAsync());
    }

    [Fact]
    public async Task Operations_of_one_transaction_queue_up()
    {
        var names = await Db.TransactionAsync(async tx =>
        {
            await Task.WhenAll(Enumerable.Range(0, 20).Select(number => tx.Category.CreateAsync(new() { Data = new() { Name = $"n{number}" } })));
            return await tx.Category.CountAsync(new() { Where = new() { Name = new() { StartsWith = "n" } } });
        });
        Assert.Equal(20, names);
    }

    [Fact]
    public async Task Nested_transactions_side_by_side_do_not_disturb_each_other()
    {
        await Db.TransactionAsync(async tx =>
        {
            var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(async number =>
            {
                try
                {
                    await tx.TransactionAsync(async inner =>
                    {
                        await inner.Category.CreateAsync(new() { Data = new() { Name = $"n{number}" } });
                        await Task.Yield();
                        Assert.True(number % 2 == 0);
                    });
                    return true;
                }
                catch (Xunit.Sdk.TrueException)
                {
                    return false;
                }
            }));
            Assert.Equal([true, false, true, false, true, false], results);
        });
        Assert.Equal(["n0", "n2", "n4"], await Db.Category.FindManyAsync(
            new() { Where = new() { Name = new() { StartsWith = "n" } }, OrderBy = [new() { Name = Sort.Asc }] }, category => category.Name));
    }

    [Fact]
    public async Task Time_that_is_up_stops_the_running_statement_and_drops_what_was_written()
    {
        var started = DateTime.UtcNow;
        var error = await Assert.ThrowsAsync<TransactionException>(() => Task.Run(() => Db.TransactionAsync(async tx =>
        {
            await tx.Category.CreateAsync(new() { Data = new() { Name = "late" } });
            await tx.QueryAsync(TServer.Endless, static _ => 0);
        }, new() { Timeout = TimeSpan.FromMilliseconds(300) })));
        Assert.Equal("P2028", error.Code);
        Assert.True(DateTime.UtcNow - started < TimeSpan.FromSeconds(30));
        Assert.Equal(3, await Db.Category.CountAsync());
    }

    [Fact]
    public async Task A_transaction_without_a_free_connection_is_P2028()
    {
        var narrow = Open(new() { Transaction = new() { MaxWait = TimeSpan.FromMilliseconds(100) } }, connections: 1);
        var error = await narrow.TransactionAsync(async _ => await Assert.ThrowsAsync<TransactionException>(() => narrow.TransactionAsync(static _ => Task.CompletedTask)));
        Assert.Equal("P2028", error.Code);
        Assert.True(error.IsTransient);
        Assert.Equal(3, await narrow.Category.CountAsync());
    }

    [Fact]
    public async Task A_query_without_a_free_connection_is_P2024()
    {
        var narrow = Open(connections: 1, wait: 1);
        var error = await narrow.TransactionAsync(
            async _ => await Assert.ThrowsAsync<ConnectionException>(() => narrow.Category.CountAsync()), new() { Timeout = TimeSpan.FromSeconds(30) });
        Assert.Equal("P2024", error.Code);
        Assert.Equal(3, await narrow.Category.CountAsync());
    }

    [Fact]
    public async Task A_transaction_s_client_does_nothing_after_its_end()
    {
        Blog.BlogDb? escaped = null;
        await Db.TransactionAsync(tx =>
        {
            escaped = tx;
            return Task.CompletedTask;
        });
        Assert.Equal("P2028", (await Assert.ThrowsAsync<TransactionException>(() => escaped!.Category.CountAsync())).Code);
    }

    [Fact]
    public async Task A_disposed_client_says_so()
    {
        var client = Open();
        await client.Category.CountAsync();
        await client.DisposeAsync();
        await client.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Category.CountAsync());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.TransactionAsync(static _ => Task.CompletedTask));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.ExecuteAsync($"SELECT 1"));
    }

    [Fact]
    public async Task Cancelling_stops_the_statement_and_leaves_the_connection_usable()
    {
        var narrow = Open(connections: 1);
        for (var round = 0; round < 3; round++)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
            var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(() => narrow.QueryAsync(TServer.Endless, static _ => 0, stop.Token)));
            Assert.Equal(stop.Token, error.CancellationToken);
            Assert.Equal(3, await narrow.Category.CountAsync());
        }
    }

    [Fact]
    public async Task A_cancelled_transaction_keeps_nothing()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Db.TransactionAsync(async tx =>
        {
            await tx.Category.CreateAsync(new() { Data = new() { Name = "cancelled" } });
            await stop.CancelAsync();
        }, cancellation: stop.Token));
        Assert.Equal(3, await Db.Category.CountAsync());
    }
}
