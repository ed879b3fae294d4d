using System.Data.Common;
using Dapper;
using Npgsql;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Dapper;

internal sealed class DapperIncludes(DbConnection connection) : IIncludes
{
    public async ValueTask<long> PortraitsAsync(int after, int take) => Checksum.Of((await connection.QueryAsync<WriterRow, PortraitRow?, WriterRow>(
        DapperSql.WithPortrait,
        static (writer, portrait) =>
        {
            writer.Portrait = portrait;
            return writer;
        },
        new { after, take })).AsList());

    public async ValueTask<long> ArticlesAsync(int after, int take) => Checksum.Of((await LoadAsync(after, take)).Writers);

    public async ValueTask<long> ArticlesAndRemarksAsync(int after, int take)
    {
        var (writers, articles) = await LoadAsync(after, take);
        var byId = articles.ToDictionary(static article => article.Id);
        foreach (var remark in await BehindAsync<RemarkRow>(DapperSql.RemarksSqlite, DapperSql.RemarksPostgreSql, after, take, byId.Keys))
        {
            (byId[remark.ArticleId].Remarks ??= []).Add(remark);
        }

        return Checksum.Of(writers);
    }

    public async ValueTask<long> TagsAsync(int after, int take)
    {
        var articles = (await connection.QueryAsync<ArticleRow>(DapperSql.PageBehind, new { after, take })).AsList();
        var byId = articles.ToDictionary(static article => article.Id);
        var (sql, parameters) = Behind(DapperSql.TagsSqlite, DapperSql.TagsPostgreSql, after, take, byId.Keys);
        foreach (var link in await connection.QueryAsync<TagLink>(sql, parameters))
        {
            (byId[link.Article].Tags ??= []).Add(new TagRow { Id = link.Id, Word = link.Word });
        }

        return Checksum.Of(articles);
    }

    public async ValueTask<long> WritersReadAsync(int reads, int take) =>
        Checksum.Of((await connection.QueryAsync<WriterRow>(DapperSql.WritersRead, new { published = true, reads, take })).AsList());

    private async ValueTask<(List<WriterRow> Writers, List<ArticleRow> Articles)> LoadAsync(int after, int take)
    {
        var writers = (await connection.QueryAsync<WriterRow>(DapperSql.Writers, new { after, take })).AsList();
        var byId = writers.ToDictionary(static writer => writer.Id);
        var articles = (await BehindAsync<ArticleRow>(DapperSql.ArticlesSqlite, DapperSql.ArticlesPostgreSql, after, take, byId.Keys)).AsList();
        foreach (var article in articles)
        {
            (byId[article.WriterId].Articles ??= []).Add(article);
        }

        return (writers, articles);
    }

    private Task<IEnumerable<T>> BehindAsync<T>(string sqlite, string postgreSql, int after, int take, IReadOnlyCollection<int> ids)
    {
        var (sql, parameters) = Behind(sqlite, postgreSql, after, take, ids);
        return connection.QueryAsync<T>(sql, parameters);
    }

    private (string Sql, object Parameters) Behind(string sqlite, string postgreSql, int after, int take, IReadOnlyCollection<int> ids) =>
        connection is NpgsqlConnection ? (postgreSql, new { ids = ids.ToArray() }) : (sqlite, new { after, take });

    private sealed class TagLink
    {
        public int Article { get; set; }

        public int Id { get; set; }

        public string Word { get; set; } = "";
    }
}
