using SchemaFirst.Compiler.Tests.Harness;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Compiler.Tests.Reading;

/// <summary>While somebody types, the code is broken most of the time: reading and judging it must not be.</summary>
public sealed class HalfWrittenCodeTests
{
    private const string Source = """
        using SchemaFirst;
        namespace Blog;
        // the client
        [Generator("client", "prisma-client", Output = "../x", PreviewFeatures = ["views"])]
        [GeneratorOption("client", "seed", Env = "SEED")]
        [Datasource(Provider.PostgreSql, Provider.Sqlite, Schemas = ["a"], Extensions = ["postgis(version: \"3\")"])]
        public sealed partial class BlogDb : SchemaClient;

        /// <summary>Somebody.</summary>
        [Model, Index(nameof(Name), Sort.Desc, nameof(Email), 20, Type = IndexType.Hash), Unique(nameof(Email), WhereIs = [nameof(Role), Is.Not, "x"])]
        public partial record User
        {
            [Id, Sequence(Start = -5)] public int Id { get; init; } //// the id
            [Unique, PostgreSql.VarChar(200), Default("a\u0041")] public required string Email { get; init; }
            [SchemaName("the_name"), Prisma("@map(name: \"n\")")] public string? Name { get; init; }
            [Default(Role.Admin)] public Role Role { get; init; }
            [Default([1, -2.5])] public IReadOnlyList<int> Numbers { get; init; } = [];
            public partial IReadOnlyList<Post> Posts { get; }
        }

        [Model]
        public partial record Post([property: Id] int Id, int? AuthorId)
        {
            [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade, Name = "x")]
            public partial User? Author { get; }
        }

        public enum Role { [Map("user")] User, Admin }
        """;

    [Fact]
    public void Reads_every_beginning_of_a_file()
    {
        for (var length = 0; length <= Source.Length; length += 12)
        {
            Judge(Source.Substring(0, length));
        }
    }

    [Fact]
    public void Reads_a_file_without_any_one_of_its_words()
    {
        var tree = Code.Parse(Source);
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            Judge(Source.Remove(token.SpanStart, token.Span.Length));
        }
    }

    private static void Judge(string source)
    {
        var view = SchemaView.Of(SchemaLinker.Link([SchemaReader.ReadFile(Code.Parse(source))]));
        Assert.All(view.Findings, finding => Assert.InRange(finding.Origin.End, finding.Origin.Start, source.Length));
    }
}
