using System.Globalization;

namespace SchemaFirst.QueryBench.Growth;

/// <summary>A curve as a Markdown table, and whether it is linear.</summary>
internal static class GrowthTable
{
    // A step is called linear when the cost of a unit rises by no more than this: less cannot be told from noise.
    private const double Tolerance = 1.25;

    /// <summary>Prints the curve. Where the processor's time is known it decides, because others on the machine do not add to it.</summary>
    public static void Print(string name, IReadOnlyList<GrowthRow> rows)
    {
        var processor = rows.All(static row => row.Processor > 0);
        var byHand = rows.All(static row => row.ByHand > 0);
        Console.WriteLine();
        Console.WriteLine($"| {name} | time |{(processor ? " processor |" : "")} of a unit | units × | time × |{(byHand ? " by hand | by hand × |" : "")} |");
        Console.WriteLine($"|---:|---:|{(processor ? "---:|" : "")}---:|---:|---:|{(byHand ? "---:|---:|" : "")}---|");
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            var before = rows[Math.Max(index - 1, 0)];
            var steps = row.Units / before.Units;
            var growth = Cost(row) / Cost(before);
            var verdict = index == 0 ? "" : growth <= steps ? "below linear" : growth <= steps * Tolerance ? "linear" : "**above linear**";
            Console.WriteLine(
                $"| {row.Size.ToString("N0", CultureInfo.InvariantCulture)} | {Figures.Time(row.Clock)} |{(processor ? $" {Figures.Time(row.Processor)} |" : "")} {Figures.Time(Cost(row) / row.Units)} " +
                $"| {Ratio(steps, index)} | {Ratio(growth, index)} |{(byHand ? $" {Figures.Time(row.ByHand)} | {Ratio(row.ByHand / before.ByHand, index)} |" : "")} {verdict} |");
        }

        double Cost(GrowthRow row) => processor ? row.Processor : row.Clock;
    }

    private static string Ratio(double ratio, int index) => index == 0 ? "" : ratio.ToString("F2", CultureInfo.InvariantCulture);
}
