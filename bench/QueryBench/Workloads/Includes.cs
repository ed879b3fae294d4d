using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Workloads;

/// <summary>Reads over relations.</summary>
public static class Includes
{
    public class IncludeOneToOne50() : Workload(static (contestant, turn) => contestant.Includes.PortraitsAsync(Turns.Spread(turn, Seed.Writers - 50), 50));

    public class IncludeOneToMany50() : Workload(static (contestant, turn) => contestant.Includes.ArticlesAsync(Turns.Spread(turn, Seed.Writers - 50), 50));

    public class IncludeTwoLevels20() : Workload(static (contestant, turn) => contestant.Includes.ArticlesAndRemarksAsync(Turns.Spread(turn, Seed.Writers - 20), 20));

    public class IncludeManyToMany100() : Workload(static (contestant, turn) => contestant.Includes.TagsAsync(Turns.Spread(turn, Seed.Articles - 100), 100));

    public class RelationFilter50() : Workload(static (contestant, _) => contestant.Includes.WritersReadAsync(9_950, 50));
}
