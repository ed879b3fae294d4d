namespace SchemaFirst.QueryBench.Contestants.Ado;

internal sealed class AdoSummaries(AdoSession session) : ISummaries
{
    public async ValueTask<long> CountAsync(int reads) => (long)await session.Command(AdoSql.Count).Set(0, true).Set(1, reads).ScalarAsync();

    public async ValueTask<long> AggregateAsync(int reads)
    {
        var rows = await session.Command(AdoSql.Aggregate).Set(0, true).Set(1, reads).ListAsync(static reader =>
            reader.GetInt64(0) + reader.GetInt64(1) + reader.GetInt32(2) + reader.GetInt32(3) + (long)reader.GetDouble(4));
        return rows[0];
    }

    public async ValueTask<long> GroupAsync(int from, int to)
    {
        long sum = 0;
        foreach (var group in await session.Command(AdoSql.Group).Set(0, true).Set(1, from).Set(2, to).ListAsync(static reader =>
            (Writer: reader.GetInt32(0), Count: reader.GetInt64(1), Reads: reader.GetInt64(2))))
        {
            sum += group.Writer + group.Count + group.Reads;
        }

        return sum;
    }
}
