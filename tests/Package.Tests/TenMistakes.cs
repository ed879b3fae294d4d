namespace SchemaFirst.Package.Tests;

/// <summary>A schema with more than ten mistakes: each shows in the build by its rule, and the fixes of the package mend them all.</summary>
[Collection(PackedFeedCollection.Name)]
public sealed class TenMistakes(PackedFeed feed)
{
    private static readonly (string Rule, string Text)[] Mistakes =
    [
        ("SF2002", """
            [Model]
            public record NotPartial
            {
                [Id] public int Id { get; init; }
            }
            """),
        ("SF2007", """
            [Model]
            public partial record NotWritable
            {
                [Id] public int Id { get; init; }
                public string Note { get; } = "";
            }
            """),
        ("SF2008", """
            [Model]
            public partial record NullableList
            {
                [Id] public int Id { get; init; }
                public IReadOnlyList<string>? Tags { get; init; }
            }
            """),
        ("SF2003", """
            [Model]
            public partial record Shelf
            {
                [Id] public int Id { get; init; }
                public IReadOnlyList<Book> Books { get; } = [];
            }

            [Model, Index(nameof(ShelfId))]
            public partial record Book
            {
                [Id] public int Id { get; init; }
                public int ShelfId { get; init; }
                [Relation(nameof(ShelfId), References = [nameof(Shelf.Id)])]
                public partial Shelf Shelf { get; }
            }
            """),
        ("SF1230", """
            [Model]
            public partial record Author
            {
                [Id] public int Id { get; init; }
            }

            [Model, Index(nameof(AuthorId))]
            public partial record Article
            {
                [Id] public int Id { get; init; }
                public int AuthorId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(Author.Id)])]
                public partial Author Author { get; }
            }
            """),
        ("SF1244", """
            [Model]
            public partial record Person
            {
                [Id] public int Id { get; init; }
                public partial Passport? Passport { get; }
            }

            [Model]
            public partial record Passport
            {
                [Id] public int Id { get; init; }
                public int PersonId { get; init; }
                [Relation(nameof(PersonId), References = [nameof(Person.Id)])]
                public partial Person Person { get; }
            }
            """),
        ("SF1224", """
            [Model]
            public partial record Country
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<City> Cities { get; }
            }

            [Model, Index(nameof(CountryId))]
            public partial record City
            {
                [Id] public int Id { get; init; }
                public required string CountryId { get; init; }
                [Relation(nameof(CountryId), References = [nameof(Country.Id)])]
                public partial Country Country { get; }
            }
            """),
        ("SF1223", """
            [Model]
            public partial record Team
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Player> Players { get; }
            }

            [Model, Index(nameof(TeamId))]
            public partial record Player
            {
                [Id] public int Id { get; init; }
                public int? TeamId { get; init; }
                [Relation(nameof(TeamId), References = [nameof(Team.Id)])]
                public partial Team Team { get; }
            }
            """),
        ("SF1901", """
            [Model]
            public partial record Ship
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Sailor> Sailors { get; }
            }

            [Model]
            public partial record Sailor
            {
                [Id] public int Id { get; init; }
                public int ShipId { get; init; }
                [Relation(nameof(ShipId), References = [nameof(Ship.Id)])]
                public partial Ship Ship { get; }
            }
            """),
        ("SF1902", """
            [Model, Index(nameof(Id))]
            public partial record TwiceIndexed
            {
                [Id] public int Id { get; init; }
            }
            """),
        ("SF1010", """
            [Model]
            public partial record WithoutIdentity
            {
                public string? Name { get; init; }
            }
            """),
        ("SF1231", """
            [Model]
            public partial record House
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Room> Rooms { get; }
            }

            [Model]
            public partial record Room
            {
                [Id] public int Id { get; init; }
                public partial House House { get; }
            }
            """),
    ];

    [Fact]
    public void Show_in_the_build_and_are_mended_by_dotnet_format()
    {
        var records = string.Join("\n\n", Mistakes.Select(static mistake => mistake.Text.Replace("\r", "", StringComparison.Ordinal)));
        var project = feed.Project(
            "Mistakes",
            feed.Reference("SchemaFirst.PostgreSql"),
            "",
            ("Schema.cs", $"using SchemaFirst;\n\n[Datasource(Provider.PostgreSql)]\npublic sealed partial class Db : SchemaClient;\n\n{records}\n"),
            ("Program.cs", "System.Console.WriteLine();"));
        var (exitCode, output) = PackedFeed.Run(project, "dotnet", ["build", "--nologo"]);
        Assert.NotEqual(0, exitCode);
        Assert.DoesNotContain("CS8785", output);
        var unseen = Mistakes.Select(static mistake => mistake.Rule).Where(rule => !output.Contains($" {rule}: ", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        Assert.True(Mistakes.Length - unseen.Count >= 10, output);

        // 'dotnet format' goes through the rules in an order of its own, another one in each process, and some rules speak only when others have
        // nothing to say: how many runs it takes is chance, but each has to mend something.
        for (var round = 0; round < Mistakes.Length; round++)
        {
            var before = File.ReadAllText(Path.Combine(project, "Schema.cs"));
            var formatted = PackedFeed.Run(project, "dotnet", ["format", "analyzers", "--no-restore", "--severity", "warn", "--diagnostics", .. Mistakes.Select(static mistake => mistake.Rule)]);
            Assert.True(formatted.ExitCode == 0, formatted.Output);
            Assert.False(before == File.ReadAllText(Path.Combine(project, "Schema.cs")), $"{output}\n{formatted.Output}\n{before}");
            (exitCode, output) = PackedFeed.Run(project, "dotnet", ["build", "--nologo"]);
            unseen.RemoveWhere(rule => output.Contains($" {rule}: ", StringComparison.Ordinal));
            if (exitCode == 0 && output.Contains("0 Warning(s)", StringComparison.Ordinal))
            {
                Assert.Empty(unseen);
                return;
            }
        }

        Assert.Fail($"{output}\n{File.ReadAllText(Path.Combine(project, "Schema.cs"))}");
    }
}
