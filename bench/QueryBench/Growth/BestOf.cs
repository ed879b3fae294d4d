using System.Diagnostics;

namespace SchemaFirst.QueryBench.Growth;

/// <summary>The best time of an operation: all sizes take turns, so that what else the machine does falls on all of them.</summary>
internal static class BestOf
{
    private const int Rounds = 50;
    private static readonly TimeSpan Warm = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(10);

    /// <summary>Measures every point of a curve and prints it.</summary>
    /// <param name="name">What grows.</param>
    /// <param name="points">The sizes.</param>
    /// <param name="inProcess">Whether all of the work is done in this process, so that the processor's time tells of it.</param>
    public static async Task RunAsync(string name, IReadOnlyList<GrowthPoint> points, bool inProcess)
    {
        var best = new (double Clock, double Processor)[points.Count];
        var byHand = new (double Clock, double Processor)[points.Count];
        Array.Fill(best, (double.MaxValue, double.MaxValue));
        Array.Fill(byHand, (double.MaxValue, double.MaxValue));
        var turn = 0;
        for (var round = -1; round < Rounds; round++)
        {
            for (var index = 0; index < points.Count; index++)
            {
                var span = round < 0 ? Warm : Batch;
                best[index] = Least(best[index], await BatchAsync(points[index].Operation, span));
                if (points[index].ByHand is { } reference)
                {
                    byHand[index] = Least(byHand[index], await BatchAsync(reference, span));
                }
            }
        }

        GrowthTable.Print(name, [.. points.Select((point, index) => new GrowthRow(
            point.Size,
            point.Units,
            best[index].Clock,
            inProcess ? best[index].Processor : 0,
            point.ByHand is null ? 0 : inProcess ? byHand[index].Processor : byHand[index].Clock))]);

        async ValueTask<(double Clock, double Processor)> BatchAsync(Func<int, ValueTask<long>> operation, TimeSpan span)
        {
            var processor = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            var count = 0;
            do
            {
                await operation(turn++);
                count++;
            }
            while (clock.Elapsed < span);
            return (clock.Elapsed.TotalNanoseconds / count, (Environment.CpuUsage.TotalTime - processor).TotalNanoseconds / count);
        }
    }

    private static (double Clock, double Processor) Least((double Clock, double Processor) one, (double Clock, double Processor) other) =>
        (Math.Min(one.Clock, other.Clock), Math.Min(one.Processor, other.Processor));
}
