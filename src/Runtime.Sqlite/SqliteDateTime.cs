using System.Globalization;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Points in time as Prisma stores them in SQLite: <c>2026-01-02T03:04:05.678+00:00</c>.</summary>
internal static class SqliteDateTime
{
    /// <summary>How long such a text is.</summary>
    public const int Length = 29;

    private const string Pattern = "yyyy-MM-dd'T'HH:mm:ss.fff'+00:00'";

    /// <summary>Writes a point in time as UTF-8; answers how many bytes.</summary>
    public static int Write(DateTime value, Span<byte> target)
    {
        value.TryFormat(target, out var written, Pattern, CultureInfo.InvariantCulture);
        return written;
    }

    /// <summary>A point in time as text.</summary>
    public static string Text(DateTime value) => value.ToString(Pattern, CultureInfo.InvariantCulture);

    /// <summary>Reads a text of exactly this form, by far the most frequent one; false for all others.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.'
            || !text[23..].SequenceEqual("+00:00"u8))
        {
            return false;
        }

        if (!Number(text[..4], out var year) || !Number(text[5..7], out var month) || !Number(text[8..10], out var day) || !Number(text[11..13], out var hour)
            || !Number(text[14..16], out var minute) || !Number(text[17..19], out var second) || !Number(text[20..23], out var millisecond)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        value = new DateTime(year, month, day, hour, minute, second, millisecond, DateTimeKind.Utc);
        return true;
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            var value = digit - '0';
            if ((uint)value > 9)
            {
                return false;
            }

            number = (number * 10) + value;
        }

        return true;
    }
}
