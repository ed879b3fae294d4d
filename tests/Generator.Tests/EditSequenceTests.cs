namespace SchemaFirst.Generator.Tests;

/// <summary>After any edits the generator makes what it would make of the same sources seen for the first time.</summary>
public sealed class EditSequenceTests
{
    private const int Models = 8;

    private static readonly string[] Types = ["int", "string?", "long", "DateTime", "decimal?", "byte[]?", "State", "Guid"];

    // How a model's source may change; the number makes two edits of one kind differ.
    private static readonly Func<string, int, string>[] Edits =
    [
        static (text, number) => text.Replace("    // more", $"    public {Types[number % Types.Length]}{(Types[number % Types.Length] is "State" ? "?" : "")} Added{number} {{ get; init; }}\n\n    // more"),
        static (text, number) => text.Replace("[Model", $"/// <summary>Number {number}.</summary>\n[Model"),
        static (text, number) => text.Replace("[Model", $"// {number}\n\n[Model"),
        static (text, number) => text.Contains("Map(", StringComparison.Ordinal) ? text : text.Replace("[Model", $"[Model, Map(\"table_{number}\")"),
        static (text, _) => text.Contains("int? ParentId", StringComparison.Ordinal) ? text : text.Replace(" Parent { get; }", "? Parent { get; }").Replace("int ParentId", "int? ParentId"),
        static (text, _) => text.Replace("[Id] public int Id", "[Id, AutoIncrement] public int Id"),
        static (text, _) => text.Replace("[Id] public int Id", "[Id] public string Id"),
        static (text, number) => text.Replace("    // more", $"    public partial IReadOnlyList<Model{number % Models}> Strays{number} {{ get; }}\n\n    // more"),
        static (text, _) => text.Contains("Ignore", StringComparison.Ordinal) ? text.Replace(", Ignore]", "]") : text.Replace("[Model]", "[Model, Ignore]"),
        static (text, number) => text.Replace("    // more", $"    public Unknown{number} Odd{number} {{ get; init; }}\n\n    // more"),
        static (text, number) => text.Replace("    // more", $"    public int Model{number % Models}Where {{ get; init; }}\n\n    // more"),
    ];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("SCHEMAFIRST_EDIT_SEEDS"), out var count) ? count : 2)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Edited_sources_give_what_fresh_ones_give(int seed)
    {
        var random = new Random(seed);
        string[] sources = [Client("Open, Sent"), .. Enumerable.Range(0, Models).Select(Model)];
        var bench = new Workbench(sources);
        Assert.Contains(bench.Run().GeneratedSources, static source => source.HintName == "Shop.ShopDb.Sql.g.cs");
        for (var number = 0; number < 12; number++)
        {
            var place = random.Next(sources.Length);
            sources[place] = place == 0 ? Client($"Open, Sent, Value{number}") : Edits[random.Next(Edits.Length)](sources[place], number);
            bench.Edit(place, sources[place]);
            var expected = new Workbench(sources).Run().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
            var actual = bench.Run().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
            Assert.Equal(expected, actual);
        }
    }

    private static string Client(string values) => $$"""
        namespace Shop;

        [Datasource(Provider.Sqlite, Provider.PostgreSql)]
        public sealed partial class ShopDb : SchemaClient;

        public enum State { {{values}} }
        """;

    private static string Model(int number) => $$"""
        namespace Shop;

        [Model]
        public partial record Model{{number}}
        {
            [Id] public int Id { get; init; }

            public State State { get; init; }

            public int ParentId { get; init; }

            [Relation(nameof(ParentId), References = [nameof(Shop.Model{{number / 2}}.Id)], Name = "parent{{number}}")]
            public partial Parent Parent { get; }

        {{string.Concat(Enumerable.Range(0, Models).Where(child => child / 2 == number).Select(child => $"    [Relation(Name = \"parent{child}\")] public partial IReadOnlyList<Model{child}> Children{child} {{ get; }}\n"))}}
            // more
        }
        """.Replace("Parent Parent", $"Model{number / 2} Parent");
}
