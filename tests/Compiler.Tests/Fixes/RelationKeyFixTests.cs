using SchemaFirst.CodeFixes;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Fixes;

public sealed class RelationKeyFixTests
{
    private const string Client = "using SchemaFirst;\n[Datasource(Provider.PostgreSql)]\npublic sealed partial class Db : SchemaClient;\n";

    [Fact]
    public async Task Adds_the_foreign_key_property_that_a_relation_names() =>
        (await FixRunner.ApplyAsync(new AddForeignKey(), null, Client + """
            [Model]
            public partial record User
            {
                [Id] public long Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
                public partial User? Author { get; }
            }
            """)).IsClean(Client + """
            [Model]
            public partial record User
            {
                [Id] public long Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model, Index(nameof(AuthorId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public long? AuthorId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
                public partial User? Author { get; }
            }
            """);

    [Fact]
    public async Task Adds_a_foreign_key_to_the_single_side_of_a_list() =>
        (await FixRunner.ApplyAsync(new AddForeignKey(), null, Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public partial User Author { get; }
            }
            """)).IsClean(Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model, Index(nameof(AuthorId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int AuthorId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User Author { get; }
            }
            """);

    [Fact]
    public async Task Gives_the_required_side_of_a_one_to_one_relation_a_unique_key() =>
        (await FixRunner.ApplyAsync(new AddForeignKey(), null, Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial Profile? Profile { get; }
            }

            [Model]
            public partial record Profile
            {
                [Id] public int Id { get; init; }
                public partial User User { get; }
            }
            """)).IsClean(Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial Profile? Profile { get; }
            }

            [Model]
            public partial record Profile
            {
                [Id] public int Id { get; init; }
                [Unique] public int UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])] public partial User User { get; }
            }
            """);

    [Fact]
    public async Task Makes_the_key_of_a_one_to_one_relation_unique() =>
        (await FixRunner.ApplyAsync(new MakeUnique(), null, Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial Profile? Profile { get; }
            }

            [Model]
            public partial record Profile
            {
                [Id] public int Id { get; init; }
                public int UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])]
                public partial User User { get; }
            }
            """)).IsClean(Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial Profile? Profile { get; }
            }

            [Model]
            public partial record Profile
            {
                [Id] public int Id { get; init; }
                [Unique] public int UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])]
                public partial User User { get; }
            }
            """);

    [Fact]
    public async Task Makes_several_referenced_properties_unique_together() =>
        (await FixRunner.ApplyAsync(new MakeUnique(), null, Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public required string First { get; init; }
                public required string Last { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model, Index(nameof(AuthorFirst), nameof(AuthorLast))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public required string AuthorFirst { get; init; }
                public required string AuthorLast { get; init; }
                [Relation(nameof(AuthorFirst), nameof(AuthorLast), References = [nameof(User.First), nameof(User.Last)])]
                public partial User Author { get; }
            }
            """)).IsClean(Client + """
            [Model, Unique(nameof(First), nameof(Last))]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public required string First { get; init; }
                public required string Last { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model, Index(nameof(AuthorFirst), nameof(AuthorLast))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public required string AuthorFirst { get; init; }
                public required string AuthorLast { get; init; }
                [Relation(nameof(AuthorFirst), nameof(AuthorLast), References = [nameof(User.First), nameof(User.Last)])]
                public partial User Author { get; }
            }
            """);

    [Fact]
    public async Task Names_two_relations_between_the_same_records_on_both_sides() =>
        (await FixRunner.ApplyAllAsync(new NameRelation(), "NameRelation", Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Post> Written { get; }
                public partial IReadOnlyList<Post> Reviewed { get; }
            }

            [Model, Index(nameof(AuthorId)), Index(nameof(ReviewerId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int AuthorId { get; init; }
                public int ReviewerId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
                public partial User Author { get; }
                [Relation(nameof(ReviewerId), References = [nameof(User.Id)])]
                public partial User Reviewer { get; }
            }
            """)).IsClean(Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                [Relation(Name = "PostAuthor")] public partial IReadOnlyList<Post> Written { get; }
                [Relation(Name = "PostReviewer")] public partial IReadOnlyList<Post> Reviewed { get; }
            }

            [Model, Index(nameof(AuthorId)), Index(nameof(ReviewerId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int AuthorId { get; init; }
                public int ReviewerId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)], Name = "PostAuthor")]
                public partial User Author { get; }
                [Relation(nameof(ReviewerId), References = [nameof(User.Id)], Name = "PostReviewer")]
                public partial User Reviewer { get; }
            }
            """);

    [Fact]
    public async Task Makes_the_compound_key_of_a_one_to_one_relation_unique()
    {
        static string Source(string head) => Client + $$"""
            [Model, Id(nameof(First), nameof(Last))]
            public partial record User
            {
                public required string First { get; init; }
                public required string Last { get; init; }
                public partial Profile? Profile { get; }
            }

            {{head}}
            public partial record Profile
            {
                [Id] public int Id { get; init; }
                public required string UserFirst { get; init; }
                public required string UserLast { get; init; }
                [Relation(nameof(UserFirst), nameof(UserLast), References = [nameof(User.First), nameof(User.Last)])]
                public partial User User { get; }
            }
            """;
        (await FixRunner.ApplyAsync(new MakeUnique(), null, Source("[Model]"))).IsClean(Source("[Model, Unique(nameof(UserFirst), nameof(UserLast))]"));
    }
}
