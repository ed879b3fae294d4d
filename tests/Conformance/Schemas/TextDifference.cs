namespace SchemaFirst.Conformance.Schemas;

/// <summary>Says where two texts part.</summary>
internal static class TextDifference
{
    public static string? Describe(string expected, string actual)
    {
        if (expected == actual)
        {
            return null;
        }

        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"line {line + 1}: expected «{(line < left.Length ? left[line] : "<end>")}», got «{(line < right.Length ? right[line] : "<end>")}»";
    }
}
