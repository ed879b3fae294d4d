using System.Text.Json;
using SchemaFirst.Runtime.Tests.Writes;

namespace SchemaFirst.Runtime.Tests.Reads;

public sealed class FiltersOnSqlite(SqliteBackend backend) : Filters<SqliteBackend>(backend);

public sealed class FiltersOnPostgreSql(PostgreSqlBackend backend) : Filters<PostgreSqlBackend>(backend);

public abstract class Filters<TBackend>(TBackend backend) : ReadSpecification<TBackend>(backend)
    where TBackend : class, IBackend
{
    [Theory]
    [InlineData("'; DROP TABLE \"Book\"; --")]
    [InlineData("\"")]
    [InlineData("$1")]
    [InlineData("?")]
    [InlineData("{\"a\",NULL}")]
    [InlineData("[1, \"x\"]")]
    [InlineData("tab\tline\nend")]
    [InlineData("日本 😀 é")]
    [InlineData("")]
    public async Task Any_text_is_only_a_text(string title)
    {
        await Sql($"INSERT INTO \"Book\" (\"id\", \"title\") VALUES (1, '{title.Replace("'", "''")}'), (2, 'other')");
        var text = JsonSerializer.Serialize(title);

        Assert.Equal("1", await Books($$"""{ "title": {{text}} }"""));
        Assert.Equal("1", await Books($$"""{ "title": { "in": [{{text}}] } }"""));
        Assert.Equal("2", await Books($$"""{ "title": { "not": {{text}} } }"""));
        Assert.Equal("2", await Books($$"""{ "title": { "notIn": [{{text}}] } }"""));
        Assert.Equal("1", await Books($$"""{ "title": { "gte": {{text}}, "lte": {{text}} } }"""));
        Assert.Equal("1", (await Books($$"""{ "title": { "startsWith": {{text}} } }""")).Split(' ')[0]);
        Assert.Equal("1", (await Books($$"""{ "title": { "contains": {{text}} } }""")).Split(' ')[0]);
        Assert.Equal("1", (await Books($$"""{ "title": { "endsWith": {{text}} } }""")).Split(' ')[0]);
    }

    [Fact]
    public async Task Lists_of_values_have_no_limit()
    {
        await Sql("INSERT INTO \"Book\" (\"id\", \"title\") VALUES (1, 'a'), (70000, 'b')");
        var many = string.Join(',', Enumerable.Range(2, 69_999));

        Assert.Equal("70000", await Books($$"""{ "id": { "in": [{{many}}] } }"""));
        Assert.Equal("1", await Books($$"""{ "id": { "notIn": [{{many}}] } }"""));
        Assert.Equal("", await Books("""{ "id": { "in": [] } }"""));
        Assert.Equal("1 70000", await Books("""{ "id": { "notIn": [] } }"""));
    }

    [Fact]
    public async Task Null_is_neither_equal_nor_unequal()
    {
        await Sql("INSERT INTO \"Book\" (\"id\", \"title\", \"pages\") VALUES (1, 'a', 1), (2, 'b', NULL)");

        Assert.Equal("", await Books("""{ "pages": { "not": 1 } }"""));
        Assert.Equal("2", await Books("""{ "pages": null }"""));
        Assert.Equal("1", await Books("""{ "pages": { "not": null } }"""));
    }

    [Fact]
    public async Task A_record_that_may_or_may_not_match_is_left_out_by_isNot()
    {
        await Sql("""
            INSERT INTO "Author" ("id", "name", "nick") VALUES (1, 'a', 'x'), (2, 'b', NULL), (3, 'c', 'y');
            INSERT INTO "Book" ("id", "title", "authorId") VALUES (1, 't', 1), (2, 't', 2), (3, 't', 3), (4, 't', NULL)
            """);

        Assert.Equal("3 4", await Books("""{ "author": { "isNot": { "nick": "x" } } }"""));
        Assert.Equal("1", await Books("""{ "author": { "is": { "nick": "x" } } }"""));
        Assert.Equal("4", await Books("""{ "author": null }"""));
        Assert.Equal("1 2 3", await Books("""{ "author": { "isNot": null } }"""));
    }

    [Theory]
    [InlineData("""{ "nope": 1 }""", "P2009")]
    [InlineData("""{ "pages": "many" }""", "P2009")]
    [InlineData("""{ "title": null }""", "P2009")]
    [InlineData("""{ "title": { "near": "x" } }""", "P2009")]
    [InlineData("""{ "pages": { "equals": { "$type": "FieldRef", "value": { "_ref": "title", "_container": "Book" } } } }""", "P2019")]
    [InlineData("""{ "pages": { "equals": { "$type": "FieldRef", "value": { "_ref": "nope", "_container": "Book" } } } }""", "P2019")]
    public async Task What_cannot_be_meant_is_refused(string where, string code)
    {
        Assert.Equal(code, await Refusal("Book.findMany", $$"""{ "arguments": { "where": {{where}} }, "selection": { "id": true } }"""));
    }
}
