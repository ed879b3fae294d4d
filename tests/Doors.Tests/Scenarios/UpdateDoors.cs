using System.Text.Json;
using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary><c>update</c>, <c>updateMany</c>, <c>updateManyAndReturn</c> and <c>upsert</c>, with each kind of change.</summary>
public abstract class UpdateDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task One()
    {
        await Same(db => db.Category.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Name = "F#" } }), "Category.updateOne", """{ "where": { "id": 1 }, "data": { "name": "F#" } }""", "1");
        await Same(
            db => db.User.UpdateAsync(new() { Where = new() { Email = "bob@example.org", Role = Role.Author }, Data = new() { Name = null }, Include = new() { Posts = true }, Omit = [UserField.Fee] }),
            "User.updateOne",
            """{ "where": { "email": "bob@example.org", "role": "Author" }, "data": { "name": null } }""",
            "2",
            """{ "$scalars": true, "fee": false, "posts": true }""");
        await Same(db => db.User.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Role = Role.Reader } }, user => new { user.Name, user.Role }), "User.updateOne", """{ "where": { "id": 1 }, "data": { "role": "Reader" } }""", "Alice", """{ "name": true, "role": true }""");
        await Same(db => db.User.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() }), "User.updateOne", """{ "where": { "id": 1 }, "data": {} }""", "1");
        await Refused(db => db.User.UpdateAsync(new() { Where = new() { Id = 9 }, Data = new() { Name = "x" } }), "User.updateOne", """{ "where": { "id": 9 }, "data": { "name": "x" } }""", "P2025");
        await Refused(db => db.User.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Email = "bob@example.org" } }), "User.updateOne", """{ "where": { "id": 1 }, "data": { "email": "bob@example.org" } }""", "P2002");
    }

    [Fact]
    public async Task Numbers()
    {
        await Change(new() { Whole = 7, MaybeWhole = 8, Big = 9, MaybeBig = null, Ratio = 1.5, MaybeRatio = null, Price = 2.5m, MaybePrice = null }, """{ "whole": 7, "maybeWhole": 8, "big": { "$type": "BigInt", "value": "9" }, "maybeBig": null, "ratio": 1.5, "maybeRatio": null, "price": { "$type": "Decimal", "value": "2.5" }, "maybePrice": null }""");
        await Change(
            new() { Whole = new() { Set = 7 }, MaybeWhole = new() { Set = null }, Big = new() { Set = 1 }, MaybeBig = new() { Set = 5 }, Ratio = new() { Set = 2 }, MaybeRatio = new() { Set = 0.1 }, Price = new() { Set = 1 }, MaybePrice = new() { Set = 0.01m } },
            """{ "whole": { "set": 7 }, "maybeWhole": { "set": null }, "big": { "set": { "$type": "BigInt", "value": "1" } }, "maybeBig": { "set": { "$type": "BigInt", "value": "5" } }, "ratio": { "set": 2 }, "maybeRatio": { "set": 0.1 }, "price": { "set": { "$type": "Decimal", "value": "1" } }, "maybePrice": { "set": { "$type": "Decimal", "value": "0.01" } } }""");
        await Change(
            new() { Whole = new() { Increment = 1 }, MaybeWhole = new() { Increment = 2 }, Big = new() { Increment = 3 }, MaybeBig = new() { Increment = 4 }, Ratio = new() { Increment = 0.5 }, MaybeRatio = new() { Increment = 1 }, Price = new() { Increment = 0.05m }, MaybePrice = new() { Increment = 1m } },
            Numeric("increment", "1", "2", "3", "4", "0.5", "1", "0.05", "1"));
        await Change(
            new() { Whole = new() { Decrement = 1 }, MaybeWhole = new() { Decrement = 2 }, Big = new() { Decrement = 3 }, MaybeBig = new() { Decrement = 4 }, Ratio = new() { Decrement = 0.5 }, MaybeRatio = new() { Decrement = 1 }, Price = new() { Decrement = 0.05m }, MaybePrice = new() { Decrement = 1m } },
            Numeric("decrement", "1", "2", "3", "4", "0.5", "1", "0.05", "1"));
        await Change(
            new() { Whole = new() { Multiply = 2 }, MaybeWhole = new() { Multiply = 3 }, Big = new() { Multiply = 2 }, MaybeBig = new() { Multiply = -1 }, Ratio = new() { Multiply = 0.5 }, MaybeRatio = new() { Multiply = 3 }, Price = new() { Multiply = 1.5m }, MaybePrice = new() { Multiply = 2m } },
            Numeric("multiply", "2", "3", "2", "-1", "0.5", "3", "1.5", "2"));
        await Change(
            new() { Whole = new() { Divide = 3 }, MaybeWhole = new() { Divide = 2 }, Big = new() { Divide = 2 }, MaybeBig = new() { Divide = 1 }, Ratio = new() { Divide = 4 }, MaybeRatio = new() { Divide = 2 }, Price = new() { Divide = 2m }, MaybePrice = new() { Divide = 4m } },
            Numeric("divide", "3", "2", "2", "1", "4", "2", "2", "4"));
    }

    [Fact]
    public async Task Numbers_that_are_null_stay_null()
    {
        await Same(
            db => db.Thing.UpdateAsync(new() { Where = new() { Id = 4 }, Data = new() { MaybeWhole = new() { Increment = 1 }, MaybeBig = new() { Multiply = 2 }, MaybePrice = new() { Decrement = 1 }, MaybeRatio = new() { Divide = 2 } } }),
            "Thing.updateOne",
            """{ "where": { "id": 4 }, "data": { "maybeWhole": { "increment": 1 }, "maybeBig": { "multiply": { "$type": "BigInt", "value": "2" } }, "maybePrice": { "decrement": { "$type": "Decimal", "value": "1" } }, "maybeRatio": { "divide": 2 } } }""",
            "4");
    }

    [Fact]
    public async Task Values_of_every_other_kind()
    {
        await Change(
            new()
            {
                Code = "changed", Text = "it's \"quoted\" \\ ✓", MaybeText = null, Flag = false, MaybeFlag = null, At = Moment(9), MaybeAt = null, Moment = new DateTimeOffset(Moment(9)), MaybeMoment = null, Day = new DateOnly(2000, 2, 29), MaybeDay = null,
                Hour = new TimeOnly(12, 0), MaybeHour = null, Ticket = Ticket(9), MaybeTicket = null, Blob = new byte[] { 9 }, MaybeBlob = null, Document = JsonElement.Parse("{\"a\":[1,null]}"), MaybeDocument = null, Look = new Look("new", 9, ["z"]), MaybeLook = null, Kind = Kind.Rare, MaybeKind = null,
            },
            """
            { "code": "changed", "text": "it's \"quoted\" \\ ✓", "maybeText": null, "flag": false, "maybeFlag": null, "at": { "$type": "DateTime", "value": "2026-03-09T04:05:06.789Z" }, "maybeAt": null, "moment": { "$type": "DateTime", "value": "2026-03-09T04:05:06.789Z" }, "maybeMoment": null,
              "day": { "$type": "DateTime", "value": "2000-02-29T00:00:00.000Z" }, "maybeDay": null, "hour": { "$type": "DateTime", "value": "1970-01-01T12:00:00.000Z" }, "maybeHour": null, "ticket": "00000000-0000-4000-8000-000000000009", "maybeTicket": null,
              "blob": { "$type": "Bytes", "value": "CQ==" }, "maybeBlob": null, "document": { "$type": "Json", "value": "{\"a\":[1,null]}" }, "maybeDocument": { "$type": "Enum", "value": "DbNull" }, "look": { "$type": "Json", "value": "{\"theme\":\"new\",\"size\":9,\"tags\":[\"z\"]}" }, "maybeLook": { "$type": "Enum", "value": "DbNull" },
              "kind": "Rare", "maybeKind": null }
            """);
        await Change(new() { Document = JsonElement.Parse("null"), MaybeDocument = JsonElement.Parse("null") }, """{ "document": { "$type": "Enum", "value": "JsonNull" }, "maybeDocument": { "$type": "Enum", "value": "JsonNull" } }""");
    }

    [Fact]
    public async Task Many()
    {
        await Same(db => db.Post.UpdateManyAsync(new() { Where = new() { Published = true }, Data = new() { Views = new() { Increment = 5 } } }), "Post.updateMany", """{ "where": { "published": true }, "data": { "views": { "increment": 5 } } }""", "3");
        await Same(db => db.Post.UpdateManyAsync(new() { Data = new() { Content = "all" } }), "Post.updateMany", """{ "data": { "content": "all" } }""", "4");
        await Same(db => db.Post.UpdateManyAsync(new() { Where = new() { Published = true }, Data = new() { Content = "some" }, Limit = 2 }), "Post.updateMany", """{ "where": { "published": true }, "data": { "content": "some" }, "limit": 2 }""", "2");
        await Same(db => db.Post.UpdateManyAsync(new() { Data = new() { Content = "none" }, Limit = 0 }), "Post.updateMany", """{ "data": { "content": "none" }, "limit": 0 }""", "0");
        await Same(db => db.Post.UpdateManyAsync(new() { Where = new() { Slug = "none" }, Data = new() { AuthorId = 2 } }), "Post.updateMany", """{ "where": { "slug": "none" }, "data": { "authorId": 2 } }""", "0");
    }

    [Fact]
    public async Task Many_and_answered()
    {
        await Same(
            db => db.Post.UpdateManyAndReturnAsync(new() { Where = new() { AuthorId = 2 }, Data = new() { Title = "new" }, Include = new() { Author = true }, Omit = [PostField.Content] }),
            "Post.updateManyAndReturn",
            """{ "where": { "authorId": 2 }, "data": { "title": "new" } }""",
            "4",
            """{ "$scalars": true, "content": false, "author": true }""");
        await Same(db => db.Drawer.UpdateManyAndReturnAsync(new() { Where = new() { ChestId = 1 }, Data = new() { SpareId = 3 }, Limit = 1 }), "Drawer.updateManyAndReturn", """{ "where": { "chestId": 1 }, "data": { "spareId": 3 }, "limit": 1 }""", "1");
        await Same(db => db.Category.UpdateManyAndReturnAsync(new() { Where = new() { Id = 3 }, Data = new() { Name = "Food" } }, category => category.Name), "Category.updateManyAndReturn", """{ "where": { "id": 3 }, "data": { "name": "Food" } }""", "Food", """{ "name": true }""");
    }

    [Fact]
    public async Task Upsert()
    {
        await Same(
            db => db.Category.UpsertAsync(new() { Where = new() { Name = "Chess" }, Create = new() { Name = "Chess" }, Update = new() { Name = "Go" } }),
            "Category.upsertOne",
            """{ "where": { "name": "Chess" }, "create": { "name": "Chess" }, "update": { "name": "Go" } }""",
            "4");
        await Same(
            db => db.Category.UpsertAsync(new() { Where = new() { Name = "Cooking" }, Create = new() { Name = "Cooking" }, Update = new() { Name = "Go" } }),
            "Category.upsertOne",
            """{ "where": { "name": "Cooking" }, "create": { "name": "Cooking" }, "update": { "name": "Go" } }""",
            "3");
        await Same(
            db => db.User.UpsertAsync(new() { Where = new() { Id = 1 }, Create = new() { Email = "n", Posts = new() { Create = [new() { Slug = "x", Title = "x" }] } }, Update = new() { Posts = new() { Create = [new() { Slug = "y", Title = "y" }] } }, Include = new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }] } }, Omit = [UserField.Role] }),
            "User.upsertOne",
            """{ "where": { "id": 1 }, "create": { "email": "n", "posts": { "create": [{ "slug": "x", "title": "x" }] } }, "update": { "posts": { "create": [{ "slug": "y", "title": "y" }] } } }""",
            "1",
            """{ "$scalars": true, "role": false, "posts": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "$scalars": true } } }""");
        await Same(
            db => db.User.UpsertAsync(new() { Where = new() { Id = 9 }, Create = new() { Email = "n" }, Update = new() }, user => user.Email),
            "User.upsertOne",
            """{ "where": { "id": 9 }, "create": { "email": "n" }, "update": {} }""",
            "n",
            """{ "email": true }""");
    }

    [Fact]
    public async Task Another_identity()
    {
        await Same(db => db.Chest.UpdateAsync(new() { Where = new() { Id = 3 }, Data = new() { Id = 30 } }), "Chest.updateOne", """{ "where": { "id": 3 }, "data": { "id": 30 } }""", "30");
        await Same(db => db.Chest.UpdateAsync(new() { Where = new() { Id = 2 }, Data = new() { Id = 20 }, Include = new() { Drawers = true, Spares = true } }), "Chest.updateOne", """{ "where": { "id": 2 }, "data": { "id": 20 } }""", "20", """{ "$scalars": true, "drawers": true, "spares": true }""");
        await Same(db => db.Chest.UpdateAsync(new() { Where = new() { Label = "bare" }, Data = new() { Id = new() { Increment = 5 }, Label = "full" } }), "Chest.updateOne", """{ "where": { "label": "bare" }, "data": { "id": { "increment": 5 }, "label": "full" } }""", "8");
        await Same(db => db.Reaction.UpdateAsync(new() { Where = new() { UserIdPostId = (2, 1) }, Data = new() { Post = new() { Connect = new() { Id = 2 } } }, Include = new() { Post = true } }), "Reaction.updateOne", """{ "where": { "userId_postId": { "userId": 2, "postId": 1 } }, "data": { "post": { "connect": { "id": 2 } } } }""", "2", """{ "$scalars": true, "post": true }""");
        await Same(db => db.Reaction.UpdateAsync(new() { Where = new() { UserIdPostId = (2, 1) }, Data = new() { PostId = 3, Strength = new() { Multiply = 2 } } }), "Reaction.updateOne", """{ "where": { "userId_postId": { "userId": 2, "postId": 1 } }, "data": { "postId": 3, "strength": { "multiply": 2 } } }""", "2");
        await Same(db => db.Chest.UpsertAsync(new() { Where = new() { Id = 3 }, Create = new() { Id = 4, Label = "x" }, Update = new() { Id = 33 } }), "Chest.upsertOne", """{ "where": { "id": 3 }, "create": { "id": 4, "label": "x" }, "update": { "id": 33 } }""", "33");
        await Same(db => db.Chest.UpdateManyAndReturnAsync(new() { Where = new() { Id = 3 }, Data = new() { Id = 31 } }), "Chest.updateManyAndReturn", """{ "where": { "id": 3 }, "data": { "id": 31 } }""", "31");
    }

    private Task Change(ThingUpdate data, string json) =>
        Same(db => db.Thing.UpdateAsync(new() { Where = new() { Id = 2 }, Data = data }), "Thing.updateOne", $$"""{ "where": { "id": 2 }, "data": {{json}} }""", "2");

    private static string Numeric(string word, params string[] values) => $$"""
        { "whole": { "{{word}}": {{values[0]}} }, "maybeWhole": { "{{word}}": {{values[1]}} }, "big": { "{{word}}": { "$type": "BigInt", "value": "{{values[2]}}" } }, "maybeBig": { "{{word}}": { "$type": "BigInt", "value": "{{values[3]}}" } },
          "ratio": { "{{word}}": {{values[4]}} }, "maybeRatio": { "{{word}}": {{values[5]}} }, "price": { "{{word}}": { "$type": "Decimal", "value": "{{values[6]}}" } }, "maybePrice": { "{{word}}": { "$type": "Decimal", "value": "{{values[7]}}" } } }
        """;
}

public sealed class SqliteUpdate(Stage<SqliteServer> stage) : UpdateDoors<SqliteServer>(stage);

public sealed class PostgreSqlUpdate(Stage<PostgreSqlServer> stage) : UpdateDoors<PostgreSqlServer>(stage);
