using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SchemaFirst.Cli;

namespace SchemaFirst.Docs.Tests;

/// <summary>The blocks that are not C#: each is read by what it is written for.</summary>
public sealed partial class BlockTests
{
    private static readonly string[] Known = ["csharp", "prisma", "console", "json", "xml", "sql", "text"];

    public static TheoryData<string> PagesWithBlocks => [.. Pages.All.Where(static page => Samples.In(page).Any(static block => block.Language != "csharp"))];

    [Theory]
    [MemberData(nameof(PagesWithBlocks))]
    public void Blocks_are_what_they_say(string page)
    {
        var wrong = new List<string>();
        foreach (var block in Samples.In(page))
        {
            wrong.AddRange((block.Language switch
            {
                "json" => Json(block.Code),
                "xml" => Xml(block.Code),
                "console" => Commands(block.Code),

                // What is bad on a rule's page is bad on purpose: it has a test of its own.
                "prisma" when !page.StartsWith("docs/rules/", StringComparison.Ordinal) => Schema(block.Code).Where(static finding => finding.IsError).Select(static finding => finding.ToString()),
                _ => Known.Contains(block.Language) || (block.Language.Length == 0 && IsPicture(block.Code)) ? [] : [$"no test reads '{block.Language}'"],
            }).Select(fault => $"{block.Place}: {fault}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    // A fragment is for PostgreSQL, like C# without a client.
    private static IEnumerable<Finding> Schema(string code) =>
        RulePage.JudgeText(code.Contains("datasource ", StringComparison.Ordinal) ? code : code + "\ndatasource db {\n  provider = \"postgresql\"\n}\n");

    private static IEnumerable<string> Json(string code)
    {
        try
        {
            JsonDocument.Parse(code).Dispose();
            return [];
        }
        catch (JsonException failure)
        {
            return [failure.Message];
        }
    }

    private static IEnumerable<string> Xml(string code)
    {
        try
        {
            _ = XElement.Parse($"<Project>{code}</Project>");
            return [];
        }
        catch (System.Xml.XmlException failure)
        {
            return [failure.Message];
        }
    }

    /// <summary>The tool's own commands: each verb, option and argument is there.</summary>
    private static IEnumerable<string> Commands(string code) => code.Split('\n')
        .Select(static line => Call().Match(line.Split(" #")[0]))
        .Where(static call => call.Success)
        .SelectMany(static call => CommandLine.Create().Parse(Unfilled().Replace(call.Groups[1].Value.Split(" > ")[0].Split(" | ")[0].Split(" && ")[0], "x")).Errors
            .Select(error => $"'{call.Value.Trim()}': {error.Message}"));

    // Trees of folders and arrows between projects.
    private static bool IsPicture(string code) => code.Any(static sign => sign is '─' or '│' or '►' or '◄');

    [GeneratedRegex(@"^\$ (?:[A-Z_]+=\S+ )*(?:dotnet )?schemafirst (.*)$")]
    private static partial Regex Call();

    // "…" and capitals stand for what the reader fills in.
    [GeneratedRegex("…|<[a-z-]+>")]
    private static partial Regex Unfilled();
}
