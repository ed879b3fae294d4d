namespace SchemaFirst.SchemaBench;

/// <summary>What one run cost.</summary>
/// <param name="WallMs">Time on the clock.</param>
/// <param name="CpuMs">Processor time of the whole process, the collector's and the just-in-time compiler's threads included.</param>
/// <param name="AllocatedBytes">What was allocated; unknown (zero) for another process.</param>
internal readonly record struct Sample(double WallMs, double CpuMs, long AllocatedBytes)
{
    /// <summary>Runs something once. A collection beforehand keeps the garbage of one contestant out of the time of the next.</summary>
    public static Sample Of(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        run();
        var wall = System.Diagnostics.Stopwatch.GetElapsedTime(start);
        return new Sample(
            wall.TotalMilliseconds,
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds,
            GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
