using SchemaFirst.CodeFixes;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Fixes;

public sealed class OppositeRelationFixTests
{
    private const string Client = "using SchemaFirst;\n[Datasource(Provider.PostgreSql)]\npublic sealed partial class Db : SchemaClient;\n";

    [Fact]
    public async Task Adds_the_list_on_the_other_side_of_a_foreign_key() =>
        (await FixRunner.ApplyAsync(new AddOppositeRelation(), null, Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
            }

            [Model, Index(nameof(AuthorId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int AuthorId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
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
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
                public partial User Author { get; }
            }
            """);

    [Fact]
    public async Task Adds_an_optional_record_opposite_a_unique_foreign_key_in_another_file()
    {
        var fixedCode = await FixRunner.ApplyAsync(
            new AddOppositeRelation(),
            null,
            """
            using SchemaFirst;
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
            }
            """,
            """
            using SchemaFirst;
            [Model]
            public partial record Profile
            {
                [Id] public int Id { get; init; }
                [Unique] public int UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])]
                public partial User User { get; }
            }
            """);

        fixedCode.IsClean("""
            using SchemaFirst;
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial Profile? Profile { get; }
            }
            """);
    }

    [Fact]
    public async Task Adds_the_single_side_of_a_list_with_its_foreign_key() =>
        (await FixRunner.ApplyAsync(new AddOppositeRelation(), "AddOppositeSingle", Client + """
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
            }
            """)).IsClean(Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model, Index(nameof(UserId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int? UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])] public partial User? User { get; }
            }
            """);

    [Fact]
    public async Task Adds_a_list_opposite_a_list_for_many_to_many() =>
        (await FixRunner.ApplyAsync(new AddOppositeRelation(), "AddOppositeManyToMany", Client + """
            [Model]
            public partial record Category
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model]
            public partial record Post
            {
                [Id] public int Id { get; init; }
            }
            """)).IsClean(Client + """
            [Model]
            public partial record Category
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public partial IReadOnlyList<Category> Categories { get; }
            }
            """);

    [Fact]
    public async Task Adds_key_and_other_side_to_a_relation_that_has_neither() =>
        (await FixRunner.ApplyAsync(new AddOppositeRelation(), null, Client + """
            [Model]
            public partial record User
            {
                [Id] public required string Id { get; init; }
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
                [Id] public required string Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            [Model, Index(nameof(AuthorId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public required string AuthorId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User Author { get; }
            }
            """);

    [Fact]
    public async Task Names_the_other_side_of_a_record_that_leads_to_itself() =>
        (await FixRunner.ApplyAsync(new AddOppositeRelation(), null, Client + """
            [Model, Index(nameof(ManagerId))]
            public partial record Employee
            {
                [Id] public int Id { get; init; }
                public int? ManagerId { get; init; }
                [Relation(nameof(ManagerId), References = [nameof(Id)])]
                public partial Employee? Manager { get; }
            }
            """)).IsClean(Client + """
            [Model, Index(nameof(ManagerId))]
            public partial record Employee
            {
                [Id] public int Id { get; init; }
                public int? ManagerId { get; init; }
                [Relation(nameof(ManagerId), References = [nameof(Id)], Name = "EmployeeManager")]
                public partial Employee? Manager { get; }
                [Relation(Name = "EmployeeManager")] public partial IReadOnlyList<Employee> ManagerOf { get; }
            }
            """);

    [Fact]
    public async Task Adds_every_missing_other_side_at_once() =>
        (await FixRunner.ApplyAllAsync(new AddOppositeRelation(), "AddOpposite", Client + """
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
            }

            [Model, Index(nameof(AuthorId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int AuthorId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
                public partial User Author { get; }
            }

            [Model, Index(nameof(UserId))]
            public partial record Like
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
                public partial IReadOnlyList<Post> Posts { get; }
                public partial IReadOnlyList<Like> Likes { get; }
            }

            [Model, Index(nameof(AuthorId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int AuthorId { get; init; }
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])]
                public partial User Author { get; }
            }

            [Model, Index(nameof(UserId))]
            public partial record Like
            {
                [Id] public int Id { get; init; }
                public int UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])]
                public partial User User { get; }
            }
            """);

    [Fact]
    public async Task Breaks_a_record_of_one_line_for_the_new_property() =>
        (await FixRunner.ApplyAsync(new AddOppositeRelation(), null, Client + """
            [Model] public partial record User { [Id] public int Id { get; init; } }
            [Model, Index(nameof(AuthorId))] public partial record Post([property: Id] int Id, int AuthorId)
            {
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User Author { get; }
            }
            """)).IsClean(Client + """
            [Model] public partial record User { [Id] public int Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }
            [Model, Index(nameof(AuthorId))] public partial record Post([property: Id] int Id, int AuthorId)
            {
                [Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User Author { get; }
            }
            """);
}
