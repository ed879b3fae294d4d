using System.Data.Common;
using Dapper;
using Npgsql;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Dapper;

internal sealed class DapperWrites(DbConnection connection) : IWrites
{
    public async ValueTask<long> CreateAsync(string handle, string name)
    {
        var writer = await connection.QuerySingleAsync<WriterRow>(DapperSql.CreateWriter, new { handle, name, now = DateTime.UtcNow });
        return writer.Id > 0 ? writer.Handle.Length + writer.Name!.Length : -1;
    }

    public async ValueTask<long> CreateNestedAsync(string handle, string[] titles)
    {
        var now = DateTime.UtcNow;
        await using var transaction = await connection.BeginTransactionAsync();
        var writer = await connection.QuerySingleAsync<WriterRow>(DapperSql.CreateWriter, new { handle, name = "nested", now }, transaction);
        long sum = writer.Handle.Length;
        foreach (var title in titles)
        {
            var article = await connection.QuerySingleAsync<ArticleRow>(DapperSql.CreateArticle, new { title, writer = writer.Id, now, published = true, reads = 7 }, transaction);
            sum += article.Title.Length + article.Reads + (article.WriterId == writer.Id ? 1 : 0);
        }

        await transaction.CommitAsync();
        return sum;
    }

    public async ValueTask<long> CreateManyAsync(int article, int writer, string[] texts)
    {
        if (connection is NpgsqlConnection)
        {
            return await connection.ExecuteAsync(DapperSql.CreateRemarksPostgreSql, new { article, writer, texts });
        }

        await using var transaction = await connection.BeginTransactionAsync();
        var count = await connection.ExecuteAsync(DapperSql.CreateRemark, texts.Select(text => new { article, writer, text }), transaction);
        await transaction.CommitAsync();
        return count;
    }

    public async ValueTask<long> UpdateAsync(int article, int reads) => await connection.ExecuteScalarAsync<int>(DapperSql.SetReads, new { article, reads });

    public async ValueTask<long> UpsertAsync(string handle, string name) =>
        (await connection.QuerySingleAsync<WriterRow>(DapperSql.Upsert, new { handle, name, now = DateTime.UtcNow })).Name!.Length;

    public async ValueTask<long> CreateAndDeleteAsync(int article, int writer, string text)
    {
        var id = await connection.ExecuteScalarAsync<int>(DapperSql.CreateRemarkForId, new { article, writer, text });
        return await connection.ExecuteAsync(DapperSql.DeleteRemark, new { id });
    }

    public async ValueTask<long> TransactionAsync(int writer, int article, string text)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var found = await connection.QuerySingleAsync<WriterRow>(DapperSql.ById, new { id = writer }, transaction);
        await connection.ExecuteAsync(DapperSql.AddRead, new { article }, transaction);
        var added = await connection.ExecuteAsync(DapperSql.CreateRemark, new { article, writer, text }, transaction);
        await transaction.CommitAsync();
        return found.Id + added;
    }
}
