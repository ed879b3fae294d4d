using System.Globalization;
using BenchmarkDotNet.Reports;
using SchemaFirst.QueryBench.Contestants;
using SchemaFirst.QueryBench.Databases;
using SchemaFirst.QueryBench.Workloads;

namespace SchemaFirst.QueryBench;

/// <summary>The results as one Markdown table for each database: the best iteration of the hand-written code, and the others as ratios to it.</summary>
internal static class RatioTable
{
    public static IEnumerable<string> Lines(IEnumerable<Summary> summaries)
    {
        var measured = summaries.SelectMany(static summary => summary.Reports).Where(static report => report.ResultStatistics is not null)
            .ToDictionary(static report => (Database: (DatabaseKind)report.BenchmarkCase.Parameters[nameof(Workload.Database)], Workload: report.BenchmarkCase.Descriptor.Type, Contestant: report.BenchmarkCase.Descriptor.WorkloadMethod.Name));
        var reference = Lineup.All[0].Name;
        string[] others = [.. Lineup.All.Skip(1).Select(static contestant => contestant.Name)];
        foreach (var database in Enum.GetValues<DatabaseKind>().Where(kind => measured.Keys.Any(key => key.Database == kind)))
        {
            yield return "";
            yield return $"| {database} | {reference} | {string.Join(" | ", others)} | allocated, {reference} → {others[^1]} |";
            yield return $"|---|{string.Concat(Enumerable.Repeat("---:|", others.Length + 2))}";
            var logarithms = others.ToDictionary(static name => name, static _ => new List<double>());
            foreach (var workload in WorkloadTypes.All)
            {
                if (!measured.TryGetValue((database, workload, reference), out var first))
                {
                    continue;
                }

                var cells = others.Select(name =>
                {
                    if (!measured.TryGetValue((database, workload, name), out var report))
                    {
                        return "–";
                    }

                    var ratio = report.ResultStatistics!.Min / first.ResultStatistics!.Min;
                    logarithms[name].Add(Math.Log(ratio));
                    return Ratio(ratio);
                });
                var memory = measured.TryGetValue((database, workload, others[^1]), out var last) ? $"{Bytes(first)} → {Bytes(last)}" : "–";
                yield return $"| {workload.Name} | {Figures.Time(first.ResultStatistics!.Min)} | {string.Join(" | ", cells.ToArray())} | {memory} |";
            }

            var means = others.Select(name => logarithms[name].Count == 0 ? "–" : $"**{Ratio(Math.Exp(logarithms[name].Average()))}**");
            yield return $"| **geometric mean** | 1.00 | {string.Join(" | ", means)} | |";
        }
    }

    private static string Ratio(double ratio) => ratio.ToString("F2", CultureInfo.InvariantCulture);

    private static string Bytes(BenchmarkReport report) => Figures.Bytes(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}
