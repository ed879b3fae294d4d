using System.Reflection;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules;

namespace SchemaFirst.Schema.Tests.Rules;

public sealed class RuleTests
{
    public static TheoryData<string> Ids { get; } = [.. RuleCatalogue.OwnIds];

    public static TheoryData<string> AdviceIds { get; } = [.. RuleCatalogue.OwnIds.Where(RuleCatalogue.IsAdvice)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_what_breaks_it_at_the_marked_place(string id)
    {
        var test = RuleCase.Read(id);
        var findings = RuleCase.Judge(test.Bad, RuleCatalogue.IsAdvice(id));

        Assert.Equal(
            test.Places.Select(place => test.Bad[place.Start..place.End]).ToList(),
            findings.Where(item => item.Rule.Id == id).OrderBy(item => item.Origin.Start).Select(item => test.Bad[item.Origin.Start..item.Origin.End]).ToList());
        Assert.Equal(test.Places, findings.Where(item => item.Rule.Id == id).Select(item => (item.Origin.Start, item.Origin.End)).Order());
        Assert.Equal(test.Also.Order(), findings.Select(item => item.Rule.Id).Where(other => other != id).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_nothing_in_the_clean_twin(string id) =>
        Assert.Empty(RuleCase.Judge(RuleCase.Read(id).Good, RuleCatalogue.IsAdvice(id)).Select(item => $"{item.Rule.Id} {item.Message}"));

    /// <summary>Prisma says nothing about what advice is about, and neither do the rules of the schema language.</summary>
    [Theory]
    [MemberData(nameof(AdviceIds))]
    public void The_rules_of_the_language_are_silent_about_advice(string id) => Assert.Empty(RuleCase.Judge(RuleCase.Read(id).Bad));

    [Fact]
    public void Every_case_is_of_a_rule() =>
        Assert.Equal(RuleCatalogue.OwnIds.Order(), Directory.EnumerateFiles(RuleCase.Folder(), "*.prisma").Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    [Fact]
    public void Every_rule_has_an_id_of_its_own() => Assert.Empty(RuleCatalogue.Rules.GroupBy(rule => rule.Id).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_id_is_used() => Assert.Empty(RuleCatalogue.OwnIds.Except(RuleCatalogue.Rules.Select(rule => rule.Id)));

    [Fact]
    public void Every_message_is_one_sentence_without_a_full_stop() =>
        Assert.Empty(RuleCatalogue.Rules.Where(rule => RuleCatalogue.OwnIds.Contains(rule.Id) && (rule.Message.EndsWith('.') || rule.Message.Contains(". ", StringComparison.Ordinal))).Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_page_that_shows_the_examples(string id)
    {
        var test = RuleCase.Read(id);
        var path = Path.Combine(RuleCatalogue.Pages(), id + ".md");
        Assert.True(File.Exists(path), $"docs/rules/{id}.md is missing");
        var page = File.ReadAllText(path);
        var rule = RuleCatalogue.Rules.Single(item => item.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains(test.Bad[(test.Also.Count > 0 ? test.Bad.IndexOf('\n', StringComparison.Ordinal) + 1 : 0)..].TrimEnd(), page, StringComparison.Ordinal);
        Assert.Contains(test.Good.TrimEnd(), page, StringComparison.Ordinal);
    }
}
