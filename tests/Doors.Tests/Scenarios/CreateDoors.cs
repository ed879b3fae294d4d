using System.Text.Json;
using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary><c>create</c>, <c>createMany</c> and <c>createManyAndReturn</c>, with what comes by itself.</summary>
public abstract class CreateDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task One()
    {
        await Same(db => db.Category.CreateAsync(new() { Data = new() { Name = "Chess" } }), "Category.createOne", """{ "data": { "name": "Chess" } }""", "4");
        await Same(
            db => db.User.CreateAsync(new() { Data = new() { Email = "c@c", Name = null, Role = Role.Author, Fee = 1.5m }, Include = new() { Posts = true, Counts = new() { Posts = true } }, Omit = [UserField.CreatedAt] }),
            "User.createOne",
            """{ "data": { "email": "c@c", "name": null, "role": "Author", "fee": { "$type": "Decimal", "value": "1.5" } } }""",
            "3",
            """{ "$scalars": true, "createdAt": false, "posts": true, "_count": { "arguments": {}, "selection": { "posts": true } } }""");
        await Same(db => db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", Author = new() { Connect = new() { Id = 1 } } } }, post => new { post.Slug, Author = new { post.Author!.Name } }), "Post.createOne", """{ "data": { "slug": "s", "title": "t", "author": { "connect": { "id": 1 } } } }""", "s", """{ "slug": true, "author": { "arguments": {}, "selection": { "name": true } } }""");
    }

    [Fact]
    public async Task Checked_and_unchecked()
    {
        await Same(db => db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", AuthorId = 2 } }), "Post.createOne", """{ "data": { "slug": "s", "title": "t", "authorId": 2 } }""", "5");
        await Same(db => db.Post.CreateAsync(new() { Data = new() { Id = 77, Slug = "s", Title = "t", AuthorId = null } }), "Post.createOne", """{ "data": { "id": 77, "slug": "s", "title": "t", "authorId": null } }""", "77");
        await Same(db => db.Comment.CreateAsync(new() { Data = new() { Text = "x", Post = new() { Connect = new() { Id = 1 } }, Author = new() { Connect = new() { Email = "bob@example.org" } } } }), "Comment.createOne", """{ "data": { "text": "x", "post": { "connect": { "id": 1 } }, "author": { "connect": { "email": "bob@example.org" } } } }""", "3");
    }

    [Fact]
    public async Task Every_kind_of_value()
    {
        await Same(
            db => db.Thing.CreateAsync(new() { Data = Full(5) }),
            "Thing.createOne",
            """
            { "data": { "id": 5, "code": "c5", "text": "Gamma_ray", "maybeText": "maybe 5", "flag": true, "maybeFlag": false, "whole": 50, "maybeWhole": 55, "big": { "$type": "BigInt", "value": "9007199254740998" }, "maybeBig": { "$type": "BigInt", "value": "-5" },
              "ratio": 5.25, "maybeRatio": 1.6666666666666667, "price": { "$type": "Decimal", "value": "5.50" }, "maybePrice": { "$type": "Decimal", "value": "500.025" },
              "at": { "$type": "DateTime", "value": "2026-03-05T04:05:06.789Z" }, "maybeAt": { "$type": "DateTime", "value": "2026-03-15T04:05:06.789Z" },
              "moment": { "$type": "DateTime", "value": "2026-03-05T04:05:06.789Z" }, "maybeMoment": { "$type": "DateTime", "value": "2026-03-10T04:05:06.789Z" },
              "day": { "$type": "DateTime", "value": "2026-01-05T00:00:00.000Z" }, "maybeDay": { "$type": "DateTime", "value": "2025-12-05T00:00:00.000Z" },
              "hour": { "$type": "DateTime", "value": "1970-01-01T05:30:15.250Z" }, "maybeHour": { "$type": "DateTime", "value": "1970-01-01T23:05:00.000Z" },
              "ticket": "00000000-0000-4000-8000-000000000005", "maybeTicket": "00000000-0000-4000-8000-000000000105",
              "blob": { "$type": "Bytes", "value": "AAX/" }, "maybeBlob": { "$type": "Bytes", "value": "BQ==" },
              "document": { "$type": "Json", "value": "{\"name\":\"n5\",\"size\":5,\"tags\":[\"a\",\"b5\"],\"deep\":{\"list\":[5,2,3],\"text\":\"Some Text 5\"},\"none\":null}" }, "maybeDocument": { "$type": "Json", "value": "\"text\"" },
              "look": { "$type": "Json", "value": "{\"theme\":\"dark\",\"size\":5,\"tags\":[\"x\",\"y\"]}" }, "maybeLook": { "$type": "Json", "value": "{\"theme\":\"light\",\"size\":5,\"tags\":[]}" },
              "kind": "Plain", "maybeKind": "Special" } }
            """,
            "5");
        await Same(
            db => db.Thing.CreateAsync(new() { Data = Bare(6) }),
            "Thing.createOne",
            """
            { "data": { "id": 6, "code": "c6", "text": "alphabet", "flag": false, "whole": 60, "big": { "$type": "BigInt", "value": "6" }, "ratio": -0.5, "price": { "$type": "Decimal", "value": "0" },
              "at": { "$type": "DateTime", "value": "2026-03-06T04:05:06.789Z" }, "moment": { "$type": "DateTime", "value": "2026-03-06T04:05:06.789Z" }, "day": { "$type": "DateTime", "value": "2026-01-06T00:00:00.000Z" },
              "hour": { "$type": "DateTime", "value": "1970-01-01T00:00:00.000Z" }, "ticket": "00000000-0000-4000-8000-000000000006", "blob": { "$type": "Bytes", "value": "" }, "document": { "$type": "Json", "value": "[]" },
              "look": { "$type": "Json", "value": "{\"theme\":\"\",\"size\":0,\"tags\":[]}" }, "kind": "Plain" } }
            """,
            "6");
    }

    [Fact]
    public async Task Many()
    {
        await Same(db => db.Category.CreateManyAsync(new() { Data = [new() { Name = "a" }, new() { Name = "b" }] }), "Category.createMany", """{ "data": [{ "name": "a" }, { "name": "b" }] }""", "2");
        await Same(db => db.Category.CreateManyAsync(new() { Data = [] }), "Category.createMany", """{ "data": [] }""", "0");
        await Same(db => db.User.CreateManyAsync(new() { Data = [new() { Email = "x" }, new() { Email = "y", Role = Role.Admin, Name = "Y" }] }), "User.createMany", """{ "data": [{ "email": "x" }, { "email": "y", "role": "Admin", "name": "Y" }] }""", "2");
        await Refused(db => db.Category.CreateManyAsync(new() { Data = [new() { Name = "z" }, new() { Name = "Cooking" }] }), "Category.createMany", """{ "data": [{ "name": "z" }, { "name": "Cooking" }] }""", "P2002");
    }

    [Fact]
    public async Task Many_and_answered()
    {
        await Same(db => db.Category.CreateManyAndReturnAsync(new() { Data = [new() { Name = "a" }, new() { Name = "b" }], Omit = [CategoryField.Name] }), "Category.createManyAndReturn", """{ "data": [{ "name": "a" }, { "name": "b" }] }""", "4 5", """{ "$scalars": true, "name": false }""");
        await Same(
            db => db.Post.CreateManyAndReturnAsync(new() { Data = [new() { Slug = "p", Title = "P", AuthorId = 1 }, new() { Slug = "q", Title = "Q" }], Include = new() { Author = true } }),
            "Post.createManyAndReturn",
            """{ "data": [{ "slug": "p", "title": "P", "authorId": 1 }, { "slug": "q", "title": "Q" }] }""",
            "5 6",
            """{ "$scalars": true, "author": true }""");
        await Same(db => db.Category.CreateManyAndReturnAsync(new() { Data = [new() { Name = "a" }, new() { Name = "b" }] }, category => category.Name), "Category.createManyAndReturn", """{ "data": [{ "name": "a" }, { "name": "b" }] }""", "a b", """{ "name": true }""");
    }

    [Fact]
    public async Task Duplicates_may_be_left_out_where_the_database_can()
    {
        if (IsPostgreSql)
        {
            await Same(db => db.Category.CreateManyAsync(new() { Data = [new() { Name = "new" }, new() { Name = "Cooking" }], SkipDuplicates = true }), "Category.createMany", """{ "data": [{ "name": "new" }, { "name": "Cooking" }], "skipDuplicates": true }""", "1");
            await Same(db => db.Category.CreateManyAndReturnAsync(new() { Data = [new() { Name = "new" }, new() { Name = "Cooking" }], SkipDuplicates = true }), "Category.createManyAndReturn", """{ "data": [{ "name": "new" }, { "name": "Cooking" }], "skipDuplicates": true }""", "4");
        }
        else
        {
            await Refused(db => db.Category.CreateManyAsync(new() { Data = [new() { Name = "new" }], SkipDuplicates = true }), "Category.createMany", """{ "data": [{ "name": "new" }], "skipDuplicates": true }""", "P2009");
            await Refused(db => db.Category.CreateManyAndReturnAsync(new() { Data = [new() { Name = "new" }], SkipDuplicates = true }), "Category.createManyAndReturn", """{ "data": [{ "name": "new" }], "skipDuplicates": true }""", "P2009");
        }
    }

    [Fact]
    public async Task Values_that_come_by_themselves()
    {
        string[] generated = ["uuid", "uuid7", "cuid", "cuid2", "ulid", "nanoId", "short"];
        await Same(db => db.Token.CreateAsync(new() { Data = new() { Note = "n" } }), "Token.createOne", """{ "data": { "note": "n" } }""", "1", null, generated);
        await Same(db => db.Token.CreateManyAsync(new() { Data = [new() { Note = "n" }, new() { Note = "m", Word = "own", Answer = 0 }] }), "Token.createMany", """{ "data": [{ "note": "n" }, { "note": "m", "word": "own", "answer": 0 }] }""", "2", null, generated);
        await Same(
            db => db.Token.CreateAsync(new() { Data = new() { Note = "n", Uuid = "u", Uuid7 = "u7", Cuid = "c", Cuid2 = "c2", Ulid = "l", NanoId = "i", Short = "s", Made = "m", Created = DateTime.UnixEpoch, Updated = DateTime.UnixEpoch, Kind = Kind.Rare, Yes = false } }),
            "Token.createOne",
            """
            { "data": { "note": "n", "uuid": "u", "uuid7": "u7", "cuid": "c", "cuid2": "c2", "ulid": "l", "nanoId": "i", "short": "s", "made": "m",
              "created": { "$type": "DateTime", "value": "1970-01-01T00:00:00.000Z" }, "updated": { "$type": "DateTime", "value": "1970-01-01T00:00:00.000Z" }, "kind": "Rare", "yes": false } }
            """,
            "1");
    }

    [Fact]
    public async Task Refusals()
    {
        await Refused(db => db.User.CreateAsync(new() { Data = new() { Email = "bob@example.org" } }), "User.createOne", """{ "data": { "email": "bob@example.org" } }""", "P2002");
        await Refused(db => db.Post.CreateAsync(new() { Data = new() { Slug = "soup", Title = "again", AuthorId = 1 } }), "Post.createOne", """{ "data": { "slug": "soup", "title": "again", "authorId": 1 } }""", "P2002");
        await Refused(db => db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", AuthorId = 99 } }), "Post.createOne", """{ "data": { "slug": "s", "title": "t", "authorId": 99 } }""", "P2003");
        await Refused(db => db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", Author = new() { Connect = new() { Id = 99 } } } }), "Post.createOne", """{ "data": { "slug": "s", "title": "t", "author": { "connect": { "id": 99 } } } }""", "P2025");
    }
}

public sealed class SqliteCreate(Stage<SqliteServer> stage) : CreateDoors<SqliteServer>(stage);

public sealed class PostgreSqlCreate(Stage<PostgreSqlServer> stage) : CreateDoors<PostgreSqlServer>(stage);
