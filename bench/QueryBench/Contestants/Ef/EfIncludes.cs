using Microsoft.EntityFrameworkCore;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Ef;

internal sealed class EfIncludes(EfSession session) : IIncludes
{
    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<WriterRow>> _portraits =
        EF.CompileAsyncQuery((MagazineContext context, int after, int take) =>
            context.Writers.AsNoTracking().Where(writer => writer.Id > after).OrderBy(writer => writer.Id).Take(take).Include(writer => writer.Portrait));

    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<WriterRow>> _articles =
        EF.CompileAsyncQuery((MagazineContext context, int after, int take) =>
            context.Writers.AsNoTracking().Where(writer => writer.Id > after).OrderBy(writer => writer.Id).Take(take).Include(writer => writer.Articles));

    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<WriterRow>> _remarks =
        EF.CompileAsyncQuery((MagazineContext context, int after, int take) => context.Writers.AsNoTracking()
            .Where(writer => writer.Id > after).OrderBy(writer => writer.Id).Take(take).Include(writer => writer.Articles!).ThenInclude(article => article.Remarks));

    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<WriterRow>> _remarksSplit =
        EF.CompileAsyncQuery((MagazineContext context, int after, int take) => context.Writers.AsNoTracking().AsSplitQuery()
            .Where(writer => writer.Id > after).OrderBy(writer => writer.Id).Take(take).Include(writer => writer.Articles!).ThenInclude(article => article.Remarks));

    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<ArticleRow>> _tags =
        EF.CompileAsyncQuery((MagazineContext context, int after, int take) =>
            context.Articles.AsNoTracking().Where(article => article.Id > after).OrderBy(article => article.Id).Take(take).Include(article => article.Tags));

    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<ArticleRow>> _tagsSplit =
        EF.CompileAsyncQuery((MagazineContext context, int after, int take) =>
            context.Articles.AsNoTracking().AsSplitQuery().Where(article => article.Id > after).OrderBy(article => article.Id).Take(take).Include(article => article.Tags));

    private readonly Func<MagazineContext, int, int, IAsyncEnumerable<WriterRow>> _writersRead =
        EF.CompileAsyncQuery((MagazineContext context, int reads, int take) => context.Writers.AsNoTracking()
            .Where(writer => writer.Articles!.Any(article => article.Published && article.Reads > reads)).OrderBy(writer => writer.Id).Take(take));

    public async ValueTask<long> PortraitsAsync(int after, int take) => Checksum.Of(await session.ListAsync(context => _portraits(context, after, take)));

    public async ValueTask<long> ArticlesAsync(int after, int take) => Checksum.Of(await session.ListAsync(context => _articles(context, after, take)));

    public async ValueTask<long> ArticlesAndRemarksAsync(int after, int take) =>
        Checksum.Of(await session.ListAsync(context => (session.IsSqlite ? _remarksSplit : _remarks)(context, after, take)));

    public async ValueTask<long> TagsAsync(int after, int take) => Checksum.Of(await session.ListAsync(context => (session.IsSqlite ? _tagsSplit : _tags)(context, after, take)));

    public async ValueTask<long> WritersReadAsync(int reads, int take) => Checksum.Of(await session.ListAsync(context => _writersRead(context, reads, take)));
}
