using System.Text.RegularExpressions;

namespace SchemaFirst.Docs.Tests;

/// <summary>Links that stay inside the repository lead somewhere.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_leads_somewhere()
    {
        var broken = new List<string>();
        foreach (var page in Pages.All)
        {
            foreach (Match link in Link().Matches(Fence().Replace(Pages.Read(page), "")))
            {
                var target = link.Groups[1].Value;
                if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
                {
                    continue;
                }

                var (file, anchor) = target.Split('#') is [var path, var name] ? (path, name) : (target, null);
                var full = Path.GetFullPath(Path.Combine(Pages.Root, Path.GetDirectoryName(page)!, file.Length == 0 ? Path.GetFileName(page) : file));
                if (!File.Exists(full) && !Directory.Exists(full))
                {
                    broken.Add($"{page}: '{target}' is not there");
                }
                else if (anchor is not null && File.Exists(full) && !Anchors(File.ReadAllText(full)).Contains(anchor))
                {
                    broken.Add($"{page}: '{target}' has no such heading");
                }
            }
        }

        Assert.Empty(broken);
    }

    /// <summary>Every page of the documentation can be reached from the README.</summary>
    [Fact]
    public void No_page_is_lost()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(["README.md"]);
        while (open.TryDequeue(out var page))
        {
            foreach (Match link in Link().Matches(Pages.Read(page)))
            {
                var target = Path.GetRelativePath(Pages.Root, Path.GetFullPath(Path.Combine(Pages.Root, Path.GetDirectoryName(page)!, link.Groups[1].Value.Split('#')[0]))).Replace('\\', '/');
                if (target.EndsWith(".md", StringComparison.Ordinal) && File.Exists(Path.Combine(Pages.Root, target)) && reached.Add(target))
                {
                    open.Enqueue(target);
                }
            }
        }

        var lost = Pages.All.Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !page.StartsWith("docs/rules/", StringComparison.Ordinal) && !reached.Contains(page)).ToList();
        Assert.Empty(lost);
    }

    // As forges make them: small letters, no punctuation, hyphens for spaces.
    private static HashSet<string> Anchors(string text) =>
        [.. Heading().Matches(text.ReplaceLineEndings("\n")).Select(static heading => Punctuation().Replace(heading.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
