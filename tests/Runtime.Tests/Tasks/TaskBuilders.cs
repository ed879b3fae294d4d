using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Tests.Tasks;

/// <summary>The builders of asynchronous methods do what .NET's do.</summary>
public sealed class TaskBuilders
{
    private static readonly AsyncLocal<string?> Ambient = new();

    [Fact]
    public async Task What_needs_no_waiting_is_answered_at_once()
    {
        var pooled = Pooled(Task.FromResult(1));
        var plain = Plain(Task.FromResult(2));
        var nothing = Nothing(Task.CompletedTask);
        Assert.True(pooled.IsCompletedSuccessfully && plain.IsCompletedSuccessfully && nothing.IsCompletedSuccessfully);
        Assert.Equal((2, 3), (await pooled, await plain));
        await nothing;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_waited_for_is_answered_when_it_is_there(bool inPlace)
    {
        var options = inPlace ? TaskCreationOptions.None : TaskCreationOptions.RunContinuationsAsynchronously;
        var (first, second, third) = (new TaskCompletionSource<int>(options), new TaskCompletionSource<int>(options), new TaskCompletionSource(options));
        var pooled = Pooled(first.Task);
        var plain = Plain(second.Task);
        var nothing = Nothing(third.Task);
        Assert.False(pooled.IsCompleted || plain.IsCompleted || nothing.IsCompleted);
        first.SetResult(10);
        second.SetResult(20);
        third.SetResult();
        Assert.Equal((11, 21), (await pooled, await plain));
        await nothing;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_a_method_throws_its_caller_gets(bool waits)
    {
        var cause = waits ? Task.Delay(1) : Task.CompletedTask;
        var thrown = new InvalidOperationException("on purpose");
        Assert.Same(thrown, await Assert.ThrowsAsync<InvalidOperationException>(async () => await PooledFailure(cause, thrown)));
        Assert.Same(thrown, await Assert.ThrowsAsync<InvalidOperationException>(() => PlainFailure(cause, thrown)));
        Assert.Same(thrown, await Assert.ThrowsAsync<InvalidOperationException>(async () => await NothingFailure(cause, thrown)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_cancelled_is_a_cancelled_task(bool waits)
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var thrown = new OperationCanceledException("on purpose", cancelled.Token);
        var plain = PlainFailure(waits ? Task.Delay(1) : Task.CompletedTask, thrown);
        Assert.Same(thrown, await Assert.ThrowsAsync<OperationCanceledException>(() => plain));
        Assert.True(plain.IsCanceled);
        var pooled = PooledFailure(waits ? Task.Delay(1) : Task.CompletedTask, thrown).AsTask();
        Assert.Same(thrown, await Assert.ThrowsAsync<OperationCanceledException>(() => pooled));
        Assert.True(pooled.IsCanceled);
    }

    [Fact]
    public async Task The_place_where_something_was_thrown_is_kept()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(async () => await Outer());
        Assert.Contains(nameof(Thrower), error.StackTrace, StringComparison.Ordinal);

        [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
        static async ValueTask<int> Outer() => await Thrower().Freely();
    }

    [Fact]
    public async Task An_answer_is_looked_at_once()
    {
        var source = new TaskCompletionSource<int>();
        var task = Pooled(source.Task);
        source.SetResult(1);
        Assert.Equal(2, await task);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await task);
    }

    [Fact]
    public async Task What_a_method_changes_of_the_ambient_state_is_its_own()
    {
        Ambient.Value = "caller";
        var source = new TaskCompletionSource<int>();
        var (pooled, plain) = (PooledAmbient(source.Task), PlainAmbient(source.Task));
        Assert.Equal("caller", Ambient.Value);
        Ambient.Value = "later";
        source.SetResult(0);
        Assert.Equal(("caller, method", "caller, method"), (await pooled, await plain));
        Assert.Equal("later", Ambient.Value);
    }

    [Fact]
    public async Task Where_no_ambient_state_flows_none_is_kept_as_with_NETs_own()
    {
        var source = new TaskCompletionSource<int>();
        Task<string> plain, own;
        using (ExecutionContext.SuppressFlow())
        {
            (plain, own) = (PlainAmbient(source.Task), OwnAmbient(source.Task));
        }

        source.SetResult(0);
        Assert.Equal(await own, await plain);

        static async Task<string> OwnAmbient(Task<int> source)
        {
            var before = Ambient.Value;
            Ambient.Value = "method";
            await source.ConfigureAwait(false);
            return $"{before}, {Ambient.Value}";
        }
    }

    [Fact]
    public async Task Nothing_goes_back_to_where_the_caller_was()
    {
        var before = SynchronizationContext.Current;
        try
        {
            SynchronizationContext.SetSynchronizationContext(new Nowhere());
            var pooled = Pooled(Task.Delay(5).ContinueWith(static _ => 1, TaskScheduler.Default));
            Assert.IsType<Nowhere>(SynchronizationContext.Current);
            SynchronizationContext.SetSynchronizationContext(before);
            Assert.Equal(2, await pooled);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    [Fact]
    public async Task Many_at_once_get_their_own_answers()
    {
        // Objects go from thread to thread here: each method is begun, continued and looked at wherever there is time.
        await Parallel.ForEachAsync(Enumerable.Range(0, 20_000), new ParallelOptions { MaxDegreeOfParallelism = 16 }, static async (number, _) =>
        {
            var answer = await Sum(number, number % 7);
            Assert.Equal(number + (number % 7), answer);
            var other = await Plain(Later(number));
            Assert.Equal(number + 1, other);
        });

        [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
        static async ValueTask<int> Sum(int number, int more)
        {
            if (more == 0)
            {
                return number;
            }

            if (more % 2 == 0)
            {
                await Task.Yield();
            }

            return 1 + await Sum(number, more - 1).Freely();
        }

        static async Task<int> Later(int number)
        {
            await Task.Yield();
            return number;
        }
    }

    [Fact]
    public void A_method_that_has_ended_leaves_nothing_behind()
    {
        const int Turns = 100;
        var ask = new ManualAnswer();
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();

        // In a build without optimisation a method's state is an object of 72 bytes from the beginning; nothing else is left.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Turns * 72);

        void Run()
        {
            for (var turn = 0; turn < Turns; turn++)
            {
                var task = Await(ask);
                ask.Give(turn);
                Assert.True(task.IsCompleted);
                Assert.True(task.GetAwaiter().GetResult() == turn);
            }
        }

        [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
        static async ValueTask<int> Await(ManualAnswer ask) => await ask.Task.Freely();
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<int> Pooled(Task<int> source) => 1 + await source.Freely();

    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    private static async Task<int> Plain(Task<int> source) => 1 + await source.Freely();

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private static async ValueTask Nothing(Task source) => await source.Freely();

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<int> PooledFailure(Task source, Exception error)
    {
        await source.Freely();
        throw error;
    }

    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    private static async Task<int> PlainFailure(Task source, Exception error)
    {
        await source.Freely();
        throw error;
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private static async ValueTask NothingFailure(Task source, Exception error)
    {
        await source.Freely();
        throw error;
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<string> PooledAmbient(Task<int> source)
    {
        var before = Ambient.Value;
        Ambient.Value = "method";
        await source.Freely();
        return $"{before}, {Ambient.Value}";
    }

    [AsyncMethodBuilder(typeof(TaskBuilder<>))]
    private static async Task<string> PlainAmbient(Task<int> source)
    {
        var before = Ambient.Value;
        Ambient.Value = "method";
        await source.Freely();
        return $"{before}, {Ambient.Value}";
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<int> Thrower()
    {
        await Task.Yield();
        throw new InvalidOperationException("on purpose");
    }

    /// <summary>Takes what it is given, and never runs it.</summary>
    private sealed class Nowhere : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state) => throw new InvalidOperationException("Nothing comes here.");
    }
}
