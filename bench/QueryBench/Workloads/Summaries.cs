using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Workloads;

/// <summary>Numbers over rows.</summary>
public static class Summaries
{
    public class Count() : Workload(static (contestant, _) => contestant.Summaries.CountAsync(500));

    public class Aggregate() : Workload(static (contestant, _) => contestant.Summaries.AggregateAsync(500));

    public class GroupBy200() : Workload(static (contestant, turn) =>
    {
        var from = 1 + Turns.Spread(turn, Seed.Writers - 200);
        return contestant.Summaries.GroupAsync(from, from + 199);
    });
}
