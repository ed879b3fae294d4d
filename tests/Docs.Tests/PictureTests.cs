using Microsoft.CodeAnalysis;

namespace SchemaFirst.Docs.Tests;

/// <summary>The picture of a squiggle shows what the analyzers tell of that code today; <c>SF_UPDATE=1</c> draws it again.</summary>
public sealed class PictureTests
{
    private const string Code = """
        [Model]
        public partial record User
        {
            [Id, AutoIncrement] public int Id { get; init; }
            [Unique]            public required string Email { get; init; }
        }

        [Model]
        public partial record Post
        {
            [Id, AutoIncrement] public int Id { get; init; }
            public int? AuthorId { get; init; }

            [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
            public partial User? Author { get; }
        }
        """;

    [Fact]
    public async Task The_picture_of_a_squiggle_is_what_the_analyzers_tell()
    {
        var block = new Block("squiggle", "", "csharp", null, 1, Code);
        var findings = (await SampleCompiler.JudgeAsync([block], []))
            .Where(finding => finding.Location.SourceTree?.FilePath == block.Place && finding.Severity > DiagnosticSeverity.Hidden && finding.Id.StartsWith("SF", StringComparison.Ordinal))
            .OrderBy(static finding => finding.Location.SourceSpan.Start).ToList();
        Assert.Contains(findings, static finding => finding.Severity == DiagnosticSeverity.Error);
        var drawn = new SquigglePicture(Code, findings).Draw();
        var path = Path.Combine(Pages.Root, "docs/images/squiggle.svg");
        if (Environment.GetEnvironmentVariable("SF_UPDATE") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            await File.WriteAllTextAsync(path, drawn);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), drawn);
    }
}
