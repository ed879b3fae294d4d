using System.Globalization;

namespace SchemaFirst.QueryBench.Growth;

/// <summary>A curve as a Markdown table, and whether it is linear.</summary>
internal static class GrowthTable
{
    // A curve is called linear when the cost of a unit rises by no more than this from one size to the next: less cannot be told from noise.
    private const double Tolerance = 1.25;

    /// <summary>Prints the curve.</summary>
    /// <param name="name">What grows.</param>
    /// <param name="points">Sizes, units in one operation, and nanoseconds of the best operation.</param>
    public static void Print(string name, IReadOnlyList<(int Size, double Units, double Nanoseconds)> points)
    {
        Console.WriteLine();
        Console.WriteLine($"| {name} | time of an operation | of a unit | time, to the size before | units, to the size before | |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---|");
        for (var index = 0; index < points.Count; index++)
        {
            var (size, units, time) = points[index];
            var growth = index == 0 ? 1 : time / points[index - 1].Nanoseconds;
            var steps = index == 0 ? 1 : units / points[index - 1].Units;
            var verdict = index == 0 ? "" : growth <= steps ? "below linear" : growth <= steps * Tolerance ? "linear" : "**above linear**";
            Console.WriteLine($"| {size.ToString("N0", CultureInfo.InvariantCulture)} | {Figures.Time(time)} | {Figures.Time(time / units)} | {Ratio(growth, index)} | {Ratio(steps, index)} | {verdict} |");
        }
    }

    private static string Ratio(double ratio, int index) => index == 0 ? "" : ratio.ToString("F2", CultureInfo.InvariantCulture) + "×";
}
