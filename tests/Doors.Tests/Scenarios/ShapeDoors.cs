using Blog;
using SchemaFirst.Doors.Tests.Kit;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>What of each record is answered: relations at any depth, counts, columns left out, lambdas.</summary>
public abstract class ShapeDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task Included_relations_with_every_argument()
    {
        await Users(
            new() { Posts = new() { Where = new() { Published = true }, OrderBy = [new() { Id = Sort.Desc }], Take = 1, Skip = 1 }, Profile = true },
            """{ "$scalars": true, "posts": { "arguments": { "where": { "published": true }, "orderBy": [{ "id": "desc" }], "take": 1, "skip": 1 }, "selection": { "$scalars": true } }, "profile": true }""");
        await Users(
            new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 2 }, Omit = [PostField.UpdatedAt, PostField.Title] } },
            """{ "$scalars": true, "posts": { "arguments": { "orderBy": [{ "id": "asc" }], "cursor": { "id": 2 } }, "selection": { "$scalars": true, "updatedAt": false, "title": false } } }""");
        await Users(
            new() { Posts = new() { OrderBy = [new() { Id = Sort.Desc }], Distinct = [PostField.Published], Take = -1 } },
            """{ "$scalars": true, "posts": { "arguments": { "orderBy": [{ "id": "desc" }], "distinct": ["published"], "take": -1 }, "selection": { "$scalars": true } } }""");
    }

    [Fact]
    public async Task Included_relations_at_depth()
    {
        await Users(
            new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Categories = new() { OrderBy = [new() { Name = Sort.Asc }] }, Comments = new() { Include = new() { Author = new() { Include = new() { Profile = true }, Omit = [UserField.Email] }, Replies = true } } } } },
            """
            { "$scalars": true, "posts": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "$scalars": true,
              "categories": { "arguments": { "orderBy": [{ "name": "asc" }] }, "selection": { "$scalars": true } },
              "comments": { "arguments": {}, "selection": { "$scalars": true, "replies": true, "author": { "arguments": {}, "selection": { "$scalars": true, "email": false, "profile": true } } } } } } }
            """);
        await Same(
            db => db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Author = new() { Where = new() { Role = Role.Admin } } } }),
            "Post.findMany",
            """{ "orderBy": [{ "id": "asc" }] }""",
            "1 2 3 4",
            """{ "$scalars": true, "author": { "arguments": { "where": { "role": "Admin" } }, "selection": { "$scalars": true } } }""");
    }

    [Fact]
    public async Task Counts()
    {
        await Users(
            new() { Counts = new() { Posts = true, Comments = new() { Where = new() { ParentId = null } }, Reactions = true } },
            """{ "$scalars": true, "_count": { "arguments": {}, "selection": { "posts": true, "comments": { "arguments": { "where": { "parentId": null } } }, "reactions": true } } }""");
        await Users(
            new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Counts = new() { Categories = true } } } },
            """{ "$scalars": true, "posts": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "$scalars": true, "_count": { "arguments": {}, "selection": { "categories": true } } } } }""");
        await Same(
            db => db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, user => new { user.Id, Counts = new { user.Counts.Posts, user.Counts.Comments } }),
            "User.findMany",
            """{ "orderBy": [{ "id": "asc" }] }""",
            "1 2",
            """{ "id": true, "_count": { "arguments": {}, "selection": { "posts": true, "comments": true } } }""");
    }

    [Fact]
    public async Task Lambdas()
    {
        await Same(
            db => db.User.FindManyAsync(
                new() { OrderBy = [new() { Id = Sort.Desc }] },
                user => new { user.Name, Posts = user.Posts.Select(post => new { post.Slug, Comments = post.Comments.Select(comment => new { comment.Text, Author = new { comment.Author.Name } }) }) }),
            "User.findMany",
            """{ "orderBy": [{ "id": "desc" }] }""",
            "Bob Alice",
            """{ "name": true, "posts": { "arguments": {}, "selection": { "slug": true, "comments": { "arguments": {}, "selection": { "text": true, "author": { "arguments": {}, "selection": { "name": true } } } } } } }""");
        await Same(
            db => db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, user => new { user.Id, Posts = user.Posts.Where(post => post.Published).OrderByDescending(post => post.Views).Take(1).Select(post => new { post.Title }) }),
            "User.findMany",
            """{ "orderBy": [{ "id": "asc" }] }""",
            "1 2",
            """{ "id": true, "posts": { "arguments": { "where": { "published": true }, "orderBy": [{ "views": "desc" }], "take": 1 }, "selection": { "title": true } } }""");
        await Same(db => db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, user => (user.Id, user.Role)), "User.findMany", """{ "orderBy": [{ "id": "asc" }] }""", "1 2", """{ "id": true, "role": true }""");
    }

    [Fact]
    public async Task Left_out_by_the_client()
    {
        await Same(
            async db =>
            {
                await using var client = new BlogDb(Server.Open(), new() { Omit = [UserFields.Email, UserFields.Fee] });
                return await client.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Posts = new() { Include = new() { Author = true } } } });
            },
            "User.findMany",
            """{ "orderBy": [{ "id": "asc" }] }""",
            "1 2",
            """{ "$scalars": true, "email": false, "fee": false, "posts": { "arguments": {}, "selection": { "$scalars": true, "author": { "arguments": {}, "selection": { "$scalars": true, "email": false, "fee": false } } } } }""");
        await Same(
            async db =>
            {
                await using var client = new BlogDb(Server.Open(), new() { Omit = [UserFields.Email] });
                return await client.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Omit = [] });
            },
            "User.findMany",
            """{ "orderBy": [{ "id": "asc" }] }""",
            "1 2");
    }

    private Task Users(UserInclude include, string selection) => Same(
        db => db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Include = include }), "User.findMany", """{ "orderBy": [{ "id": "asc" }] }""", "1 2", selection);
}

public sealed class SqliteShape(Stage<SqliteServer> stage) : ShapeDoors<SqliteServer>(stage);

public sealed class PostgreSqlShape(Stage<PostgreSqlServer> stage) : ShapeDoors<PostgreSqlServer>(stage);
