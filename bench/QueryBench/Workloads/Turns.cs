using System.Globalization;
using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Workloads;

/// <summary>What a turn asks for: the same for every contestant, spread over the rows.</summary>
internal static class Turns
{
    /// <summary>The titles of nested articles; hand-written statements count on three.</summary>
    public static string[] Titles { get; } = ["the first of three", "the second of three", "the third of three"];

    public static string[] Texts { get; } = [.. Enumerable.Range(1, 1_000).Select(static number => string.Create(CultureInfo.InvariantCulture, $"remark number {number}"))];

    /// <summary>A number below a limit.</summary>
    public static int Spread(int turn, int below) => (int)(turn * 7_919L % below);

    public static int Writer(int turn) => 1 + Spread(turn, Seed.Writers);

    public static int Article(int turn) => 1 + Spread(turn, Seed.Articles);

    /// <summary>Ids of articles, each once.</summary>
    public static int[] Ids(int turn, int count)
    {
        var ids = new int[count];
        for (var place = 0; place < count; place++)
        {
            // 7 has no factor in common with the number of articles, so that no id comes twice.
            ids[place] = 1 + (int)((turn + (place * 7L)) % Seed.Articles);
        }

        return ids;
    }

    /// <summary>A handle that nobody has.</summary>
    public static string NewHandle(char kind, int turn) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{turn}");
}
