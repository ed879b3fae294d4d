using System.Data.Common;
using Dapper;

namespace SchemaFirst.QueryBench.Contestants.Dapper;

internal sealed class DapperSummaries(DbConnection connection) : ISummaries
{
    public async ValueTask<long> CountAsync(int reads) => await connection.ExecuteScalarAsync<long>(DapperSql.Count, new { published = true, reads });

    public async ValueTask<long> AggregateAsync(int reads)
    {
        var row = await connection.QuerySingleAsync<Summary>(DapperSql.Aggregate, new { published = true, reads });
        return row.Count + row.Sum + row.Least + row.Most + (long)row.Mean;
    }

    public async ValueTask<long> GroupAsync(int from, int to)
    {
        long sum = 0;
        foreach (var group in await connection.QueryAsync<Group>(DapperSql.Group, new { published = true, from, to }))
        {
            sum += group.Writer + group.Count + group.Reads;
        }

        return sum;
    }

    private sealed class Summary
    {
        public long Count { get; set; }

        public long Sum { get; set; }

        public int Least { get; set; }

        public int Most { get; set; }

        public double Mean { get; set; }
    }

    private sealed class Group
    {
        public int Writer { get; set; }

        public long Count { get; set; }

        public long Reads { get; set; }
    }
}
