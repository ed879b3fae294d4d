namespace SchemaFirst.Schema.CSharp;

/// <summary>Which rules of the schema language have no C# form, and why.</summary>
public static class CSharpForms
{
    private const string Text = "it is about the text of a .prisma file, which the C# parser reads in its place";

    private static readonly Dictionary<string, string> Without = new(StringComparer.Ordinal)
    {
        ["SF1804"] = "C# does not allow a comma behind the last argument of an attribute",
    };

    /// <summary>Why a rule cannot be broken in C#; null when it can.</summary>
    public static string? ReasonWithout(string ruleId) =>
        ruleId.StartsWith("SF16", StringComparison.Ordinal) ? Text : Without.TryGetValue(ruleId, out var reason) ? reason : null;
}
