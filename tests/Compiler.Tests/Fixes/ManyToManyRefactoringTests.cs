using SchemaFirst.CodeFixes;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Fixes;

public sealed class ManyToManyRefactoringTests
{
    private const string Before = """
        using SchemaFirst;
        [Datasource(Provider.PostgreSql)]
        public sealed partial class Db : SchemaClient;
        [Model]
        public partial record Post
        {
            [Id] public int Id { get; init; }
            [Relation(Name = "tags")] public partial IReadOnlyList<Category> Categories { get; }
        }

        [Model]
        public partial record Category
        {
            [Id] public required string Id { get; init; }
            [Relation(Name = "tags")] public partial IReadOnlyList<Post> {|SF0000:Posts|} { get; }
        }
        """;

    [Fact]
    public async Task Makes_the_link_table_a_record_with_the_names_of_the_database()
    {
        var marked = Markup.Read(Before);
        (await FixRunner.RefactorAsync(new MakeManyToManyExplicit(), marked.Places[0].Span, marked.Source)).IsClean("""
            using SchemaFirst;
            [Datasource(Provider.PostgreSql)]
            public sealed partial class Db : SchemaClient;
            [Model]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<CategoryPost> Categories { get; }
            }

            [Model]
            public partial record Category
            {
                [Id] public required string Id { get; init; }
                public partial IReadOnlyList<CategoryPost> Posts { get; }
            }

            [Model, Id(nameof(CategoryId), nameof(PostId)), Index(nameof(PostId), Map = "_tags_B_index"), Map("_tags")]
            public partial record CategoryPost
            {
                [Map("A")] public required string CategoryId { get; init; }
                [Relation(nameof(CategoryId), References = [nameof(Category.Id)], OnDelete = ReferentialAction.Cascade)]
                public partial Category Category { get; }

                [Map("B")] public int PostId { get; init; }
                [Relation(nameof(PostId), References = [nameof(Post.Id)], OnDelete = ReferentialAction.Cascade)]
                public partial Post Post { get; }
            }

            """);
    }
}
