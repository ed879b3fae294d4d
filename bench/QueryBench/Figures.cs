using System.Globalization;

namespace SchemaFirst.QueryBench;

/// <summary>Numbers as a reader likes them.</summary>
internal static class Figures
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Text(nanoseconds, "ns"),
        < 1e6 => Text(nanoseconds / 1e3, "µs"),
        < 1e9 => Text(nanoseconds / 1e6, "ms"),
        _ => Text(nanoseconds / 1e9, "s"),
    };

    public static string Bytes(long bytes) => bytes switch
    {
        < 1_000 => Text(bytes, "B"),
        < 1_000_000 => Text(bytes / 1e3, "kB"),
        _ => Text(bytes / 1e6, "MB"),
    };

    private static string Text(double value, string unit) => value.ToString(value < 10 ? "F2" : value < 100 ? "F1" : "F0", CultureInfo.InvariantCulture) + " " + unit;
}
