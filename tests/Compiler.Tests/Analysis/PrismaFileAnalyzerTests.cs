using Microsoft.CodeAnalysis.Diagnostics;
using SchemaFirst.Analyzers;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Analysis;

public sealed class PrismaFileAnalyzerTests
{
    [Fact]
    public async Task Underlines_the_same_token_as_in_csharp() =>
        Assert.Equal(["shop/schema.prisma(5,6): SF1010 'Tag'"], await Analyze(("shop/schema.prisma", "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel Tag {\n  name String\n}\n")));

    [Fact]
    public async Task Reads_the_files_of_a_folder_as_one_schema() => Assert.Empty(await Analyze(
        ("shop/a.prisma", "model User {\n  id    Int    @id\n  posts Post[]\n}\n"),
        ("shop/b.prisma", "model Post {\n  id     Int  @id\n  userId Int\n  user   User @relation(fields: [userId], references: [id])\n}\n"),
        ("other/c.prisma", "model User {\n  id Int @id\n}\n")));

    [Fact]
    public async Task Advises_on_what_is_valid_but_unwise() => Assert.Equal(
        ["shop/schema.prisma(8,4): SF1902 'index([id])'"],
        await Analyze(("shop/schema.prisma", "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel Tag {\n  id Int @id\n\n  @@index([id])\n}\n")));

    [Fact]
    public async Task Leaves_other_files_alone() => Assert.Empty(await Analyze(("notes.txt", "model {")));

    [Fact]
    public async Task Places_a_finding_at_the_end_of_a_file() =>
        Assert.All(await Analyze(("x.prisma", "model A {\n  id Int @id")), static item => Assert.StartsWith("x.prisma(", item));

    private static async Task<IEnumerable<string>> Analyze(params (string Path, string Text)[] files)
    {
        var options = new AnalyzerOptions([.. files.Select(static file => new PrismaFile(file.Path, file.Text))]);
        var found = await Code.Compile().WithAnalyzers([new PrismaFileAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return found.Select(item =>
        {
            var place = item.Location.GetLineSpan();
            var text = files.First(file => file.Path == place.Path).Text;
            var token = text.Substring(item.Location.SourceSpan.Start, item.Location.SourceSpan.Length).Split(' ', '\n').First(static word => word is not "model");
            return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character}): {item.Id} '{token}'";
        });
    }
}
