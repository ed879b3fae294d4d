using System.Globalization;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes numbers without exponent and without trailing zeros.</summary>
internal static class NumberText
{
    /// <summary>The shortest text that gives the number again, without exponent.</summary>
    public static string Plain(double value) => Plain(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The same number without exponent and without trailing zeros.</summary>
    public static string Plain(string text)
    {
        var mark = text.AsSpan().IndexOfAny('e', 'E');
        var exponent = mark < 0 ? 0 : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var sign = mantissa.StartsWith('-') ? "-" : "";
        mantissa = mantissa.TrimStart('-', '+');
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? mantissa : string.Concat(mantissa.AsSpan(0, point), mantissa.AsSpan(point + 1));
        var place = (point < 0 ? mantissa.Length : point) + exponent;
        var whole = place <= 0 ? "0" : place >= digits.Length ? digits.PadRight(place, '0') : digits[..place];
        var fraction = place >= digits.Length ? "" : place <= 0 ? new string('0', -place) + digits : digits[place..];
        whole = whole.TrimStart('0');
        fraction = fraction.TrimEnd('0');
        var number = (whole.Length == 0 ? "0" : whole) + (fraction.Length == 0 ? "" : "." + fraction);
        return number == "0" ? "0" : sign + number;
    }
}
