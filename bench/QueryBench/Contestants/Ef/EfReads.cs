using Microsoft.EntityFrameworkCore;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Ef;

/// <summary>A compiled query belongs to one model, so that each contestant compiles its own.</summary>
internal sealed class EfReads(EfSession session) : IReads
{
    private readonly Func<MagazineContext, string, Task<WriterRow?>> _byHandle =
        EF.CompileAsyncQuery((MagazineContext context, string handle) => context.Writers.AsNoTracking().SingleOrDefault(writer => writer.Handle == handle));

    private readonly Func<MagazineContext, int, IAsyncEnumerable<ArticleRow>> _first =
        EF.CompileAsyncQuery((MagazineContext context, int take) => context.Articles.AsNoTracking().OrderBy(article => article.Id).Take(take));

    private readonly Func<MagazineContext, string, bool, int, int, int, IAsyncEnumerable<ArticleRow>> _filter =
        EF.CompileAsyncQuery((MagazineContext context, string word, bool published, int reads, int skip, int take) => context.Articles.AsNoTracking()
            .Where(article => article.Title.Contains(word) && article.Published == published && article.Reads >= reads)
            .OrderByDescending(article => article.Reads).ThenBy(article => article.Id).Skip(skip).Take(take));

    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<ArticleRow>> _pageBehind =
        EF.CompileAsyncQuery((MagazineContext context, int after, int take) =>
            context.Articles.AsNoTracking().Where(article => article.Id > after).OrderBy(article => article.Id).Take(take));

    private readonly Func<MagazineContext, int[], IAsyncEnumerable<ArticleRow>> _inList =
        EF.CompileAsyncQuery((MagazineContext context, int[] ids) => context.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)));

    private readonly Func<MagazineContext, IAsyncEnumerable<ArticleRow>> _all =
        EF.CompileAsyncQuery((MagazineContext context) => context.Articles.AsNoTracking().OrderBy(article => article.Id).Select(article => article));

    private readonly Func<MagazineContext, int, Task<WriterRow?>> _byId =
        EF.CompileAsyncQuery((MagazineContext context, int id) => context.Writers.AsNoTracking().SingleOrDefault(writer => writer.Id == id));

    public async ValueTask<long> ByIdAsync(int id)
    {
        await using var context = session.Context();
        return Sum(await _byId(context, id));
    }

    public async ValueTask<long> ByHandleAsync(string handle)
    {
        await using var context = session.Context();
        return Sum(await _byHandle(context, handle));
    }

    public async ValueTask<long> FirstAsync(int take) => Checksum.Of(await session.ListAsync(context => _first(context, take)));

    public async ValueTask<long> FilterAsync(string word, bool published, int reads, int skip, int take) =>
        Checksum.Of(await session.ListAsync(context => _filter(context, word, published, reads, skip, take)));

    public async ValueTask<long> PageBehindAsync(int article, int take) => Checksum.Of(await session.ListAsync(context => _pageBehind(context, article, take)));

    public async ValueTask<long> InListAsync(int[] ids) => Checksum.Of(await session.ListAsync(context => _inList(context, ids)));

    public async ValueTask<long> StreamAsync()
    {
        await using var context = session.Context();
        long sum = 0;
        await foreach (var article in _all(context))
        {
            sum += article.Reads;
        }

        return sum;
    }

    private static long Sum(WriterRow? writer) => writer is null ? 0 : Checksum.Of(writer);
}
