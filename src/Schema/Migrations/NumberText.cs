namespace SchemaFirst.Schema.Migrations;

/// <summary>Compares numbers as texts: <c>3.20</c> is <c>3.2</c>, whatever the count of digits.</summary>
internal static class NumberText
{
    public static bool AreEqual(string left, string right) => Normalize(left) == Normalize(right);

    /// <summary>One spelling for each number.</summary>
    public static string Normalize(string text)
    {
        text = text.Trim();
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        var digits = negative || text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text;
        var exponentAt = digits.IndexOfAny(['e', 'E']);
        var exponent = 0;
        if (exponentAt >= 0)
        {
            if (!int.TryParse(digits.Substring(exponentAt + 1), out exponent))
            {
                return text;
            }

            digits = digits.Substring(0, exponentAt);
        }

        var point = digits.IndexOf('.');
        if (point >= 0)
        {
            exponent -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        digits = digits.TrimStart('0');
        var significant = digits.TrimEnd('0');
        exponent += digits.Length - significant.Length;
        return significant.Length == 0 ? "0" : (negative ? "-" : "") + significant + "e" + exponent;
    }
}
