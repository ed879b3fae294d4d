namespace SchemaFirst.Package.Tests;

/// <summary>What a stranger gets who references the package.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class PackageInAProject(PackedFeed feed)
{
    private const string Schema = """
        using SchemaFirst;

        namespace Sample;

        [Datasource(Provider.Sqlite)]
        public sealed partial class SampleDb : SchemaClient;

        [Model]
        public partial record User
        {
            [Id, AutoIncrement] public int Id { get; init; }
            [Unique] public required string Email { get; init; }
            public partial IReadOnlyList<Post> Posts { get; }
        }

        [Model, Index(nameof(AuthorId))]
        public partial record Post
        {
            [Id, AutoIncrement] public int Id { get; init; }
            public required string Title { get; init; }
            public int? AuthorId { get; init; }
            [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
            public partial User? Author { get; }
        }
        """;

    [Fact]
    public void Rules_show_as_build_errors_with_their_ids()
    {
        var project = feed.Project("Broken",
            ("Schema.cs", Schema.Replace("    [Id, AutoIncrement] public int Id { get; init; }\n    public required string Title", "    public int Number { get; init; }\n    public required string Title")),
            ("Program.cs", "System.Console.WriteLine();"));
        var (exitCode, output) = PackedFeed.Run(project, "dotnet", ["build", "--nologo"]);
        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"Schema\.cs\(17,\d+\): error SF10\d\d: ", output);
        Assert.DoesNotContain("error CS", output);
    }

    [Fact]
    public void The_client_is_there_and_answers()
    {
        var project = feed.Project("Working", ("Schema.cs", Schema), ("Program.cs", """
            using Sample;
            using SchemaFirst;

            await using var db = new SampleDb(SqliteDatabase.Open("sample.db"));
            await db.Database.CreateAsync();
            await db.User.CreateAsync(new() { Data = new() { Email = "alice@example.com", Posts = new() { Create = [new() { Title = "Hello" }] } } });
            var cards = await db.User.FindManyAsync(new(), user => new { user.Email, Titles = user.Posts.Select(post => post.Title).ToList() });
            Console.WriteLine($"{cards.Count}: {cards[0].Email} wrote {string.Join(", ", cards[0].Titles)}");
            """));
        var (exitCode, output) = PackedFeed.Run(project, "dotnet", ["run"]);
        Assert.True(exitCode == 0, output);
        Assert.Equal("1: alice@example.com wrote Hello", output.Trim());
    }

    /// <summary>What the item says reaches the analyzer, and what the project switches off stays silent.</summary>
    [Fact]
    public void A_prisma_file_out_of_step_is_a_warning_and_advice_can_be_switched_off()
    {
        var records = Schema.Replace("[Model, Index(nameof(AuthorId))]", "[Model, Index(nameof(AuthorId)), Index(nameof(AuthorId), nameof(Title)), Index(nameof(Id))]", StringComparison.Ordinal);
        var project = feed.Project(
            "Copy",
            ("Schema.cs", records),
            ("Program.cs", "System.Console.WriteLine();"),
            ("schema.prisma", "model Other {\n  id Int @id\n}\n"),
            (".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SF1903.severity = none\n"),
            ("Directory.Build.targets", "<Project><ItemGroup><AdditionalFiles Include=\"schema.prisma\" SchemaFirstExport=\"true\" /></ItemGroup></Project>"));
        var (exitCode, output) = PackedFeed.Run(project, "dotnet", ["build", "--nologo"]);
        Assert.True(exitCode == 0, output);
        Assert.Matches(@"Schema\.cs\(\d+,\d+\): warning SF2015: 'schema\.prisma' no longer says what the records say, from model 'Other' on", output);
        Assert.Matches(@"Schema\.cs\(\d+,\d+\): warning SF1902: The index over 'id' repeats the primary key", output);
        Assert.DoesNotContain("SF1903", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_the_compiler_reaches_the_output()
    {
        var project = feed.Project("Lean", ("Schema.cs", Schema), ("Program.cs", "System.Console.WriteLine();"));
        var (exitCode, output) = PackedFeed.Run(project, "dotnet", ["build", "--nologo", "-o", "out"]);
        Assert.True(exitCode == 0, output);
        var assemblies = Directory.EnumerateFiles(Path.Combine(project, "out"), "*.dll").Select(Path.GetFileName).ToList();
        Assert.DoesNotContain(assemblies, static name => name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.DoesNotContain("SchemaFirst.Generator.dll", assemblies);
        Assert.Contains("SchemaFirst.Runtime.dll", assemblies);
    }
}
