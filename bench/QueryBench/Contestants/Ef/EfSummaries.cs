using Microsoft.EntityFrameworkCore;

namespace SchemaFirst.QueryBench.Contestants.Ef;

internal sealed class EfSummaries(EfSession session) : ISummaries
{
    private readonly Func<MagazineContext, int, Task<int>> _count =
        EF.CompileAsyncQuery((MagazineContext context, int reads) => context.Articles.Count(article => article.Published && article.Reads >= reads));

    private readonly Func<MagazineContext, int, Task<Summary>> _aggregate =
        EF.CompileAsyncQuery((MagazineContext context, int reads) => context.Articles.Where(article => article.Published && article.Reads >= reads).GroupBy(article => 1).Select(all => new Summary(
            all.Count(), all.Sum(article => article.Reads), all.Min(article => article.Reads), all.Max(article => article.Reads), all.Average(article => article.Reads))).Single());

    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<Group>> _groups =
        EF.CompileAsyncQuery((MagazineContext context, int from, int to) => context.Articles.Where(article => article.Published && article.WriterId >= from && article.WriterId <= to)
            .GroupBy(article => article.WriterId).Select(group => new Group(group.Key, group.Count(), group.Sum(article => article.Reads))));

    public async ValueTask<long> CountAsync(int reads)
    {
        await using var context = session.Context();
        return await _count(context, reads);
    }

    public async ValueTask<long> AggregateAsync(int reads)
    {
        await using var context = session.Context();
        var row = await _aggregate(context, reads);
        return (long)row.Count + row.Sum + row.Least + row.Most + (long)row.Mean;
    }

    public async ValueTask<long> GroupAsync(int from, int to)
    {
        long sum = 0;
        foreach (var group in await session.ListAsync(context => _groups(context, from, to)))
        {
            sum += group.Writer + group.Count + group.Reads;
        }

        return sum;
    }

    private sealed record Summary(int Count, int Sum, int Least, int Most, double Mean);

    private sealed record Group(int Writer, int Count, int Reads);
}
