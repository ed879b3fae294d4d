using System.Data.Common;
using System.Text.Json;
using Dapper;
using Npgsql;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Dapper;

internal sealed class DapperReads(DbConnection connection) : IReads
{
    public async ValueTask<long> ByIdAsync(int id) => Sum(await connection.QuerySingleOrDefaultAsync<WriterRow>(DapperSql.ById, new { id }));

    public async ValueTask<long> ByHandleAsync(string handle) => Sum(await connection.QuerySingleOrDefaultAsync<WriterRow>(DapperSql.ByHandle, new { handle }));

    public async ValueTask<long> FirstAsync(int take) => Checksum.Of((await connection.QueryAsync<ArticleRow>(DapperSql.First, new { take })).AsList());

    public async ValueTask<long> FilterAsync(string word, bool published, int reads, int skip, int take) =>
        Checksum.Of((await connection.QueryAsync<ArticleRow>(DapperSql.Filter, new { word = $"%{word}%", published, reads, skip, take })).AsList());

    public async ValueTask<long> PageBehindAsync(int article, int take) =>
        Checksum.Of((await connection.QueryAsync<ArticleRow>(DapperSql.PageBehind, new { after = article, take })).AsList());

    public async ValueTask<long> InListAsync(int[] ids) => Checksum.Of((await (connection is NpgsqlConnection
        ? connection.QueryAsync<ArticleRow>(DapperSql.InListPostgreSql, new { ids })
        : connection.QueryAsync<ArticleRow>(DapperSql.InListSqlite, new { ids = JsonSerializer.Serialize(ids) }))).AsList());

    public async ValueTask<long> StreamAsync()
    {
        long sum = 0;
        await foreach (var article in connection.QueryUnbufferedAsync<ArticleRow>(DapperSql.All))
        {
            sum += article.Reads;
        }

        return sum;
    }

    private static long Sum(WriterRow? writer) => writer is null ? 0 : Checksum.Of(writer);
}
