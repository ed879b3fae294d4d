using System.Reflection;
using System.Runtime.CompilerServices;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Text;

/// <summary>The pages of the rules of form: their examples are true.</summary>
public sealed class SyntaxRulePageTests
{
    public static IEnumerable<object[]> Rules { get; } = typeof(SyntaxRules).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static field => (RuleInfo)field.GetValue(null)!)
        .Select(static rule => new object[] { rule.Id, rule.Title })
        .ToList();

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_shows_a_text_that_breaks_the_rule_and_one_that_does_not(string id, string title)
    {
        var page = File.ReadAllText(Path.Combine(Pages(), id + ".md")).ReplaceLineEndings("\n");
        var examples = page.Split("```prisma\n").Skip(1).Select(static part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.StartsWith($"# {id}: {title}\n", page, StringComparison.Ordinal);
        Assert.Contains(Reading.Findings(examples[0]), finding => finding.Rule.Id == id);
        Assert.Empty(Reading.Findings(examples[1]));
        Assert.Equal(examples[1], SchemaFormatter.Format(examples[1]));
    }

    [Fact]
    public void Every_id_is_used_once() => Assert.Distinct(Rules.Select(static row => row[0]));

    private static string Pages([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/rules"));
}
