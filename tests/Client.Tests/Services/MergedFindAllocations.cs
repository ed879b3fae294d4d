using Blog;

namespace SchemaFirst.Client.Tests.Services;

/// <summary>Holds what finds that go together allocate, all threads counted: their requests and what those are written on have to be used again.</summary>
[Collection(AloneCollection.Name)]
public sealed class MergedFindAllocations : ServiceSpecification<PostgreSqlServer>
{
    private const int Callers = 8;
    private const int Times = 500;

    // A request that is not used again costs 2,000 bytes more.
    private const int Budget = 2_000;

    [Fact]
    public async Task Each_stays_within_its_budget()
    {
        await FindAsync();
        var least = long.MaxValue;
        for (var round = 0; round < 5; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await FindAsync();
            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / (Callers * Times));
        }

        Assert.InRange(least, 1, Budget);
    }

    private Task FindAsync() => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(async () =>
    {
        for (var time = 0; time < Times; time++)
        {
#pragma warning disable SF4006 // One by one on purpose: the callers beside this one are whom it goes with.
            await Db.Category.FindUniqueAsync(new() { Where = new() { Id = (time % 3) + 1 } });
#pragma warning restore SF4006
        }
    })));
}
