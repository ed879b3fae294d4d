using SchemaFirst.QueryBench.Records;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Typed;

internal sealed class TypedReads(MagazineDb db) : IReads
{
    public async ValueTask<long> ByIdAsync(int id) => Sum(await db.Writer.FindUniqueAsync(new() { Where = new() { Id = id } }));

    public async ValueTask<long> ByHandleAsync(string handle) => Sum(await db.Writer.FindUniqueAsync(new() { Where = new() { Handle = handle } }));

    public async ValueTask<long> FirstAsync(int take) => Sum(await db.Article.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = take }));

    public async ValueTask<long> FilterAsync(string word, bool published, int reads, int skip, int take) => Sum(await db.Article.FindManyAsync(new()
    {
        Where = new() { Title = new() { Contains = word }, Published = published, Reads = new() { GreaterThanOrEqual = reads } },
        OrderBy = [new() { Reads = Sort.Desc }, new() { Id = Sort.Asc }],
        Skip = skip,
        Take = take,
    }));

    public async ValueTask<long> PageBehindAsync(int article, int take) =>
        Sum(await db.Article.FindManyAsync(new() { Cursor = new() { Id = article }, Skip = 1, OrderBy = [new() { Id = Sort.Asc }], Take = take }));

    public async ValueTask<long> InListAsync(int[] ids) => Sum(await db.Article.FindManyAsync(new() { Where = new() { Id = new() { In = ids } } }));

    public async ValueTask<long> StreamAsync()
    {
        long sum = 0;
        await foreach (var article in db.Article.StreamAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }))
        {
            sum += article.Reads;
        }

        return sum;
    }

    private static long Sum(Writer? writer) => writer is null ? 0 : Checksum.Of(writer);

    private static long Sum(IReadOnlyList<Article> articles)
    {
        long sum = 0;
        foreach (var article in articles)
        {
            sum += Checksum.Of(article);
        }

        return sum;
    }
}
