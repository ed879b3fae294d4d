using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Workloads;

/// <summary>Reads of one table.</summary>
public static class Reads
{
    public class FindUniqueById() : Workload(static (contestant, turn) => contestant.Reads.ByIdAsync(Turns.Writer(turn)));

    public class FindUniqueByHandle() : Workload(static (contestant, turn) => contestant.Reads.ByHandleAsync(Seed.Handle(Turns.Writer(turn))));

    public class FindMany100() : Workload(static (contestant, _) => contestant.Reads.FirstAsync(100));

    public class FindMany1000() : Workload(static (contestant, _) => contestant.Reads.FirstAsync(1_000));

    public class FindManyFilter() : Workload(static (contestant, _) => contestant.Reads.FilterAsync("larch", true, 500, 40, 20));

    public class FindManyInList100() : Workload(static (contestant, turn) => contestant.Reads.InListAsync(Turns.Ids(turn, 100)));

    public class CursorPage20() : Workload(static (contestant, turn) => contestant.Reads.PageBehindAsync(1 + Turns.Spread(turn, Seed.Articles - 20), 20));

    public class StreamAll() : Workload(static (contestant, _) => contestant.Reads.StreamAsync());
}
