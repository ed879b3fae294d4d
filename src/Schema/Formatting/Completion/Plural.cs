using System.Text.RegularExpressions;

namespace SchemaFirst.Schema.Formatting.Completion;

/// <summary>English plurals, to the exceptions that Prisma's choice of library knows.</summary>
internal static class Plural
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["ox"] = "oxen",
        ["man"] = "men",
        ["woman"] = "women",
        ["die"] = "dice",
        ["yes"] = "yeses",
        ["foot"] = "feet",
        ["eave"] = "eaves",
        ["goose"] = "geese",
        ["tooth"] = "teeth",
        ["quiz"] = "quizzes",
    };

    /// <summary>The first rule that fits decides: what a word must end in, the ending that goes, the ending that comes.</summary>
    private static readonly Rule[] Rules =
    [
        new("eaux", "", ""),
        new("child", "(?:ren)?", "ren"),
        new("pe", "(?:rson|ople)", "ople"),
        new("[ml]", "(?:ice|ouse)", "ice"),
        new("matr|cod|mur|sil|vert|ind|append", "(?:ix|ex)", "ices"),
        new("x|ch|ss|sh|zz", "", "es"),
        new("(?:x|ch|ss|sh|zz)es", "", ""),
        new("[^ch][ieo][ln]", "ey", "ies"),
        new("[^aeiouy]|qu", "y", "ies"),
        new("ar|l|ea|eo|oa|hoo", "f", "ves"),
        new("kni|wi|li", "fe", "ves"),
        new("", "sis", "ses"),
        new("apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat", "(?:a|on)", "a"),
        new("agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|automat|quor", "(?:a|um)", "a"),
        new("her|at|gr", "o", "oes"),
        new("seraph|cherub", "(?:im)?", "im"),
        new("alumn|alg|vertebr", "(?:a|ae)", "ae"),
        new("alumn|syllab|octop|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat", "(?:us|i)", "i"),
        new("[^l]ias|[aeiou]las|[emjzr]as|[iu]am", "", ""),
        new("e[mn]u", "s?", "s"),
        new("alias|[^aou]us|tlas|gas|ris", "", "es"),
        new("ax|test", "is", "es"),
        new("[^aeiou]ese", "", ""),
        new("", "s", "s"),
    ];

    public static string Of(string word)
    {
        if (UncountableWords.Contains(word))
        {
            return word;
        }

        if (Irregular.TryGetValue(word, out var plural))
        {
            return plural;
        }

        foreach (var rule in Rules)
        {
            if (rule.Apply(word) is { } changed)
            {
                return changed;
            }
        }

        return word + "s";
    }

    private sealed class Rule(string end, string goes, string comes)
    {
        private readonly Regex _pattern = new($"^(.*(?:{end})){goes}$", RegexOptions.CultureInvariant | RegexOptions.Singleline);

        public string? Apply(string word) => _pattern.Match(word) is { Success: true } match ? match.Groups[1].Value + comes : null;
    }
}
