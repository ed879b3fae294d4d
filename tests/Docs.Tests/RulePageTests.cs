namespace SchemaFirst.Docs.Tests;

/// <summary>What the pages of the rules show as bad is reported, by that rule, and what they show as good is not.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> RulePages => [.. Pages.All.Where(static page => page.StartsWith("docs/rules/SF", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(RulePages))]
    public async Task Bad_is_reported_and_good_is_not(string page)
    {
        var rule = new RulePage(page);
        var wrong = new List<string>();
        var bad = await rule.JudgeAsync("Bad");
        Assert.NotEmpty(bad);
        foreach (var (place, findings) in bad)
        {
            if (findings.All(finding => finding.Id != rule.Id))
            {
                wrong.Add($"{place}: bad, but not told {rule.Id}");
            }

            wrong.AddRange(findings.Where(finding => finding.Id != rule.Id && IsLoud(finding) && !rule.IsExcused(finding)).Select(finding => $"{place}: told another rule too: {finding}"));
        }

        foreach (var (place, findings) in await rule.JudgeAsync("Good"))
        {
            wrong.AddRange(findings.Where(finding => finding.Id == rule.Id || (IsLoud(finding) && !finding.IsAdvice)).Select(finding => $"{place}: good, but told {finding}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // Other rules' suggestions, and warnings of the compiler about unused variables and the like, are no reader's concern.
    private static bool IsLoud(Finding finding) => finding.IsError || finding.Id.StartsWith("SF1", StringComparison.Ordinal) || finding.Id.StartsWith("SF2", StringComparison.Ordinal);
}
