using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Workloads;

/// <summary>Writes.</summary>
public static class Writes
{
    public class CreateOne() : Workload(static (contestant, turn) => contestant.Writes.CreateAsync(Turns.NewHandle('c', turn), "created"));

    public class CreateNested() : Workload(static (contestant, turn) => contestant.Writes.CreateNestedAsync(Turns.NewHandle('n', turn), Turns.Titles));

    public class CreateMany1000() : Workload(static (contestant, turn) => contestant.Writes.CreateManyAsync(Turns.Article(turn), Turns.Writer(turn), Turns.Texts));

    public class UpdateOne() : Workload(static (contestant, turn) => contestant.Writes.UpdateAsync(Turns.Article(turn), turn % 10_000));

    public class Upsert() : Workload(static (contestant, turn) =>
        contestant.Writes.UpsertAsync(turn % 2 == 0 ? Seed.Handle(Turns.Writer(turn)) : Turns.NewHandle('u', turn), "upserted"));

    public class CreateAndDelete() : Workload(static (contestant, turn) => contestant.Writes.CreateAndDeleteAsync(Turns.Article(turn), Turns.Writer(turn), "soon gone"));

    public class Transaction3() : Workload(static (contestant, turn) => contestant.Writes.TransactionAsync(Turns.Writer(turn), Turns.Article(turn), "in a transaction"));
}
