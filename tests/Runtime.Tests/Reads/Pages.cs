using SchemaFirst.Runtime.Tests.Writes;

namespace SchemaFirst.Runtime.Tests.Reads;

public sealed class PagesOnSqlite(SqliteBackend backend) : Pages<SqliteBackend>(backend);

public sealed class PagesOnPostgreSql(PostgreSqlBackend backend) : Pages<PostgreSqlBackend>(backend);

public abstract class Pages<TBackend>(TBackend backend) : ReadSpecification<TBackend>(backend)
    where TBackend : class, IBackend
{
    private const string Rows = """
        INSERT INTO "Author" ("id", "name") VALUES (1, 'a'), (2, 'b');
        INSERT INTO "Book" ("id", "title", "authorId") VALUES (1, 'x', 1), (2, 'y', 1), (3, 'x', 2), (4, 'z', 2), (5, 'y', NULL)
        """;

    [Theory]
    [InlineData("""{ "take": 2 }""", "1 2")]
    [InlineData("""{ "take": -2 }""", "4 5")]
    [InlineData("""{ "take": 2, "skip": 1 }""", "2 3")]
    [InlineData("""{ "cursor": { "id": 3 }, "take": 2 }""", "3 4")]
    [InlineData("""{ "cursor": { "id": 3 }, "take": -2 }""", "2 3")]
    [InlineData("""{ "cursor": { "id": 3 }, "skip": 1, "take": 2 }""", "4 5")]
    [InlineData("""{ "distinct": ["title"], "orderBy": { "id": "asc" } }""", "1 2 4")]
    [InlineData("""{ "distinct": ["title"], "orderBy": { "id": "asc" }, "take": 2 }""", "1 2")]
    [InlineData("""{ "distinct": ["title"], "orderBy": { "id": "asc" }, "take": -2 }""", "4 5")]
    [InlineData("""{ "orderBy": [{ "title": "desc" }, { "id": "asc" }], "cursor": { "id": 2 }, "take": 3 }""", "2 5 1")]
    [InlineData("""{ "take": 0 }""", "")]
    public async Task A_page_is_cut_out_of_the_order(string arguments, string ids)
    {
        await Sql(Rows);
        var answer = await Ask("Book.findMany", $$"""{ "arguments": {{arguments}}, "selection": { "id": true } }""");
        Assert.Equal(ids, string.Join(' ', answer!.AsArray().Select(static book => book!["id"]!.ToJsonString())));
    }

    [Theory]
    [InlineData("""{ "take": 1, "orderBy": { "id": "asc" } }""", """[{"id":1,"books":[{"id":1}]},{"id":2,"books":[{"id":3}]}]""")]
    [InlineData("""{ "take": -1, "orderBy": { "id": "asc" } }""", """[{"id":1,"books":[{"id":2}]},{"id":2,"books":[{"id":4}]}]""")]
    [InlineData("""{ "skip": 1, "orderBy": { "id": "asc" } }""", """[{"id":1,"books":[{"id":2}]},{"id":2,"books":[{"id":4}]}]""")]
    [InlineData("""{ "where": { "title": "x" } }""", """[{"id":1,"books":[{"id":1}]},{"id":2,"books":[{"id":3}]}]""")]
    public async Task Each_parent_has_its_own_page(string arguments, string answer)
    {
        await Sql(Rows);
        var authors = await Ask("Author.findMany", $$"""
            { "arguments": { "orderBy": { "id": "asc" } }, "selection": { "id": true, "books": { "arguments": {{arguments}}, "selection": { "id": true } } } }
            """);
        Assert.Equal(answer, authors!.ToJsonString());
    }

    [Fact]
    public async Task Records_of_many_parents_are_put_together()
    {
        var ids = Enumerable.Range(1, 5000).ToList();
        await Sql($"""
            INSERT INTO "Author" ("id", "name") VALUES {string.Join(',', ids.Select(static id => $"({id}, 'a')"))};
            INSERT INTO "Book" ("id", "title", "authorId") VALUES {string.Join(',', ids.Select(static id => $"({id}, 't', {id})"))}
            """);

        var authors = (await Ask("Author.findMany", """
            { "arguments": {}, "selection": { "id": true, "books": { "selection": { "id": true, "author": { "selection": { "id": true } } } }, "_count": { "selection": { "books": true } } } }
            """))!.AsArray();

        Assert.Equal(5000, authors.Count);
        Assert.All(authors, static author =>
        {
            var id = (long)author!["id"]!;
            Assert.Equal(id, (long)author["books"]![0]!["id"]!);
            Assert.Equal(id, (long)author["books"]![0]!["author"]!["id"]!);
            Assert.Equal(1, (long)author["_count"]!["books"]!);
        });
    }

    [Fact]
    public async Task What_must_be_found_is_missed_with_a_code()
    {
        Assert.Equal("P2025", await Refusal("Book.findUniqueOrThrow", """{ "arguments": { "where": { "id": 9 } }, "selection": { "id": true } }"""));
        Assert.Equal("P2025", await Refusal("Book.findFirstOrThrow", """{ "arguments": {}, "selection": { "id": true } }"""));
        Assert.Null(await Ask("Book.findUnique", """{ "arguments": { "where": { "id": 9 } }, "selection": { "id": true } }"""));
    }
}
