using SchemaFirst.QueryBench.Records;

namespace SchemaFirst.QueryBench.Contestants.Typed;

internal sealed class TypedSummaries(MagazineDb db) : ISummaries
{
    public async ValueTask<long> CountAsync(int reads) =>
        await db.Article.CountAsync(new() { Where = new() { Published = true, Reads = new() { GreaterThanOrEqual = reads } } });

    public async ValueTask<long> AggregateAsync(int reads)
    {
        var row = await db.Article.AggregateAsync(
            new() { Where = new() { Published = true, Reads = new() { GreaterThanOrEqual = reads } } },
            static articles => new { Count = articles.Count.All, Sum = articles.Sum.Reads, Least = articles.Min.Reads, Most = articles.Max.Reads, Mean = articles.Average.Reads });
        return row.Count + row.Sum!.Value + row.Least!.Value + row.Most!.Value + (long)row.Mean!.Value;
    }

    public async ValueTask<long> GroupAsync(int from, int to)
    {
        long sum = 0;
        foreach (var group in await db.Article.GroupByAsync(
            new() { By = [ArticleField.WriterId], Where = new() { Published = true, WriterId = new() { GreaterThanOrEqual = from, LessThanOrEqual = to } } },
            static group => (group.WriterId, Count: group.Count.All, Reads: group.Sum.Reads)))
        {
            sum += group.WriterId + group.Count + group.Reads!.Value;
        }

        return sum;
    }
}
