using System.Globalization;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>The forms that defaults written as text must have.</summary>
internal static class DefaultTexts
{
    public static bool IsInteger(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Digits with at most one point, an exponent allowed.</summary>
    public static bool IsDecimal(string text)
    {
        var index = Sign(text, 0);
        var start = index;
        index = Digits(text, index);
        var digits = index - start;
        if (index < text.Length && text[index] == '.')
        {
            start = index + 1;
            index = Digits(text, start);
            digits += index - start;
        }

        if (digits > 0 && index < text.Length && text[index] is ('e' or 'E'))
        {
            start = Sign(text, index + 1);
            index = Digits(text, start);
            digits = index - start;
        }

        return digits > 0 && index == text.Length;
    }

    /// <summary>Base64 with its padding, in the alphabet with <c>+</c> and <c>/</c>.</summary>
    public static bool IsBase64(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                return false;
            }
        }

        try
        {
            Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>RFC 3339: date, <c>T</c> or a space, time with seconds, an optional fraction and an offset.</summary>
    public static bool IsDateTime(string text)
    {
        if (text.Length < 20 || !Shape(text, "dddd-dd-dd") || text[10] is not ('T' or 't' or ' ') || !Shape(text.Substring(11), "dd:dd:dd"))
        {
            return false;
        }

        var second = Number(text, 17);
        var isTime = Number(text, 11) < 24 && Number(text, 14) < 60 && second <= 60;
        var date = text.Substring(0, 10);
        if (!isTime || !DateTime.TryParseExact(date.StartsWith("0000", StringComparison.Ordinal) ? "2000" + date.Substring(4) : date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return false;
        }

        var index = 19;
        if (text[index] == '.')
        {
            var end = Digits(text, index + 1);
            if (end == index + 1)
            {
                return false;
            }

            index = end;
        }

        var offset = text.Substring(index);
        return offset is "Z" or "z" || (Shape(offset, "sdd:dd") && offset.Length == 6 && Number(offset, 1) < 24 && Number(offset, 4) < 60);
    }

    private static int Number(string text, int index) => ((text[index] - '0') * 10) + text[index + 1] - '0';

    private static bool Shape(string text, string shape)
    {
        if (text.Length < shape.Length)
        {
            return false;
        }

        for (var index = 0; index < shape.Length; index++)
        {
            var fits = shape[index] switch { 'd' => text[index] is >= '0' and <= '9', 's' => text[index] is '+' or '-', var other => text[index] == other };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private static int Sign(string text, int index) => index < text.Length && text[index] is ('+' or '-') ? index + 1 : index;

    private static int Digits(string text, int index)
    {
        while (index < text.Length && text[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index;
    }
}
