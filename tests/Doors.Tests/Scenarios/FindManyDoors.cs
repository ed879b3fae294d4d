using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary><c>findMany</c> with each of its arguments, and the same read one record after the other.</summary>
public abstract class FindManyDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task Nothing_asked_is_everything()
    {
        await Same(db => db.User.FindManyAsync(), "User.findMany", "{}", "1 2");
        await Same(async db => await db.User.StreamAsync().ToListAsync(), "User.findMany", "{}", "1 2");
    }

    [Fact]
    public async Task Where()
    {
        await Same(
            db => db.Post.FindManyAsync(new() { Where = new() { Published = true, Title = new() { Contains = "o" } }, OrderBy = [new() { Id = Sort.Asc }] }),
            "Post.findMany",
            """{ "where": { "published": true, "title": { "contains": "o" } }, "orderBy": [{ "id": "asc" }] }""",
            "1 2 4");
        await Same(async db => await db.Post.StreamAsync(new() { Where = new() { Views = 0 } }).ToListAsync(), "Post.findMany", """{ "where": { "views": 0 }, "orderBy": [{ "id": "asc" }] }""", "3 4");
    }

    [Fact]
    public async Task Every_column_of_every_kind()
    {
        await Same(db => db.Thing.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }), "Thing.findMany", """{ "orderBy": [{ "id": "asc" }] }""", "1 2 3 4");
        await Same(async db => await db.Thing.StreamAsync(new() { OrderBy = [new() { Id = Sort.Desc }] }).ToListAsync(), "Thing.findMany", """{ "orderBy": [{ "id": "desc" }] }""", "4 3 2 1");
    }

    [Fact]
    public async Task Order_by_columns()
    {
        await Posts([new() { Views = Sort.Desc }, new() { Id = Sort.Desc }], """[{ "views": "desc" }, { "id": "desc" }]""", "1 2 4 3");
        await Posts([new() { Content = new(Sort.Asc, Nulls.First) }, new() { Id = Sort.Asc }], """[{ "content": { "sort": "asc", "nulls": "first" } }, { "id": "asc" }]""", "1 2 3 4");
        await Posts([new() { Content = new(Sort.Desc, Nulls.Last) }, new() { Id = Sort.Asc }], """[{ "content": { "sort": "desc", "nulls": "last" } }, { "id": "asc" }]""", "4 1 2 3");
        await Posts([new() { Content = Sort.Asc }, new() { Id = Sort.Asc }], """[{ "content": "asc" }, { "id": "asc" }]""", IsPostgreSql ? "4 1 2 3" : "1 2 3 4");
    }

    [Fact]
    public async Task Order_by_relations()
    {
        await Posts([new() { Author = new() { Name = Sort.Desc } }, new() { Id = Sort.Asc }], """[{ "author": { "name": "desc" } }, { "id": "asc" }]""", "4 1 2 3");
        await Posts([new() { Author = new() { Profile = new() { Bio = Sort.Asc } } }, new() { Id = Sort.Desc }], """[{ "author": { "profile": { "bio": "asc" } } }, { "id": "desc" }]""");
        await Posts([new() { Comments = new() { Count = Sort.Desc } }, new() { Categories = new() { Count = Sort.Asc } }, new() { Id = Sort.Desc }], """[{ "comments": { "_count": "desc" } }, { "categories": { "_count": "asc" } }, { "id": "desc" }]""", "1 4 3 2");
    }

    [Fact]
    public async Task Order_by_relevance()
    {
        PostOrderBy[] order = [new() { Relevance = new() { Fields = [PostFields.Title, PostFields.Slug], Search = "soup", Sort = Sort.Desc } }, new() { Id = Sort.Asc }];
        const string Json = """[{ "_relevance": { "fields": ["title", "slug"], "search": "soup", "sort": "desc" } }, { "id": "asc" }]""";
        if (IsPostgreSql)
        {
            await Posts(order, Json, "2 1 3 4");
        }
        else
        {
            await Refused(db => db.Post.FindManyAsync(new() { OrderBy = order }), "Post.findMany", $$"""{ "orderBy": {{Json}} }""", "P2009");
        }
    }

    [Fact]
    public async Task Pages()
    {
        await Same(db => db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = 2 }), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "take": 2 }""", "1 2");
        await Same(db => db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = -2 }), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "take": -2 }""", "3 4");
        await Same(db => db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Skip = 3 }), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "skip": 3 }""", "4");
        await Same(db => db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = 0 }), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "take": 0 }""", "");
        await Same(db => db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 2 }, Take = 2 }), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "cursor": { "id": 2 }, "take": 2 }""", "2 3");
        await Same(db => db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 3 }, Take = -2, Skip = 1 }), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "cursor": { "id": 3 }, "take": -2, "skip": 1 }""", "1 2");
        await Same(db => db.Post.FindManyAsync(new() { OrderBy = [new() { Views = Sort.Desc }, new() { Slug = Sort.Asc }], Cursor = new() { AuthorIdSlug = (1, "soup") } }), "Post.findMany", """{ "orderBy": [{ "views": "desc" }, { "slug": "asc" }], "cursor": { "authorId_slug": { "authorId": 1, "slug": "soup" } } }""", "2 3 4");
        await Same(db => db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 99 } }), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "cursor": { "id": 99 } }""", "");
        await Refused(db => db.Post.FindManyAsync(new() { Skip = -1 }), "Post.findMany", """{ "skip": -1 }""", null);
    }

    [Fact]
    public async Task Streamed_pages()
    {
        await Same(async db => await db.Post.StreamAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = 2, Skip = 1 }).ToListAsync(), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "take": 2, "skip": 1 }""", "2 3");
        await Same(async db => await db.Post.StreamAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = -2 }).ToListAsync(), "Post.findMany", """{ "orderBy": [{ "id": "asc" }], "take": -2 }""", "3 4");
        await Same(async db => await db.Post.StreamAsync(new() { OrderBy = [new() { Views = Sort.Desc }, new() { Id = Sort.Asc }], Cursor = new() { Id = 2 } }).ToListAsync(), "Post.findMany", """{ "orderBy": [{ "views": "desc" }, { "id": "asc" }], "cursor": { "id": 2 } }""", "2 3 4");
        await Same(async db => await db.Post.StreamAsync(new() { Distinct = [PostField.AuthorId], OrderBy = [new() { Id = Sort.Desc }] }).ToListAsync(), "Post.findMany", """{ "orderBy": [{ "id": "desc" }], "distinct": ["authorId"] }""", "4 3");
        await Same(
            async db => await db.Post.StreamAsync(new() { Include = new() { Author = true }, Omit = [PostField.Content], RelationLoadStrategy = RelationLoadStrategy.Join }).ToListAsync(),
            "Post.findMany",
            """{ "orderBy": [{ "id": "asc" }], "relationLoadStrategy": "join" }""",
            "1 2 3 4",
            """{ "$scalars": true, "content": false, "author": true }""");
        await Same(async db => await db.Post.StreamAsync(new() { Where = new() { Published = true } }, post => new { post.Slug, post.Views }).ToListAsync(), "Post.findMany", """{ "where": { "published": true }, "orderBy": [{ "id": "asc" }] }""", "hello soup keys", """{ "slug": true, "views": true }""");
    }

    [Fact]
    public async Task Distinct()
    {
        await Same(db => db.Post.FindManyAsync(new() { Distinct = [PostField.AuthorId], OrderBy = [new() { Id = Sort.Desc }] }), "Post.findMany", """{ "distinct": ["authorId"], "orderBy": [{ "id": "desc" }] }""", "4 3");
        await Same(db => db.Post.FindManyAsync(new() { Distinct = [PostField.Published, PostField.AuthorId], OrderBy = [new() { Id = Sort.Asc }], Skip = 1, Take = 1 }), "Post.findMany", """{ "distinct": ["published", "authorId"], "orderBy": [{ "id": "asc" }], "skip": 1, "take": 1 }""", "3");
    }

    [Fact]
    public async Task Relation_load_strategies_answer_alike()
    {
        const string Selection = """{ "$scalars": true, "posts": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "$scalars": true, "comments": true } } }""";
        await Same(
            db => db.User.FindManyAsync(new() { RelationLoadStrategy = RelationLoadStrategy.Join, Include = new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Comments = true } } } }),
            "User.findMany",
            """{ "relationLoadStrategy": "join" }""",
            "1 2",
            Selection);
        await Same(
            db => db.User.FindManyAsync(new() { RelationLoadStrategy = RelationLoadStrategy.Query, Include = new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Comments = true } } } }),
            "User.findMany",
            """{ "relationLoadStrategy": "query" }""",
            "1 2",
            Selection);
    }

    private Task Posts(PostOrderBy[] order, string json, string? expect = null) =>
        Same(db => db.Post.FindManyAsync(new() { OrderBy = order }), "Post.findMany", $$"""{ "orderBy": {{json}} }""", expect);
}

public sealed class SqliteFindMany(Stage<SqliteServer> stage) : FindManyDoors<SqliteServer>(stage);

public sealed class PostgreSqlFindMany(Stage<PostgreSqlServer> stage) : FindManyDoors<PostgreSqlServer>(stage);
