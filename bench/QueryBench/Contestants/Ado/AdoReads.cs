using System.Text.Json;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Ado;

internal sealed class AdoReads(AdoSession session) : IReads
{
    public async ValueTask<long> ByIdAsync(int id) => Sum(await session.Command(AdoSql.ById).Set(0, id).OneAsync(RowReaders.Writer));

    public async ValueTask<long> ByHandleAsync(string handle) =>
        Sum(await session.Command(AdoSql.ByHandle).Set(0, handle).OneAsync(RowReaders.Writer));

    public ValueTask<long> FirstAsync(int take) => ArticlesAsync(session.Command(AdoSql.First).Set(0, take));

    public ValueTask<long> FilterAsync(string word, bool published, int reads, int skip, int take) =>
        ArticlesAsync(session.Command(AdoSql.Filter).Set(0, $"%{word}%").Set(1, published).Set(2, reads).Set(3, take).Set(4, skip));

    public ValueTask<long> PageBehindAsync(int article, int take) => ArticlesAsync(session.Command(AdoSql.PageBehind).Set(0, article).Set(1, take));

    public ValueTask<long> InListAsync(int[] ids) => ArticlesAsync(session.IsPostgreSql
        ? session.Command(AdoSql.InListPostgreSql).Set(0, ids)
        : session.Command(AdoSql.InListSqlite).Set(0, JsonSerializer.Serialize(ids)));

    public async ValueTask<long> StreamAsync()
    {
        long sum = 0;
        var reader = await session.Command(AdoSql.All).ReadAsync();
        await using (reader)
        {
            while (await reader.ReadAsync())
            {
                sum += RowReaders.Article(reader).Reads;
            }
        }

        return sum;
    }

    private static async ValueTask<long> ArticlesAsync(AdoCommand command) => Checksum.Of(await command.ListAsync(RowReaders.Article));

    private static long Sum(WriterRow? writer) => writer is null ? 0 : Checksum.Of(writer);
}
