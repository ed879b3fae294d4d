using System.Globalization;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Ado;

internal sealed class AdoWrites(AdoSession session) : IWrites
{
    public async ValueTask<long> CreateAsync(string handle, string name)
    {
        var writer = await OneAsync(AdoSql.CreateWriter, handle, name);
        return writer.Id > 0 ? writer.Handle.Length + writer.Name!.Length : -1;
    }

    public ValueTask<long> CreateNestedAsync(string handle, string[] titles) => session.TransactionAsync(async transaction =>
    {
        var now = DateTime.UtcNow;
        var writer = (await session.Command(AdoSql.CreateWriter).In(transaction).Set(0, handle).Set(1, "nested").Set(2, now).OneAsync(RowReaders.Writer))!;
        var create = session.Command(AdoSql.CreateArticles).In(transaction).Set(0, titles[0]).Set(1, titles[1]).Set(2, titles[2]).Set(3, writer.Id).Set(4, now).Set(5, true).Set(6, 7);
        long sum = writer.Handle.Length;
        foreach (var article in await create.ListAsync(RowReaders.Article))
        {
            sum += article.Title.Length + article.Reads + (article.WriterId == writer.Id ? 1 : 0);
        }

        return sum;
    });

    public async ValueTask<long> CreateManyAsync(int article, int writer, string[] texts)
    {
        if (session.IsPostgreSql)
        {
            return await session.Command(AdoSql.CreateRemarksPostgreSql).Set(0, article).Set(1, writer).Set(2, texts).RunAsync();
        }

        return await session.TransactionAsync(async transaction =>
        {
            var command = session.Command(AdoSql.CreateRemark).In(transaction).Set(0, article).Set(1, writer);
            long count = 0;
            foreach (var text in texts)
            {
                count += await command.Set(2, text).RunAsync();
            }

            return count;
        });
    }

    public async ValueTask<long> UpdateAsync(int article, int reads) =>
        Convert.ToInt64(await session.Command(AdoSql.SetReads).Set(0, reads).Set(1, article).ScalarAsync(), CultureInfo.InvariantCulture);

    public async ValueTask<long> UpsertAsync(string handle, string name) => (await OneAsync(AdoSql.Upsert, handle, name)).Name!.Length;

    public async ValueTask<long> CreateAndDeleteAsync(int article, int writer, string text)
    {
        var id = await session.Command(AdoSql.CreateRemarkForId).Set(0, article).Set(1, writer).Set(2, text).ScalarAsync();
        return await session.Command(AdoSql.DeleteRemark).Set(0, Convert.ToInt32(id, CultureInfo.InvariantCulture)).RunAsync();
    }

    public ValueTask<long> TransactionAsync(int writer, int article, string text) => session.TransactionAsync(async transaction =>
    {
        var found = (await session.Command(AdoSql.ById).In(transaction).Set(0, writer).OneAsync(RowReaders.Writer))!;
        await session.Command(AdoSql.AddRead).In(transaction).Set(0, article).RunAsync();
        var added = await session.Command(AdoSql.CreateRemark).In(transaction).Set(0, article).Set(1, writer).Set(2, text).RunAsync();
        return (long)found.Id + added;
    });

    private async ValueTask<WriterRow> OneAsync(string sql, string handle, string name) =>
        (await session.Command(sql).Set(0, handle).Set(1, name).Set(2, DateTime.UtcNow).OneAsync(RowReaders.Writer))!;
}
