using System.Globalization;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Reads ISO 8601 points in time; times without an offset count as UTC.</summary>
internal static class DateTimeText
{
    public static bool TryParse(string text, out DateTime value)
    {
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment))
        {
            value = moment.UtcDateTime;
            return true;
        }

        value = default;
        return false;
    }
}
