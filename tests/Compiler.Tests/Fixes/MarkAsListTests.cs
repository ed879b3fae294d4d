using SchemaFirst.CodeFixes;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Fixes;

public sealed class MarkAsListTests
{
    private static string Client(string provider) => $"using SchemaFirst;\n[Datasource(Provider.{provider})]\npublic sealed partial class Db : SchemaClient;\n";

    private static async Task Turns(string before, string after) => (await FixRunner.ApplyAsync(new MarkAsList(), "MarkAsList", before)).IsClean(after);

    [Fact]
    public Task Makes_a_one_to_many_relation_of_a_one_to_one_relation_without_a_unique_key()
    {
        static string Source(string head, string back) => Client("PostgreSql") + $$"""
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                public partial {{back}} Post { get; }
            }

            {{head}}
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])] public partial User User { get; }
            }
            """;
        return Turns(Source("[Model]", "Post?"), Source("[Model, Index(nameof(UserId))]", "IReadOnlyList<Post>"));
    }

    [Fact]
    public Task Takes_a_default_in_brackets()
    {
        static string Source(string type) => Client("PostgreSql") + $"[Model]\npublic partial record A\n{{\n    [Id] public int Id {{ get; init; }}\n    [Default([1, 2])] public {type} Sizes {{ get; init; }}\n}}\n";
        return Turns(Source("int"), Source("IReadOnlyList<int>"));
    }

    [Fact]
    public Task Takes_an_operator_class_for_lists()
    {
        static string Source(string type) => Client("PostgreSql") + $"[Model, Index(nameof(Sizes), Ops.ArrayOps, Type = IndexType.Gin)]\npublic partial record A\n{{\n    [Id] public int Id {{ get; init; }}\n    public {type} Sizes {{ get; init; }}\n}}\n";
        return Turns(Source("int"), Source("IReadOnlyList<int>"));
    }

    [Fact]
    public Task Makes_lists_of_the_keys_of_an_embedded_many_to_many_relation()
    {
        static string Source(string type) => Client("MongoDb") + $$"""
            [Model]
            public partial record A
            {
                [Id, Map("_id")] public int Id { get; init; }
                public {{type}} BIds { get; init; }
                [Relation(nameof(BIds), References = [nameof(B.Id)])] public partial IReadOnlyList<B> Bs { get; }
            }

            [Model]
            public partial record B
            {
                [Id, Map("_id")] public int Id { get; init; }
                public IReadOnlyList<int> AIds { get; init; } = [];
                [Relation(nameof(AIds), References = [nameof(A.Id)])] public partial IReadOnlyList<A> As { get; }
            }
            """;
        return Turns(Source("int"), Source("IReadOnlyList<int>"));
    }
}
