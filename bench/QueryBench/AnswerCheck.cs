using SchemaFirst.QueryBench.Contestants;
using SchemaFirst.QueryBench.Databases;
using SchemaFirst.QueryBench.Workloads;

namespace SchemaFirst.QueryBench;

/// <summary>Whether all contestants answer the same: who reads less is not faster.</summary>
internal static class AnswerCheck
{
    // Beyond 30 calls the runtime compiles a method again: what is measured later has been through that.
    private const int Turns = 36;

    /// <summary>Asks every contestant every workload and compares the answers with the first contestant's; says what differs.</summary>
    public static async Task<bool> RunAsync(BenchSettings settings)
    {
        var same = true;
        foreach (var kind in settings.Databases)
        {
            long[]? expected = null;
            foreach (var (name, open) in Lineup.All)
            {
                var answers = await AnswersAsync(kind, settings, open);
                expected ??= answers;
                for (var index = 0; index < answers.Length; index++)
                {
                    if (answers[index] != expected[index])
                    {
                        same = false;
                        await Console.Error.WriteLineAsync($"{kind}, {WorkloadTypes.All[index / Turns].Name}, turn {index % Turns}: {name} answers {answers[index]}, {Lineup.All[0].Name} {expected[index]}");
                    }
                }
            }

            Console.WriteLine($"{kind}: {Lineup.All.Count} contestants, {WorkloadTypes.All.Length} workloads, {(same ? "the same answers" : "answers that differ")}");
        }

        return same;
    }

    private static async Task<long[]> AnswersAsync(DatabaseKind kind, BenchSettings settings, Func<BenchDatabase, Contestant> open)
    {
        await using var database = await BenchDatabase.CreateAsync(kind, settings);
        await using var contestant = open(database);
        var answers = new List<long>();
        foreach (var type in WorkloadTypes.All)
        {
            var workload = (Workload)Activator.CreateInstance(type)!;
            for (var turn = 0; turn < Turns; turn++)
            {
                answers.Add(await workload.RunAsync(contestant, turn));
            }
        }

        return [.. answers];
    }
}
