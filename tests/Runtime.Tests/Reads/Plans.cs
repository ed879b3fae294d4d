using SchemaFirst.Runtime.Tests.Writes;

namespace SchemaFirst.Runtime.Tests.Reads;

public sealed class PlansOnSqlite(SqliteBackend backend) : Plans<SqliteBackend>(backend);

public sealed class PlansOnPostgreSql(PostgreSqlBackend backend) : Plans<PostgreSqlBackend>(backend);

public abstract class Plans<TBackend>(TBackend backend) : ReadSpecification<TBackend>(backend)
    where TBackend : class, IBackend
{
    [Fact]
    public async Task Requests_of_one_form_share_a_plan_and_keep_their_values()
    {
        await Sql("INSERT INTO \"Book\" (\"id\", \"title\") VALUES (1, 'a'), (2, 'b'), (3, 'c')");

        Assert.Equal("1", await Books("""{ "title": "a", "id": { "in": [1, 2] } }"""));
        Assert.Equal("3", await Books("""{ "title": "c", "id": { "in": [1, 2, 3] } }"""));
        Assert.Equal("", await Books("""{ "title": "c", "id": { "in": [] } }"""));
        Assert.Equal(2, Engine.Plans.Count);   // the empty list has no kind of values, so it is another form
    }

    [Fact]
    public async Task Words_and_counts_that_came_as_values_belong_to_the_form()
    {
        await Sql("INSERT INTO \"Book\" (\"id\", \"title\") VALUES (1, 'a'), (2, 'b')");
        async Task<string> First(string direction, int take) => (await Ask(
            "Book.findMany", $$"""{ "arguments": { "orderBy": { "id": "{{direction}}" }, "take": {{take}} }, "selection": { "id": true } }"""))!.ToJsonString();

        Assert.Equal("""[{"id":1}]""", await First("asc", 1));
        Assert.Equal("""[{"id":2}]""", await First("desc", 1));
        Assert.Equal("""[{"id":2},{"id":1}]""", await First("desc", 2));
        Assert.Equal("""[{"id":1}]""", await First("asc", 1));
        Assert.Equal(3, Engine.Plans.Count);
    }

    [Fact]
    public async Task The_same_form_of_another_model_is_another_plan()
    {
        await Sql("INSERT INTO \"Book\" (\"id\", \"title\") VALUES (1, 'a')");
        const string Query = """{ "arguments": { "where": { "id": 1 } }, "selection": { "id": true } }""";

        Assert.Equal("""[{"id":1}]""", (await Ask("Book.findMany", Query))!.ToJsonString());
        Assert.Equal("[]", (await Ask("Author.findMany", Query))!.ToJsonString());
    }
}
