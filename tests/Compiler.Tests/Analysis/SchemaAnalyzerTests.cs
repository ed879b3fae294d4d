using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Analysis;

public sealed class SchemaAnalyzerTests
{
    private const string Client = "using SchemaFirst;\n[Datasource(Provider.PostgreSql)] public sealed partial class Db : SchemaClient;\n";

    [Fact]
    public Task Finds_nothing_in_a_sound_schema() => Code.VerifyAsync(Client + """
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
            [PostgreSql.VarChar(200)] public required string Title { get; init; }
            [Now] public DateTime CreatedAt { get; init; }
            public int? AuthorId { get; init; }
            [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
            public partial User? Author { get; }
        }
        """);

    [Fact]
    public Task Underlines_the_name_of_a_model_without_identity() =>
        Code.VerifyAsync(Client + "[Model] public partial record {|SF1010:Tag|}\n{\n    public required string Name { get; init; }\n}\n");

    [Fact]
    public Task Underlines_the_name_of_a_relation_without_its_other_side() => Code.VerifyAsync(Client + """
        [Model] public partial record User { [Id] public int Id { get; init; } }
        [Model] public partial record Post
        {
            [Id] public int Id { get; init; }
            public int AuthorId { get; init; }
            [Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User {|SF1230:Author|} { get; }
        }
        """);

    [Fact]
    public Task Underlines_the_type_that_is_not_known() =>
        Code.VerifyAsync(Client + "[Model] public partial record A { [Id] public int Id { get; init; } public {|SF1102:Uri|} Link { get; init; } }");

    [Fact]
    public Task Tells_each_file_its_own_findings() => Code.VerifyAsync(
        Client + "[Model] public partial record {|SF1010:A|} { public int X { get; init; } }",
        "using SchemaFirst;\n[Model] public partial record {|SF1010:B|} { public int X { get; init; } }");

    [Fact]
    public Task Holds_a_client_to_the_rules_of_every_provider_it_names() => Code.VerifyAsync("""
        using SchemaFirst;
        [Datasource(Provider.PostgreSql, Provider.Sqlite)] public sealed partial class Db : SchemaClient;
        [Model] public partial record A
        {
            [Id] public int Id { get; init; }
            [PostgreSql.VarChar(20)] public required string Name { get; init; }
            public IReadOnlyList<string> {|SF1542:Tags|} { get; init; } = [];
        }
        """);

    [Fact]
    public Task Tells_a_finding_of_several_providers_once() => Code.VerifyAsync("""
        using SchemaFirst;
        [Datasource(Provider.PostgreSql, Provider.Sqlite)] public sealed partial class Db : SchemaClient;
        [Model] public partial record {|SF1010:A|} { public int X { get; init; } }
        """);

    [Fact]
    public Task Wants_records_that_can_be_completed() => Code.VerifyAsync(Client + """
        [Model] public record {|SF2002:A|} { [Id] public int Id { get; init; } }
        [Model] public partial class {|SF2001:B|} { [Id] public int Id { get; init; } }
        [Model] public partial record {|SF2005:C|}<T> { [Id] public int Id { get; init; } }
        public partial class Outer { [Model] public partial record {|SF2004:D|} { [Id] public int Id { get; init; } } }
        """);

    [Fact]
    public Task Wants_relations_partial_and_columns_not() => Code.VerifyAsync(Client + """
        [Model] public partial record User
        {
            [Id] public int Id { get; init; }
            public partial string? {|SF2009:Nick|} { get; }
            public string? {|SF2007:Code|} { get; }
            public IReadOnlyList<Post> {|SF2003:Posts|} { get; init; } = [];
            public {|SF2008:IReadOnlyList<string>?|} Tags { get; init; }
        }
        [Model] public partial record Post
        {
            [Id] public int Id { get; init; }
            public int UserId { get; init; }
            [Relation(nameof(UserId), References = [nameof(User.Id)])] public partial User User { get; }
        }
        """);

    [Fact]
    public Task Advises_on_what_is_valid_but_unwise() => Code.VerifyAsync(Client + """
        [Model, {|SF1903:Index(nameof(Title))|}, Index(nameof(Title), nameof(AuthorId)), {|SF1902:Index(nameof(Id))|}] public partial record Post
        {
            [Id] public int Id { get; init; }
            [Default({|SF1905:"too long"|}), PostgreSql.VarChar(3)] public required string Title { get; init; }
            [{|SF1904:PostgreSql.SmallInt|}] public int AuthorId { get; init; }
            [Relation(nameof(AuthorId), References = [nameof(User.Id)])] public partial User {|SF1901:Author|} { get; }
        }
        [Model, {|SF1908:Map("visits_of_all_the_pages_that_we_have_ever_served_to_any_of_our_readers")|}] public partial record User
        {
            [Id] public int Id { get; init; }
            public partial IReadOnlyList<Post> Posts { get; }
        }
        """);

    [Fact]
    public Task Gives_no_advice_on_a_schema_with_errors() => Code.VerifyAsync(Client + """
        [Model, Index(nameof(Id))] public partial record Post { [Id] public int Id { get; init; } public string? {|SF2007:Text|} { get; } }
        """);

    [Fact]
    public Task Wants_nullable_reference_types() =>
        Code.VerifyAsync("#nullable disable\n" + Client + "[Model] public partial record {|SF2012:A|} { [Id] public int Id { get; init; } }");

    [Fact]
    public Task Wants_attribute_arguments_written_out() => Code.VerifyAsync(Client + """
        [Model, Map({|SF2006:Tables.A + "s"|})] public partial record A { [Id] public int Id { get; init; } }
        static class Tables { public const string A = "a"; }
        """);

    [Fact]
    public Task Reads_no_other_librarys_attribute_as_its_own() => Code.VerifyAsync("""
        namespace Other { public sealed class ModelAttribute : System.Attribute; }
        namespace App
        {
            using Other;
            [{|SF2013:Model|}] public partial record A { [SchemaFirst.Id] public int Id { get; init; } }
        }
        """);

    [Fact]
    public Task Misses_no_column_in_another_part() => Code.VerifyAsync(
        "using SchemaFirst;\n[Model] public partial record A { [Id] public int Id { get; init; } }",
        "public partial record A { public string? {|SF2014:Name|} { get; init; } public string Greeting => $\"Hello {Name}\"; }\npublic partial record B { public int X { get; init; } }");

    [Fact]
    public Task Keeps_silent_where_there_is_no_schema() =>
        Code.VerifyAsync("public enum Colour { Red }\npublic record Point(int X, int Y);");
}
