using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Finding one record: <c>findUnique</c> and <c>findFirst</c>, with and without a refusal where there is none.</summary>
public abstract class FindDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task Unique()
    {
        await Same(db => db.User.FindUniqueAsync(new() { Where = new() { Id = 2 } }), "User.findUnique", """{ "where": { "id": 2 } }""", "2");
        await Same(db => db.User.FindUniqueAsync(new() { Where = new() { Email = "nobody" } }), "User.findUnique", """{ "where": { "email": "nobody" } }""", "null");
        await Same(
            db => db.User.FindUniqueAsync(new() { Where = new() { Id = 1 }, Include = new() { Posts = true, Profile = true }, Omit = [UserField.Email, UserField.Fee] }),
            "User.findUnique",
            """{ "where": { "id": 1 } }""",
            "1",
            """{ "$scalars": true, "email": false, "fee": false, "posts": true, "profile": true }""");
        await Same(
            db => db.User.FindUniqueAsync(new() { Where = new() { Id = 1 }, RelationLoadStrategy = RelationLoadStrategy.Join, Include = new() { Posts = true } }),
            "User.findUnique",
            """{ "where": { "id": 1 }, "relationLoadStrategy": "join" }""",
            "1",
            """{ "$scalars": true, "posts": true }""");
        await Same(db => db.User.FindUniqueAsync(new() { Where = new() { Id = 1 } }, user => new { user.Name, Profile = new { user.Profile!.Bio } }), "User.findUnique", """{ "where": { "id": 1 } }""", "Alice", """{ "name": true, "profile": { "arguments": {}, "selection": { "bio": true } } }""");
    }

    [Fact]
    public async Task Unique_or_throw()
    {
        await Same(db => db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 2 } }), "User.findUniqueOrThrow", """{ "where": { "id": 2 } }""", "2");
        await Refused(db => db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 9 } }), "User.findUniqueOrThrow", """{ "where": { "id": 9 } }""", "P2025");
        await Same(
            db => db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 2 }, Include = new() { Posts = true }, Omit = [UserField.Id], RelationLoadStrategy = RelationLoadStrategy.Query }),
            "User.findUniqueOrThrow",
            """{ "where": { "id": 2 }, "relationLoadStrategy": "query" }""",
            "bob@example.org",
            """{ "$scalars": true, "id": false, "posts": true }""");
        await Same(db => db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 } }, user => user.Email), "User.findUniqueOrThrow", """{ "where": { "id": 1 } }""", "alice@prisma.io", """{ "email": true }""");
        await Refused(db => db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 9 } }, user => user.Email), "User.findUniqueOrThrow", """{ "where": { "id": 9 } }""", "P2025", """{ "email": true }""");
    }

    [Fact]
    public async Task First()
    {
        await Same(db => db.Category.FindFirstAsync(), "Category.findFirst", "{}", "1");
        await Same(db => db.Post.FindFirstAsync(new() { Where = new() { Published = true }, OrderBy = [new() { Id = Sort.Desc }] }), "Post.findFirst", """{ "where": { "published": true }, "orderBy": [{ "id": "desc" }] }""", "4");
        await Same(db => db.Post.FindFirstAsync(new() { Where = new() { Slug = "none" } }), "Post.findFirst", """{ "where": { "slug": "none" } }""", "null");
        await Same(
            db => db.Post.FindFirstAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 2 }, Skip = 1, Take = 1, Distinct = [PostField.Published], RelationLoadStrategy = RelationLoadStrategy.Query, Include = new() { Author = true }, Omit = [PostField.UpdatedAt] }),
            "Post.findFirst",
            """{ "orderBy": [{ "id": "asc" }], "cursor": { "id": 2 }, "skip": 1, "take": 1, "distinct": ["published"], "relationLoadStrategy": "query" }""",
            selection: """{ "$scalars": true, "updatedAt": false, "author": true }""");
        await Same(db => db.Post.FindFirstAsync(new() { OrderBy = [new() { Views = Sort.Desc }] }, post => new { post.Slug, Author = new { post.Author!.Name } }), "Post.findFirst", """{ "orderBy": [{ "views": "desc" }] }""", "hello", """{ "slug": true, "author": { "arguments": {}, "selection": { "name": true } } }""");
    }

    [Fact]
    public async Task First_or_throw()
    {
        await Same(db => db.Post.FindFirstOrThrowAsync(new() { Where = new() { Published = false } }), "Post.findFirstOrThrow", """{ "where": { "published": false } }""", "3");
        await Refused(db => db.Post.FindFirstOrThrowAsync(new() { Where = new() { Slug = "none" } }), "Post.findFirstOrThrow", """{ "where": { "slug": "none" } }""", "P2025");
        await Same(
            db => db.Post.FindFirstOrThrowAsync(new() { OrderBy = [new() { Id = Sort.Desc }], Cursor = new() { Id = 3 }, Skip = 1, Take = 2, Distinct = [PostField.Id], RelationLoadStrategy = RelationLoadStrategy.Join, Include = new() { Comments = true }, Omit = [PostField.Title] }),
            "Post.findFirstOrThrow",
            """{ "orderBy": [{ "id": "desc" }], "cursor": { "id": 3 }, "skip": 1, "take": 2, "distinct": ["id"], "relationLoadStrategy": "join" }""",
            "2",
            """{ "$scalars": true, "title": false, "comments": true }""");
        await Same(db => db.Post.FindFirstOrThrowAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, post => post.Title), "Post.findFirstOrThrow", """{ "orderBy": [{ "id": "asc" }] }""", "Hello records", """{ "title": true }""");
        await Refused(db => db.Post.FindFirstOrThrowAsync(new() { Where = new() { Slug = "none" } }, post => post.Id), "Post.findFirstOrThrow", """{ "where": { "slug": "none" } }""", "P2025", """{ "id": true }""");
    }

    [Fact]
    public async Task Existence()
    {
        await Same(db => db.Post.ExistsAsync(), "Post.findFirst", "{}", "true", """{ "id": true }""");
        await Same(db => db.Post.ExistsAsync(new() { Slug = "soup" }), "Post.findFirst", """{ "where": { "slug": "soup" } }""", "true", """{ "id": true }""");
        await Same(db => db.Post.ExistsAsync(new() { Slug = "none" }), "Post.findFirst", """{ "where": { "slug": "none" } }""", "false", """{ "id": true }""");
        await Same(db => db.Headline.ExistsAsync(new() { Comments = new() { GreaterThan = 1 } }), "Headline.findFirst", """{ "where": { "comments": { "gt": 1 } } }""", "true", """{ "id": true }""");
    }

    [Fact]
    public async Task Views_are_read_like_models()
    {
        await Same(db => db.Headline.FindManyAsync(new() { OrderBy = [new() { Comments = Sort.Desc }, new() { Id = Sort.Asc }] }), "Headline.findMany", """{ "orderBy": [{ "comments": "desc" }, { "id": "asc" }] }""", "1 2 4");
        await Same(db => db.Headline.FindFirstAsync(new() { Where = new() { Title = new() { Contains = "keys" } } }), "Headline.findFirst", """{ "where": { "title": { "contains": "keys" } } }""", "4");
        await Same(db => db.Headline.CountAsync(), "Headline.aggregate", "{}", "3");
    }
}

public sealed class SqliteFind(Stage<SqliteServer> stage) : FindDoors<SqliteServer>(stage);

public sealed class PostgreSqlFind(Stage<PostgreSqlServer> stage) : FindDoors<PostgreSqlServer>(stage);
