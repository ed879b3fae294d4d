using Microsoft.CodeAnalysis.CodeFixes;
using SchemaFirst.CodeFixes;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Fixes;

public sealed class AdviceFixTests
{
    private const string Client = "using SchemaFirst;\n[Datasource(Provider.PostgreSql)]\npublic sealed partial class Db : SchemaClient;\n";

    private static async Task Turns(CodeFixProvider fix, string key, string before, string after) =>
        (await FixRunner.ApplyAsync(fix, key, Client + before)).IsClean(Client + after);

    private static async Task TurnsAll(CodeFixProvider fix, string key, string before, string after) =>
        (await FixRunner.ApplyAllAsync(fix, key, Client + before)).IsClean(Client + after);

    private static string Shop(string line, string item) => $$"""
        [Model]
        public partial record Shop
        {
            [Id] public int Id { get; init; }
            public partial IReadOnlyList<Line> Lines { get; }
            public partial IReadOnlyList<Item> Items { get; }
        }

        {{line}}
        public partial record Line
        {
            [Id] public int Id { get; init; }
            public int ShopId { get; init; }
            [Relation(nameof(ShopId), References = [nameof(Shop.Id)])] public partial Shop Shop { get; }
        }

        {{item}}
        public partial record Item
        {
            [Id] public int Id { get; init; }
            public int ShopId { get; init; }
            [Relation(nameof(ShopId), References = [nameof(Shop.Id)])] public partial Shop Shop { get; }
        }
        """;

    [Fact]
    public Task Adds_the_index_of_a_foreign_key() =>
        Turns(new AddIndex(), "AddIndex", Shop("[Model]", "[Model, Index(nameof(ShopId))]"), Shop("[Model, Index(nameof(ShopId))]", "[Model, Index(nameof(ShopId))]"));

    [Fact]
    public Task Adds_the_indexes_of_all_foreign_keys() =>
        TurnsAll(new AddIndex(), "AddIndex", Shop("[Model]", "[Model]"), Shop("[Model, Index(nameof(ShopId))]", "[Model, Index(nameof(ShopId))]"));

    private static string Event(string head) => $$"""
        {{head}}
        public partial record Event
        {
            [Id] public int Id { get; init; }
            public int TenantId { get; init; }
            public DateTime At { get; init; }
        }
        """;

    [Theory]
    [InlineData("[Model, Index(nameof(TenantId)), Index(nameof(TenantId), nameof(At))]", "[Model, Index(nameof(TenantId), nameof(At))]")]
    [InlineData("[Model]\n[Index(nameof(TenantId))]\n[Index(nameof(TenantId), nameof(At))]", "[Model]\n[Index(nameof(TenantId), nameof(At))]")]
    [InlineData("[Index(nameof(TenantId)), Model, Index(nameof(TenantId), nameof(At))]", "[Model, Index(nameof(TenantId), nameof(At))]")]
    [InlineData("[Model]\n[Index(nameof(Id))] // by hand", "[Model]\n // by hand")]
    public Task Removes_an_index_that_another_serves(string before, string after) => Turns(new RemoveIndex(), "RemoveIndex", Event(before), Event(after));

    [Fact]
    public Task Removes_all_of_them() => TurnsAll(
        new RemoveIndex(),
        "RemoveIndex",
        Event("[Model, Index(nameof(Id)), Index(nameof(TenantId)), Index(nameof(TenantId), nameof(At))]"),
        Event("[Model, Index(nameof(TenantId), nameof(At))]"));

    private static string Post(string key, string id) => $$"""
        [Model, Index(nameof(UserId))]
        public partial record Post
        {
            [Id] public int Id { get; init; }
            {{key}} public required string UserId { get; init; }
            [Relation(nameof(UserId), References = [nameof(User.Id)])] public partial User User { get; }
        }

        [Model]
        public partial record User
        {
            [{{id}}] public required string Id { get; init; }
            public partial IReadOnlyList<Post> Posts { get; }
        }
        """;

    [Theory]
    [InlineData("[PostgreSql.VarChar(36)]", "Id, PostgreSql.Uuid", "[PostgreSql.Uuid]")]
    [InlineData("[PostgreSql.VarChar(36)]", "Id, PostgreSql.VarChar(40)", "[PostgreSql.VarChar(40)]")]
    [InlineData("[Map(\"user\"), PostgreSql.VarChar(36)]", "Id", "[Map(\"user\")]")]
    [InlineData("[Map(\"user\")]", "Id, PostgreSql.Uuid", "[Map(\"user\"), PostgreSql.Uuid]")]
    public Task Stores_a_foreign_key_like_its_target(string before, string id, string after) => Turns(new AlignForeignKey(), "AlignNativeType", Post(before, id), Post(after, id));

    [Fact]
    public Task Makes_one_relation_of_a_circle_optional()
    {
        static string Source(string mark) => $$"""
            [Model]
            public partial record Country
            {
                [Id] public int Id { get; init; }
                [Unique] public int CapitalId { get; init; }
                [Relation(nameof(CapitalId), References = [nameof(City.Id)], Name = "Capital")] public partial City Capital { get; }
                [Relation(Name = "Country")] public partial City? City { get; }
            }

            [Model]
            public partial record City
            {
                [Id] public int Id { get; init; }
                [Unique] public int{{mark}} CountryId { get; init; }
                [Relation(nameof(CountryId), References = [nameof(Country.Id)], Name = "Country")] public partial Country{{mark}} Country { get; }
                [Relation(Name = "Capital")] public partial Country? CapitalOf { get; }
            }
            """;
        return Turns(new ChangeOptionality(), "MakeOptionalWithKey", Source(""), Source("?"));
    }

    [Fact]
    public async Task Corrects_the_spelling_of_an_option()
    {
        static string Source(string key) => $"using SchemaFirst;\n[Datasource(Provider.Sqlite)]\n[Generator(\"docs\", \"node ./docs.mjs\")]\n[GeneratorOption(\"docs\", \"{key}\", \"x\")]\npublic sealed partial class Db : SchemaClient;\n";
        (await FixRunner.ApplyAsync(new CorrectSpelling(), null, Source("ouput"))).IsClean(Source("output"));
    }

    [Fact]
    public async Task Gives_preview_features_their_present_name()
    {
        static string Source(string key) => $"using SchemaFirst;\n[Datasource(Provider.Sqlite)]\n[Generator(\"docs\", \"node ./docs.mjs\")]\n[GeneratorOption(\"docs\", \"{key}\", new[] {{ \"views\" }})]\npublic sealed partial class Db : SchemaClient;\n";
        (await FixRunner.ApplyAsync(new CorrectSpelling(), null, Source("experimentalFeatures"))).IsClean(Source("previewFeatures"));
    }

    [Fact]
    public async Task Corrects_the_spelling_of_an_option_of_the_datasource()
    {
        static string Source(string key) => $"using SchemaFirst;\n[Datasource(Provider.PostgreSql)]\n[DatasourceOption(\"{key}\", \"prisma\")]\npublic sealed partial class Db : SchemaClient;\n";
        (await FixRunner.ApplyAsync(new CorrectSpelling(), null, Source("relationmode"))).IsClean(Source("relationMode"));
    }
}
