using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Ado;

internal sealed class AdoIncludes(AdoSession session) : IIncludes
{
    public async ValueTask<long> PortraitsAsync(int after, int take) => Checksum.Of(await session.Command(AdoSql.WithPortrait).Set(0, after).Set(1, take).ListAsync(static reader =>
    {
        var writer = RowReaders.Writer(reader);
        if (!reader.IsDBNull(4))
        {
            writer.Portrait = new PortraitRow { Id = reader.GetInt32(4), Bio = reader.GetString(5), WriterId = reader.GetInt32(6) };
        }

        return writer;
    }));

    public async ValueTask<long> ArticlesAsync(int after, int take) => Checksum.Of((await LoadAsync(after, take)).Writers);

    public async ValueTask<long> ArticlesAndRemarksAsync(int after, int take)
    {
        var (writers, articles) = await LoadAsync(after, take);
        var byId = articles.ToDictionary(static article => article.Id);
        foreach (var remark in await Behind(AdoSql.RemarksSqlite, AdoSql.RemarksPostgreSql, after, take, byId.Keys).ListAsync(RowReaders.Remark))
        {
            (byId[remark.ArticleId].Remarks ??= []).Add(remark);
        }

        return Checksum.Of(writers);
    }

    public async ValueTask<long> TagsAsync(int after, int take)
    {
        var articles = await session.Command(AdoSql.PageBehind).Set(0, after).Set(1, take).ListAsync(RowReaders.Article);
        var byId = articles.ToDictionary(static article => article.Id);
        var links = Behind(AdoSql.TagsSqlite, AdoSql.TagsPostgreSql, after, take, byId.Keys);
        foreach (var (article, tag) in await links.ListAsync(static reader => (reader.GetInt32(0), new TagRow { Id = reader.GetInt32(1), Word = reader.GetString(2) })))
        {
            (byId[article].Tags ??= []).Add(tag);
        }

        return Checksum.Of(articles);
    }

    public async ValueTask<long> WritersReadAsync(int reads, int take) =>
        Checksum.Of(await session.Command(AdoSql.WritersRead).Set(0, true).Set(1, reads).Set(2, take).ListAsync(RowReaders.Writer));

    private async ValueTask<(List<WriterRow> Writers, List<ArticleRow> Articles)> LoadAsync(int after, int take)
    {
        var writers = await session.Command(AdoSql.Writers).Set(0, after).Set(1, take).ListAsync(RowReaders.Writer);
        var byId = writers.ToDictionary(static writer => writer.Id);
        var articles = await Behind(AdoSql.ArticlesSqlite, AdoSql.ArticlesPostgreSql, after, take, byId.Keys).ListAsync(RowReaders.Article);
        foreach (var article in articles)
        {
            (byId[article.WriterId].Articles ??= []).Add(article);
        }

        return (writers, articles);
    }

    private AdoCommand Behind(string sqlite, string postgreSql, int after, int take, IReadOnlyCollection<int> ids) => session.IsPostgreSql
        ? session.Command(postgreSql).Set(0, ids.ToArray())
        : session.Command(sqlite).Set(0, after).Set(1, take);
}
