using System.Runtime.CompilerServices;
using SchemaFirst.Schema.Tests.Rules;

namespace SchemaFirst.Schema.Tests.Providers;

/// <summary>The rules of providers and configuration: each has a broken schema with its places marked, a clean twin, and a page that shows both.</summary>
public sealed class DialectRuleTests
{
    private const string Divider = "\n// ---- clean\n\n";

    public static TheoryData<string> Ids { get; } = [.. RuleCatalogue.Rules.Select(rule => rule.Id).Where(IsOurs).Order()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_what_breaks_it_at_the_marked_place(string id)
    {
        var (bad, _, places, also) = Read(id);
        var findings = RuleCase.Judge(bad);

        Assert.Equal(
            places.Select(place => bad[place]),
            findings.Where(item => item.Rule.Id == id).OrderBy(item => item.Origin.Start).Select(item => bad[item.Origin.Start..item.Origin.End]));
        Assert.Equal(places.Select(place => place.Start.Value), findings.Where(item => item.Rule.Id == id).Select(item => item.Origin.Start).Order());
        Assert.Equal(also, findings.Select(item => item.Rule.Id).Where(other => other != id).Distinct());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Finds_nothing_in_the_clean_twin(string id) =>
        Assert.Empty(RuleCase.Judge(Read(id).Good).Select(item => $"{item.Rule.Id} {item.Message}"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Says_in_one_sentence_what_is_wrong(string id)
    {
        var message = RuleCase.Judge(Read(id).Bad).First(item => item.Rule.Id == id).Message;

        Assert.DoesNotContain("{", message, StringComparison.Ordinal);
        Assert.DoesNotContain(". ", message, StringComparison.Ordinal);
        Assert.False(message.EndsWith('.'), message);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_page_that_shows_both(string id)
    {
        var (bad, good, _, also) = Read(id);
        var page = File.ReadAllText(Path.Combine(RuleCatalogue.Pages(), id + ".md"));

        Assert.StartsWith($"# {id}: {RuleCatalogue.Rules.Single(rule => rule.Id == id).Title}\n", page, StringComparison.Ordinal);
        Assert.Contains(bad[(also.Length > 0 ? bad.IndexOf('\n', StringComparison.Ordinal) + 1 : 0)..].TrimEnd(), page, StringComparison.Ordinal);
        Assert.Contains(good.TrimEnd(), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_case_is_of_a_rule() =>
        Assert.Empty(Directory.EnumerateFiles(Folder(), "*.prisma").Select(path => Path.GetFileNameWithoutExtension(path)).Except(RuleCatalogue.Rules.Select(rule => rule.Id)));

    private static bool IsOurs(string id) => id.StartsWith("SF15", StringComparison.Ordinal) || id.StartsWith("SF17", StringComparison.Ordinal);

    private static (string Bad, string Good, List<Range> Places, string[] Also) Read(string id)
    {
        var parts = File.ReadAllText(Path.Combine(Folder(), id + ".prisma")).Split(Divider);
        Assert.Equal(2, parts.Length);
        var bad = parts[0];
        var places = new List<Range>();
        for (var start = bad.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = bad.IndexOf("[|", start, StringComparison.Ordinal))
        {
            // A list whose first element is marked reads "[[|": the mark is the inner one.
            start += bad[start..].StartsWith("[[|", StringComparison.Ordinal) ? 1 : 0;
            bad = bad.Remove(start, 2);
            var end = bad.IndexOf("|]", start, StringComparison.Ordinal);
            bad = bad.Remove(end, 2);
            places.Add(start..end);
        }

        var also = bad.StartsWith("// also ", StringComparison.Ordinal) ? bad[8..bad.IndexOf('\n', StringComparison.Ordinal)].Split(' ') : [];
        return (bad, parts[1], places, also);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Cases");
}
