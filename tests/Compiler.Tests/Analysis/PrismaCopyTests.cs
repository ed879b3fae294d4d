using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers;
using SchemaFirst.CodeFixes;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Analysis;

public sealed class PrismaCopyTests
{
    private const string Records = """
        using SchemaFirst;
        [Datasource(Provider.PostgreSql, Provider.Sqlite)]
        public sealed partial class ShopDb : SchemaClient;
        [Model] public partial record User
        {
            [Id] public int Id { get; init; }
            [PostgreSql.VarChar(20)] public string? Name { get; init; }
        }
        [Model] public partial record Tag { [Id] public int Id { get; init; } }
        """;

    private const string Export = """
        datasource db {
          provider = "postgresql"
        }

        model User {
          id   Int     @id
          name String? @db.VarChar(20)
        }

        model Tag {
          id Int @id
        }

        """;

    [Fact]
    public async Task Says_nothing_while_the_file_says_the_same() => Assert.Empty(await Find(Records, ("db/schema.prisma", Export)));

    [Fact]
    public async Task Overlooks_layout() =>
        Assert.Empty(await Find(Records, ("db/schema.prisma", Export.Replace("id   Int     @id", "id Int @id", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public async Task Follows_the_provider_that_the_file_names() =>
        Assert.Empty(await Find(Records, ("db/schema.prisma", Export.Replace("postgresql", "sqlite", StringComparison.Ordinal).Replace(" @db.VarChar(20)", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("name String? @db.VarChar(20)", "name String?", "model 'User'")]
    [InlineData("model Tag {\n  id Int @id\n}\n", "", "model 'Tag'")]
    [InlineData("model Tag {", "model Label {\n  id Int @id\n}\n\nmodel Tag {", "model 'Label'")]
    [InlineData("datasource db", "generator client {\n  provider = \"prisma-client\"\n}\n\ndatasource db", "generator 'client'")]
    [InlineData("Tag {\n  id Int @id", "Tag {\n  id Int @id(", "model 'Tag'")]
    public async Task Names_the_first_block_that_differs(string before, string after, string block)
    {
        var found = Assert.Single(await Find(Records, ("db/schema.prisma", Export.Replace(before, after, StringComparison.Ordinal))));
        Assert.Equal("SF2015", found.Id);
        Assert.Equal("ShopDb", found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Contains($"'schema.prisma' no longer says what the records say, from {block} on", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("db/schema.prisma", Assert.Single(found.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task Leaves_another_schema_to_the_rules_of_the_language() =>
        Assert.Equal(["SF1010"], (await Find(Records, ("other/schema.prisma", "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel Order {\n  n Int\n}\n"))).Select(static item => item.Id));

    [Fact]
    public async Task Is_told_which_files_are_meant()
    {
        var edited = Export.Replace("name String?", "nick String?", StringComparison.Ordinal);
        Assert.Empty(await Find(Records, "false", ("db/schema.prisma", edited)));
        Assert.Equal(["SF2015"], (await Find(Records, "true", ("db/schema.prisma", "model Other {\n  n Int\n}\n"))).Select(static item => item.Id));
    }

    [Fact]
    public async Task Reports_no_fault_a_second_time()
    {
        var records = Records.Replace("record Tag {", "record Tag { public int? Parent { get; init; } [Relation(nameof(Parent), References = [nameof(Id)], Name = \"t\")] public partial Tag? Up { get; } [Relation(Name = \"t\")] public partial IReadOnlyList<Tag> Down { get; }", StringComparison.Ordinal);
        var export = Export.Replace("model Tag {\n  id Int @id", "model Tag {\n  parent Int?\n  up     Tag? @relation(\"t\", fields: [parent], references: [id])\n  down   Tag[] @relation(\"t\")\n  id     Int @id", StringComparison.Ordinal);
        Assert.Empty(await Find(records, ("db/schema.prisma", export)));
        Assert.Equal(["SF1901", "SF1901"], (await Find(records, "false", ("db/schema.prisma", export))).Concat(await Code.AnalyzeAsync(Code.Compile(records))).Select(static item => item.Id));
    }

    [Fact]
    public async Task Waits_until_the_records_are_right() =>
        Assert.Empty(await Find(Records.Replace("[Id] public int Id { get; init; } }", "}", StringComparison.Ordinal), ("db/schema.prisma", Export)));

    [Theory]
    [InlineData("name String? @db.VarChar(20)", "nick String?")]
    [InlineData("model Tag {\n  id Int @id\n}\n", "// nothing\n")]
    public async Task Writes_the_file_anew(string before, string after)
    {
        var files = await Fix(Records, ("db/schema.prisma", Export.Replace(before, after, StringComparison.Ordinal)));
        Assert.Equal(Export, files["db/schema.prisma"]);
        Assert.Empty(await Find(Records, ("db/schema.prisma", files["db/schema.prisma"])));
    }

    [Fact]
    public async Task Keeps_the_line_ends_of_the_file()
    {
        var files = await Fix(Records, ("schema.prisma", Export.Replace("20", "30", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(Export.Replace("\n", "\r\n", StringComparison.Ordinal), files["schema.prisma"]);
    }

    [Fact]
    public async Task Keeps_blocks_in_the_files_where_they_are()
    {
        (string, string)[] before = [("db/a.prisma", "datasource db {\n  provider = \"sqlite\"\n}\n\nmodel Tag {\n  id Int @id\n}\n\nmodel Old {\n  id Int @id\n}\n"), ("db/b.prisma", "enum E {\n  A\n}\n")];
        var files = await Fix(Records, "true", before);
        Assert.Equal("datasource db {\n  provider = \"sqlite\"\n}\n\nmodel Tag {\n  id Int @id\n}\n", files["db/a.prisma"]);
        Assert.Equal("model User {\n  id   Int     @id\n  name String?\n}\n", files["db/b.prisma"]);
        Assert.Empty(await Find(Records, [.. files.Select(static file => (file.Key, file.Value))]));
    }

    private static Task<ImmutableArray<Diagnostic>> Find(string records, params (string Path, string Text)[] files) => Find(records, null, files);

    private static async Task<ImmutableArray<Diagnostic>> Find(string records, string? metadata, params (string Path, string Text)[] files)
    {
        var options = new AnalyzerOptions([.. files.Select(static file => new PrismaFile(file.Path, file.Text))], new ItemMetadata(metadata));
        return await Code.Compile(records).WithAnalyzers([new PrismaFileAnalyzer(), new PrismaCopyAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private static Task<Dictionary<string, string>> Fix(string records, params (string Path, string Text)[] files) => Fix(records, null, files);

    private static async Task<Dictionary<string, string>> Fix(string records, string? metadata, params (string Path, string Text)[] files)
    {
        using var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "tests", "tests", LanguageNames.CSharp, parseOptions: Code.ParseOptions, compilationOptions: Code.Options, metadataReferences: Code.References))
            .AddDocument(DocumentId.CreateNewId(id), "F0.cs", SourceText.From(records), filePath: "F0.cs")
            .AddDocument(DocumentId.CreateNewId(id), "Usings.cs", SourceText.From(Code.Usings), filePath: "Usings.cs");
        foreach (var (path, text) in files)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), path, SourceText.From(text), filePath: path);
        }

        if (metadata is not null)
        {
            var config = string.Concat(files.Select(file => $"[/{file.Path}]\nbuild_metadata.AdditionalFiles.SchemaFirstExport = {metadata}\n"));
            foreach (var document in solution.GetProject(id)!.AdditionalDocuments.ToList())
            {
                solution = solution.RemoveAdditionalDocument(document.Id).AddAdditionalDocument(document.Id, document.Name, await document.GetTextAsync(), filePath: "/" + document.FilePath);
            }

            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From("is_global = true\n" + config), filePath: "/.globalconfig");
        }

        var project = solution.GetProject(id)!;
        var found = await (await project.GetCompilationAsync())!.WithAnalyzers([new PrismaCopyAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        var actions = new List<CodeAction>();
        await new RewritePrismaFile().RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(found[0].Location.SourceTree)!, found[0], (action, _) => actions.Add(action), default));
        var changed = (await Assert.Single(actions).GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(id)!;
        var result = new Dictionary<string, string>();
        foreach (var document in changed.AdditionalDocuments)
        {
            result.Add(document.FilePath!.TrimStart('/'), (await document.GetTextAsync()).ToString());
        }

        return result;
    }

    private sealed class ItemMetadata(string? value) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(value);
    }

    private sealed class Values(string? export) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            (value = key == "build_metadata.AdditionalFiles.SchemaFirstExport" ? export : null) is not null;
    }
}
