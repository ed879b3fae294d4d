using System.Globalization;

namespace SchemaFirst.Schema.Migrations;

/// <summary>Dates and times in defaults.</summary>
internal static class DateTimeText
{
    /// <summary>
    /// True when both are the same time, or when what a catalog tells, without an offset, is what its clock shows: a column without a time zone takes the other's offset for nothing.
    /// </summary>
    public static bool AreEqual(string left, string right) =>
        left == right || (Parse(left) is { } first && Parse(right) is { } second && (first == second || (HasNoOffset(left) && first.DateTime == second.DateTime)));

    private static bool HasNoOffset(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var value) && value.Kind == DateTimeKind.Unspecified;

    /// <summary>The way it stands in SQL: with its offset.</summary>
    public static string ToSql(string text)
    {
        if (Parse(text) is not { } value)
        {
            return text;
        }

        var fraction = value.Ticks % TimeSpan.TicksPerSecond == 0 ? "" : value.ToString(".FFFFFFF", CultureInfo.InvariantCulture);
        return value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + fraction + value.ToString(" zzz", CultureInfo.InvariantCulture);
    }

    private static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value : null;
}
