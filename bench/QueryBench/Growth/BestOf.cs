using System.Diagnostics;

namespace SchemaFirst.QueryBench.Growth;

/// <summary>The best time of an operation: all sizes take turns, so that what else the machine does falls on all of them.</summary>
internal static class BestOf
{
    private const int Rounds = 15;
    private static readonly TimeSpan Warm = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(20);

    /// <summary>Measures every point of a curve and prints it.</summary>
    public static async Task RunAsync(string name, IReadOnlyList<GrowthPoint> points)
    {
        var best = new double[points.Count];
        var turns = new int[points.Count];
        Array.Fill(best, double.MaxValue);
        for (var index = 0; index < points.Count; index++)
        {
            await BatchAsync(points[index], Warm, turns, index);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < points.Count; index++)
            {
                best[index] = Math.Min(best[index], await BatchAsync(points[index], Batch, turns, index));
            }
        }

        GrowthTable.Print(name, [.. points.Select((point, index) => (point.Size, point.Units, best[index]))]);
    }

    private static async Task<double> BatchAsync(GrowthPoint point, TimeSpan span, int[] turns, int index)
    {
        var clock = Stopwatch.StartNew();
        var count = 0;
        do
        {
            await point.Operation(turns[index]++);
            count++;
        }
        while (clock.Elapsed < span);
        return clock.Elapsed.TotalNanoseconds / count;
    }
}
