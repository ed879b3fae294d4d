using Microsoft.CodeAnalysis.CodeFixes;
using SchemaFirst.CodeFixes;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Fixes;

public sealed class OtherFixTests
{
    private const string User = """

        [Model]
        public partial record User
        {
            [Id] public int Id { get; init; }
            public partial IReadOnlyList<Post> Posts { get; }
        }

        """;

    private static string Client(string datasource) => $"using SchemaFirst;\n{datasource}\npublic sealed partial class Db : SchemaClient;\n";

    private static string Post(string head, string key, string relation) => $$"""

        {{head}}
        public partial record Post
        {
            [Id] public int Id { get; init; }
            {{key}}
            {{relation}}
        }
        """;

    private static async Task Turns(CodeFixProvider fix, string? key, string before, string after) =>
        (await FixRunner.ApplyAsync(fix, key, before)).IsClean(after);

    [Fact]
    public Task Adds_the_index_of_an_emulated_relation()
    {
        var client = Client("[Datasource(Provider.MySql, RelationMode = RelationMode.Prisma)]") + User;
        const string Relation = "[Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User Author { get; }";
        return Turns(
            new AddIndex(),
            null,
            client + Post("[Model]", "public int AuthorId { get; init; }", Relation),
            client + Post("[Model, Index(nameof(AuthorId))]", "public int AuthorId { get; init; }", Relation));
    }

    [Fact]
    public Task Makes_a_relation_optional_like_its_key()
    {
        var client = Client("[Datasource(Provider.PostgreSql)]") + User;
        const string Relation = "[Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User";
        return Turns(
            new ChangeOptionality(),
            null,
            client + Post("[Model, Index(nameof(AuthorId))]", "public int? AuthorId { get; init; }", Relation + " Author { get; }"),
            client + Post("[Model, Index(nameof(AuthorId))]", "public int? AuthorId { get; init; }", Relation + "? Author { get; }"));
    }

    [Fact]
    public Task Makes_relation_and_key_optional_for_set_null()
    {
        var client = Client("[Datasource(Provider.MySql)]") + User;
        const string Relation = "[Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.SetNull)] public partial User";
        return Turns(
            new ChangeOptionality(),
            null,
            client + Post("[Model]", "public int AuthorId { get; init; }", Relation + " Author { get; }"),
            client + Post("[Model]", "public int? AuthorId { get; init; }", Relation + "? Author { get; }"));
    }

    [Fact]
    public Task Makes_an_optional_id_required()
    {
        var client = Client("[Datasource(Provider.Sqlite)]");
        return Turns(
            new ChangeOptionality(),
            null,
            client + "[Model]\npublic partial record A\n{\n    [Id] public int? Id { get; init; }\n}\n",
            client + "[Model]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n}\n");
    }

    [Fact]
    public Task Replaces_an_action_that_the_database_does_not_have()
    {
        var client = Client("[Datasource(Provider.SqlServer)]") + User;
        static string Relation(string action) => $"[Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.{action})] public partial User Author {{ get; }}";
        return Turns(
            new ReplaceReferentialAction(),
            "UseNoAction",
            client + Post("[Model, Index(nameof(AuthorId))]", "public int AuthorId { get; init; }", Relation("Restrict")),
            client + Post("[Model, Index(nameof(AuthorId))]", "public int AuthorId { get; init; }", Relation("NoAction")));
    }

    [Fact]
    public Task Replaces_set_default_where_it_has_no_effect()
    {
        var client = Client("[Datasource(Provider.MySql)]") + User;
        static string Relation(string action) => $"[Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.{action})] public partial User Author {{ get; }}";
        return Turns(
            new ReplaceReferentialAction(),
            "UseNoAction",
            client + Post("[Model]", "[Default(1)] public int AuthorId { get; init; }", Relation("SetDefault")),
            client + Post("[Model]", "[Default(1)] public int AuthorId { get; init; }", Relation("NoAction")));
    }

    [Fact]
    public Task Puts_a_model_into_a_database_schema()
    {
        var client = Client("[Datasource(Provider.PostgreSql, Schemas = [\"crm\"])]\n[Generator(\"client\", \"prisma-client\", PreviewFeatures = [])]");
        return Turns(
            new AddDatabaseSchema(),
            "AddSchema:crm",
            client + "[Model]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n}\n",
            client + "[Model, Schema(\"crm\")]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n}\n");
    }

    [Fact]
    public Task Declares_a_database_schema()
    {
        const string Record = "[Model, Schema(\"sales\")]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n}\n";
        return Turns(
            new AddDatabaseSchema(),
            "DeclareSchema",
            Client("[Datasource(Provider.PostgreSql, Schemas = [\"crm\"])]") + Record,
            Client("[Datasource(Provider.PostgreSql, Schemas = [\"crm\", \"sales\"])]") + Record);
    }

    [Fact]
    public Task Corrects_a_misspelt_type()
    {
        var client = Client("[Datasource(Provider.PostgreSql)]") + "public enum Status { Open, Done }\n";
        static string Record(string type) => $"[Model]\npublic partial record A\n{{\n    [Id] public int Id {{ get; init; }}\n    public Status First {{ get; init; }}\n    public {type} Second {{ get; init; }}\n}}\n";
        return Turns(new CorrectType(), "CorrectTypeSpelling", client + Record("Statsu"), client + Record("Status"));
    }

    [Fact]
    public Task Creates_a_missing_enum()
    {
        var before = Client("[Datasource(Provider.PostgreSql)]") + "[Model]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n    public Colour Colour { get; init; }\n}\n";
        return Turns(new CorrectType(), "CreateEnum", before, before + "\npublic enum Colour\n{\n    Unknown,\n}\n");
    }

    [Fact]
    public async Task Creates_a_missing_model()
    {
        var before = Client("[Datasource(Provider.PostgreSql)]") + "[Model]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n    public partial IReadOnlyList<Order> Orders { get; }\n}\n";
        var fixedCode = await FixRunner.ApplyAsync(new CorrectType(), "CreateModel", before);
        Assert.Equal(before + "\n[Model]\npublic partial record Order\n{\n    [Id, AutoIncrement] public int Id { get; init; }\n}\n", fixedCode.Sources[0]);
        Assert.Equal("SF1230", Assert.Single(fixedCode.Remaining).Id);
    }

    [Fact]
    public Task Makes_the_property_called_id_the_id() => Turns(
        new AddIdentity(),
        "MakeId",
        "using SchemaFirst;\n[Model]\npublic partial record A\n{\n    public int Id { get; init; }\n}\n",
        "using SchemaFirst;\n[Model]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n}\n");

    [Fact]
    public Task Adds_an_id() => Turns(
        new AddIdentity(),
        "AddId",
        "using SchemaFirst;\n[Model]\npublic partial record A\n{\n    public int Size { get; init; }\n}\n",
        "using SchemaFirst;\n[Model]\npublic partial record A\n{\n    [Id, AutoIncrement] public int Id { get; init; }\n    public int Size { get; init; }\n}\n");

    [Fact]
    public async Task Makes_every_record_and_client_partial() =>
        (await FixRunner.ApplyAllAsync(
            new CorrectForm(),
            "MakePartial",
            "using SchemaFirst;\n[Datasource(Provider.Sqlite)]\npublic sealed class Db : SchemaClient;\n[Model]\npublic record A\n{\n    [Id] public int Id { get; init; }\n}\n"))
        .IsClean("using SchemaFirst;\n[Datasource(Provider.Sqlite)]\npublic sealed partial class Db : SchemaClient;\n[Model]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n}\n");

    [Theory]
    [InlineData("public List<Post> Posts { get; init; } = [];", "public partial List<Post> Posts { get; }")]
    [InlineData("public IReadOnlyList<Post> Posts { get; set; }", "public partial IReadOnlyList<Post> Posts { get; }")]
    public Task Makes_a_relation_partial(string before, string after)
    {
        static string Source(string property) => Client("[Datasource(Provider.Sqlite)]") + $$"""
            [Model]
            public partial record User
            {
                [Id] public int Id { get; init; }
                {{property}}
            }

            [Model, Index(nameof(UserId))]
            public partial record Post
            {
                [Id] public int Id { get; init; }
                public int UserId { get; init; }
                [Relation(nameof(UserId), References = [nameof(User.Id)])] public partial User User { get; }
            }
            """;
        return Turns(new CorrectForm(), "MakeRelationPartial", Source(before), Source(after));
    }

    [Theory]
    [InlineData("MakeOrdinary", "public partial string? Name { get; }", "public string? Name { get; init; }")]
    [InlineData("AddInit", "public string? Name { get; }", "public string? Name { get; init; }")]
    [InlineData("MakeListRequired", "public IReadOnlyList<string>? Names { get; init; }", "public IReadOnlyList<string> Names { get; init; }")]
    public Task Corrects_the_form_of_a_column(string key, string before, string after)
    {
        static string Source(string property) => Client("[Datasource(Provider.PostgreSql)]") + $"[Model]\npublic partial record A\n{{\n    [Id] public int Id {{ get; init; }}\n    {property}\n}}\n";
        return Turns(new CorrectForm(), key, Source(before), Source(after));
    }

    [Fact]
    public Task Switches_a_preview_feature_on_in_the_generator_that_is_there()
    {
        const string View = "[View]\npublic partial record Report\n{\n    public int Total { get; init; }\n}\n";
        return Turns(
            new ChangePreviewFeatures(),
            null,
            Client("[Generator(\"client\", \"prisma-client\", Output = \"../x\")]\n[Datasource(Provider.PostgreSql)]") + View,
            Client("[Generator(\"client\", \"prisma-client\", Output = \"../x\", PreviewFeatures = [\"views\"])]\n[Datasource(Provider.PostgreSql)]") + View);
    }

    [Fact]
    public Task Adds_a_generator_for_a_preview_feature()
    {
        const string Record = "[Model, Unique(nameof(B), Where = \"b > 5\")]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n    public int B { get; init; }\n}\n";
        return Turns(
            new ChangePreviewFeatures(),
            null,
            Client("[Datasource(Provider.PostgreSql)]") + Record,
            Client("[Generator(\"client\", \"prisma-client\", Output = \"../generated\", PreviewFeatures = [\"partialIndexes\"])]\n[Datasource(Provider.PostgreSql)]") + Record);
    }

    [Fact]
    public Task Removes_a_preview_feature_that_needs_no_switch()
    {
        static string Source(string features) => Client($"[Generator(\"client\", \"prisma-client\", Output = \"../x\", PreviewFeatures = [{features}])]\n[Datasource(Provider.PostgreSql)]");
        return Turns(new ChangePreviewFeatures(), null, Source("\"views\", \"orderByRelation\""), Source("\"views\""));
    }

    [Fact]
    public Task Gives_the_key_the_type_that_it_refers_to()
    {
        var client = Client("[Datasource(Provider.PostgreSql)]") + User.Replace("int Id", "long Id");
        const string Relation = "[Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User? Author { get; }";
        return Turns(
            new AlignForeignKey(),
            null,
            client + Post("[Model, Index(nameof(AuthorId))]", "public int? AuthorId { get; init; }", Relation),
            client + Post("[Model, Index(nameof(AuthorId))]", "public long? AuthorId { get; init; }", Relation));
    }

    [Fact]
    public Task Gives_the_key_the_native_type_that_it_refers_to()
    {
        var client = Client("[Datasource(Provider.MongoDb)]") + """

            [Model]
            public partial record User
            {
                [Id, Map("_id"), MongoDb.ObjectId] public required string Id { get; init; }
                public partial IReadOnlyList<Post> Posts { get; }
            }

            """;
        const string Relation = "[Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User Author { get; }";
        static string Own(string post) => post.Replace("[Id] public int Id", "[Id, Map(\"_id\")] public int Id");
        return Turns(
            new AlignForeignKey(),
            null,
            client + Own(Post("[Model]", "public required string AuthorId { get; init; }", Relation)),
            client + Own(Post("[Model]", "[MongoDb.ObjectId] public required string AuthorId { get; init; }", Relation)));
    }

    [Fact]
    public Task Renames_the_relation_mode_of_old() => Turns(
        new RenameRelationMode(),
        null,
        Client("[Datasource(Provider.MySql)]\n[DatasourceOption(\"referentialIntegrity\", \"prisma\")]"),
        Client("[Datasource(Provider.MySql, RelationMode = RelationMode.Prisma)]"));

    [Fact]
    public Task Writes_a_constant_out()
    {
        static string Source(string name) => $"using SchemaFirst;\n[Model, Map({name})]\npublic partial record A\n{{\n    [Id] public int Id {{ get; init; }}\n}}\npublic static class Tables {{ public const string A = \"as\"; }}\n";
        return Turns(new CorrectForm(), "WriteConstant", Source("Tables.A + \"_old\""), Source("\"as_old\""));
    }

    [Fact]
    public Task Switches_nullable_reference_types_on()
    {
        const string Record = "using SchemaFirst;\n[Model]\npublic partial record A\n{\n    [Id] public int Id { get; init; }\n}\n";
        return Turns(new CorrectForm(), "NullableOn", "#nullable disable\n" + Record, "#nullable enable\n" + Record);
    }
}
