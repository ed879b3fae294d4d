using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Conditions on relations, on keys, and conditions joined.</summary>
public abstract class WhereRelationDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task To_many()
    {
        await Users(new() { Posts = new() { Some = new() { Views = 0 } } }, """{ "posts": { "some": { "views": 0 } } }""", "1 2");
        await Users(new() { Posts = new() { Every = new() { Published = true } } }, """{ "posts": { "every": { "published": true } } }""", "2");
        await Users(new() { Posts = new() { None = new() { Slug = "keys" } } }, """{ "posts": { "none": { "slug": "keys" } } }""", "1");
        await Users(new() { Comments = new() { Some = new() { Replies = new() { Some = new() { Author = new() { Is = new() { Name = "Alice" } } } } } } }, """{ "comments": { "some": { "replies": { "some": { "author": { "is": { "name": "Alice" } } } } } } }""", "2");
        await Posts(new() { Categories = new() { Some = new() { Name = "Cooking" } } }, """{ "categories": { "some": { "name": "Cooking" } } }""", "2");
        await Posts(new() { Categories = new() { None = new() } }, """{ "categories": { "none": {} } }""", "3 4");
        await Posts(new() { Categories = new() { Every = new() { Name = new() { StartsWith = "C" } } } }, """{ "categories": { "every": { "name": { "startsWith": "C" } } } }""", "2 3 4");
    }

    [Fact]
    public async Task To_one()
    {
        await Posts(new() { Author = new() { Is = new() { Name = "Bob" } } }, """{ "author": { "is": { "name": "Bob" } } }""", "4");
        await Posts(new() { Author = new UserWhere { Name = "Bob" } }, """{ "author": { "name": "Bob" } }""", "4");
        await Posts(new() { Author = new() { IsNot = new() { Name = "Bob" } } }, """{ "author": { "isNot": { "name": "Bob" } } }""", "1 2 3");
        await Posts(new() { Author = null }, """{ "author": null }""", "");
        await Posts(new() { Author = new() { Is = null } }, """{ "author": { "is": null } }""", "");
        await Posts(new() { Author = new() { IsNot = null } }, """{ "author": { "isNot": null } }""", "1 2 3 4");
        await Users(new() { Profile = new() { Is = new() { Bio = new() { Contains = "compilers" } } } }, """{ "profile": { "is": { "bio": { "contains": "compilers" } } } }""", "1");
        await Users(new() { Profile = null }, """{ "profile": null }""", "2");
    }

    [Fact]
    public async Task And_or_not()
    {
        await Posts(new() { And = [new() { Published = true }, new() { Views = new() { GreaterThan = 3 } }] }, """{ "AND": [{ "published": true }, { "views": { "gt": 3 } }] }""", "1");
        await Posts(new() { Or = [new() { Slug = "soup" }, new() { Slug = "keys" }] }, """{ "OR": [{ "slug": "soup" }, { "slug": "keys" }] }""", "2 4");
        await Posts(new() { Not = [new() { Published = true }, new() { Slug = "none" }] }, """{ "NOT": [{ "published": true }, { "slug": "none" }] }""", "3");
        await Posts(new() { And = [] }, """{ "AND": [] }""", "1 2 3 4");
        await Posts(new() { Or = [] }, """{ "OR": [] }""", "");
        await Posts(new() { Not = [] }, """{ "NOT": [] }""", "1 2 3 4");
        await Posts(
            new() { Published = true, Or = [new() { Not = [new() { Views = 0 }] }, new() { And = [new() { Content = new() { Not = null } }] }] },
            """{ "published": true, "OR": [{ "NOT": [{ "views": 0 }] }, { "AND": [{ "content": { "not": null } }] }] }""",
            "1 2 4");
    }

    [Fact]
    public async Task Keys_of_several_columns()
    {
        await Same(db => db.Post.FindUniqueAsync(new() { Where = new() { AuthorIdSlug = (1, "soup") } }), "Post.findUnique", """{ "where": { "authorId_slug": { "authorId": 1, "slug": "soup" } } }""", "2");
        await Same(db => db.Reaction.FindUniqueAsync(new() { Where = new() { UserIdPostId = (2, 1) } }), "Reaction.findUnique", """{ "where": { "userId_postId": { "userId": 2, "postId": 1 } } }""", "2");
        await Same(db => db.Thing.FindUniqueAsync(new() { Where = new() { WholeKind = (20, Kind.Special) } }), "Thing.findUnique", """{ "where": { "whole_kind": { "whole": 20, "kind": "Special" } } }""", "2");
        await Same(db => db.Thing.FindUniqueAsync(new() { Where = new() { Visit = (Ticket(3), new DateOnly(2026, 1, 3)) } }), "Thing.findUnique", """{ "where": { "visit": { "ticket": "00000000-0000-4000-8000-000000000003", "day": { "$type": "DateTime", "value": "2026-01-03T00:00:00.000Z" } } } }""", "3");
        await Same(db => db.Thing.FindUniqueAsync(new() { Where = new() { Big = 4 } }), "Thing.findUnique", """{ "where": { "big": { "$type": "BigInt", "value": "4" } } }""", "4");
    }

    [Fact]
    public async Task Keys_with_further_conditions()
    {
        await Same(db => db.Post.FindUniqueAsync(new() { Where = new() { Id = 1, Published = true, Author = new() { Is = new() { Name = "Alice" } } } }), "Post.findUnique", """{ "where": { "id": 1, "published": true, "author": { "is": { "name": "Alice" } } } }""", "1");
        await Same(db => db.Post.FindUniqueAsync(new() { Where = new() { Id = 1, And = [new() { Published = false }] } }), "Post.findUnique", """{ "where": { "id": 1, "AND": [{ "published": false }] } }""", "null");
        await Same(db => db.User.FindUniqueAsync(new() { Where = new() { Email = "bob@example.org", Or = [new() { Id = 1 }, new() { Id = 2 }] } }), "User.findUnique", """{ "where": { "email": "bob@example.org", "OR": [{ "id": 1 }, { "id": 2 }] } }""", "2");
        await Same(db => db.User.FindUniqueAsync(new() { Where = new() { Id = 2, Not = [new() { Name = "Bob" }], Posts = new() { Some = new() } } }), "User.findUnique", """{ "where": { "id": 2, "NOT": [{ "name": "Bob" }], "posts": { "some": {} } } }""", "null");
    }

    [Fact]
    public async Task A_key_with_a_condition_on_every_kind_of_column()
    {
        await Same(
            db => db.Thing.FindUniqueAsync(new()
            {
                Where = new()
                {
                    Id = 1, Text = "Alpha", MaybeText = "maybe 1", Flag = true, MaybeFlag = true, Whole = 10, MaybeWhole = 11, MaybeBig = -1, Ratio = 1.25, MaybeRatio = new() { LessThan = 1 }, Price = 1.1m, MaybePrice = 100.005m, At = Moment(1), MaybeAt = Moment(11),
                    Moment = new DateTimeOffset(Moment(1)), MaybeMoment = new DateTimeOffset(Moment(6)), Day = new DateOnly(2026, 1, 1), MaybeDay = new DateOnly(2025, 12, 1), Hour = new TimeOnly(1, 30, 15, 250), MaybeHour = new TimeOnly(23, 1), Ticket = Ticket(1), MaybeTicket = Ticket(101),
                    Blob = new byte[] { 0, 1, 255 }, MaybeBlob = new byte[] { 1 }, Document = new() { Not = JsonNull.JsonNull }, Kind = Kind.Plain, MaybeKind = Kind.Special,
                },
            }),
            "Thing.findUnique",
            """
            { "where": { "id": 1, "text": "Alpha", "maybeText": "maybe 1", "flag": true, "maybeFlag": true, "whole": 10, "maybeWhole": 11, "maybeBig": { "$type": "BigInt", "value": "-1" }, "ratio": 1.25, "maybeRatio": { "lt": 1 }, "price": { "$type": "Decimal", "value": "1.1" },
              "maybePrice": { "$type": "Decimal", "value": "100.005" }, "at": { "$type": "DateTime", "value": "2026-03-01T04:05:06.789Z" }, "maybeAt": { "$type": "DateTime", "value": "2026-03-11T04:05:06.789Z" }, "moment": { "$type": "DateTime", "value": "2026-03-01T04:05:06.789Z" },
              "maybeMoment": { "$type": "DateTime", "value": "2026-03-06T04:05:06.789Z" }, "day": { "$type": "DateTime", "value": "2026-01-01T00:00:00.000Z" }, "maybeDay": { "$type": "DateTime", "value": "2025-12-01T00:00:00.000Z" }, "hour": { "$type": "DateTime", "value": "1970-01-01T01:30:15.250Z" },
              "maybeHour": { "$type": "DateTime", "value": "1970-01-01T23:01:00.000Z" }, "ticket": "00000000-0000-4000-8000-000000000001", "maybeTicket": "00000000-0000-4000-8000-000000000101", "blob": { "$type": "Bytes", "value": "AAH/" }, "maybeBlob": { "$type": "Bytes", "value": "AQ==" },
              "document": { "not": { "$type": "Enum", "value": "JsonNull" } }, "kind": "Plain", "maybeKind": "Special" } }
            """,
            "1");
    }

    private Task Users(UserWhere where, string json, string expect) => Same(
        db => db.User.FindManyAsync(new() { Where = where, OrderBy = [new() { Id = Sort.Asc }] }), "User.findMany", $$"""{ "where": {{json}}, "orderBy": [{ "id": "asc" }] }""", expect);

    private Task Posts(PostWhere where, string json, string expect) => Same(
        db => db.Post.FindManyAsync(new() { Where = where, OrderBy = [new() { Id = Sort.Asc }] }), "Post.findMany", $$"""{ "where": {{json}}, "orderBy": [{ "id": "asc" }] }""", expect);
}

public sealed class SqliteWhereRelation(Stage<SqliteServer> stage) : WhereRelationDoors<SqliteServer>(stage);

public sealed class PostgreSqlWhereRelation(Stage<PostgreSqlServer> stage) : WhereRelationDoors<PostgreSqlServer>(stage);
