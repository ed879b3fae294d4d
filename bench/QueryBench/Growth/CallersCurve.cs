using System.Diagnostics;
using SchemaFirst.QueryBench.Records;
using SchemaFirst.QueryBench.Workloads;

namespace SchemaFirst.QueryBench.Growth;

/// <summary>Callers at once through one client: the time between two answers must not rise with their number.</summary>
internal static class CallersCurve
{
    private const int Rounds = 5;
    private const int RequestsPerRound = 3_200;
    private static readonly int[] Callers = [1, 2, 4, 8, 16, 32];

    /// <summary>Measures three kinds of requests.</summary>
    public static async Task RunAsync(MagazineDb db)
    {
        await MeasureAsync("FindUnique", async turn => await db.Writer.FindUniqueAsync(new() { Where = new() { Id = Turns.Writer(turn) } }));
        await MeasureAsync("FindMany of 20 rows", async turn => await db.Article.FindManyAsync(new() { Where = new() { Id = new() { GreaterThan = Turns.Spread(turn, 12_000) } }, OrderBy = [new() { Id = Sort.Asc }], Take = 20 }));
        await MeasureAsync("UpdateMany of one row", async turn => await db.Article.UpdateManyAsync(new() { Where = new() { Id = Turns.Article(turn) }, Data = new() { Reads = turn % 10_000 } }));
    }

    private static async Task MeasureAsync(string title, Func<int, Task> request)
    {
        var best = new double[Callers.Length];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            for (var index = 0; index < Callers.Length; index++)
            {
                var time = await RoundAsync(Callers[index], request);

                // The first round compiles the code and opens the connections.
                best[index] = round == 0 ? double.MaxValue : Math.Min(best[index], time);
            }
        }

        GrowthTable.Print($"PostgreSql: callers at once, {title}", [.. Callers.Select((callers, index) => new GrowthRow(callers, 1, best[index], 0, 0))]);
    }

    private static async Task<double> RoundAsync(int callers, Func<int, Task> request)
    {
        var next = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            int turn;
            while ((turn = Interlocked.Increment(ref next)) <= RequestsPerRound)
            {
                await request(turn);
            }
        })));
        return clock.Elapsed.TotalNanoseconds / RequestsPerRound;
    }
}
