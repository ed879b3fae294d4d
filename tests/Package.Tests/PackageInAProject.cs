using System.Runtime.InteropServices;

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
            foreach (var type in new[] { typeof(SchemaClient), typeof(SqliteDatabase), typeof(ModelAttribute) })
            {
                Console.WriteLine(Path.GetRelativePath(AppContext.BaseDirectory, type.Assembly.Location).Replace('\\', '/'));
            }
            """));
        var (exitCode, output) = PackedFeed.Run(project, "dotnet", ["run"]);
        Assert.True(exitCode == 0, output);
        var lines = output.Trim().Split('\n', StringSplitOptions.TrimEntries);
        Assert.Equal("1: alice@example.com wrote Hello", lines[0]);

        // Loaded as compiled ahead of time, where that was done for the platform.
        var folder = RuntimeInformation.RuntimeIdentifier is "linux-x64" or "linux-arm64" or "win-x64" or "osx-arm64" ? $"runtimes/{RuntimeInformation.RuntimeIdentifier}/lib/net10.0/" : "";
        Assert.Equal([folder + "SchemaFirst.Runtime.dll", folder + "SchemaFirst.Runtime.Sqlite.dll", folder + "SchemaFirst.Attributes.dll"], lines[1..]);
    }

    /// <summary>The trimmer takes away what it sees nobody use; it may not take what a type needs to be loaded at all.</summary>
    [Fact]
    public void A_trimmed_program_answers_too()
    {
        var project = feed.Project("Trimmed", ("Schema.cs", Schema), ("Program.cs", """
            using Sample;
            using SchemaFirst;

            await using var db = new SampleDb(SqliteDatabase.Open(":memory:"));
            await db.Database.CreateAsync();
            if (args.Length > 0)
            {
                Console.WriteLine((await db.User.FindManyAsync()).Count);
                return;
            }

            var alice = await db.User.CreateAsync(new() { Data = new() { Email = "alice@example.com", Posts = new() { Create = [new() { Title = "Hello" }, new() { Title = "Again" }] } } });
            await db.Post.UpdateAsync(new() { Where = new() { Id = 2 }, Data = new() { Title = "Bye", Author = new() { Connect = new() { Id = alice.Id } } } });
            var found = await db.User.FindManyAsync(new() { Where = new() { Posts = new() { Some = new() { Title = "Bye" } } }, Include = new() { Posts = new() { OrderBy = [new() { Title = Sort.Asc }] } } });
            var groups = await db.Post.GroupByAsync(new() { By = [PostField.AuthorId], Count = [PostField.Id] });
            var counted = await db.Post.CountAsync(new() { Where = new() { Author = new() { Is = new() { Email = new() { StartsWith = "alice" } } } } });
            var titles = await db.User.FindManyAsync(new(), user => new { user.Email, Titles = user.Posts.Select(post => post.Title).ToList() });
            await db.Post.UpsertAsync(new() { Where = new() { Id = 9 }, Create = new() { Title = "New" }, Update = new() { Title = "Old" } });
            await db.Post.DeleteManyAsync(new() { Where = new() { Title = "Hello" } });
            Console.WriteLine($"{found[0].Posts[0].Title} {groups.Count} {counted} {titles[0].Titles.Count} {await db.Post.CountAsync()}");
            """));
        var platform = RuntimeInformation.RuntimeIdentifier;
        var (exitCode, output) = PackedFeed.Run(
            project, "dotnet", ["publish", "-c", "Release", "-r", platform, "--self-contained", "-p:PublishTrimmed=true", "-p:TreatWarningsAsErrors=true", "-o", "out", "--nologo"]);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning IL", output, StringComparison.Ordinal);
        Assert.Equal((0, "Bye 1 2 2 2"), Trim(PackedFeed.Run(project, Path.Combine(project, "out", "Trimmed"), [])));
        Assert.Equal((0, "0"), Trim(PackedFeed.Run(project, Path.Combine(project, "out", "Trimmed"), ["less"])));

        static (int, string) Trim((int ExitCode, string Output) run) => (run.ExitCode, run.Output.Trim());
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
