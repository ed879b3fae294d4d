using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary><c>delete</c> and <c>deleteMany</c>, and what happens to records that refer to those that go.</summary>
public abstract class DeleteDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task One()
    {
        await Same(db => db.Category.DeleteAsync(new() { Where = new() { Name = "Cooking" } }), "Category.deleteOne", """{ "where": { "name": "Cooking" } }""", "3");
        await Same(
            db => db.User.DeleteAsync(new() { Where = new() { Id = 1, Role = Role.Admin }, Include = new() { Posts = true, Profile = true }, Omit = [UserField.Fee] }),
            "User.deleteOne",
            """{ "where": { "id": 1, "role": "Admin" } }""",
            "1",
            """{ "$scalars": true, "fee": false, "posts": true, "profile": true }""");
        await Same(db => db.Reaction.DeleteAsync(new() { Where = new() { UserIdPostId = (1, 1) } }, reaction => reaction.Strength), "Reaction.deleteOne", """{ "where": { "userId_postId": { "userId": 1, "postId": 1 } } }""", "1", """{ "strength": true }""");
        await Refused(db => db.Category.DeleteAsync(new() { Where = new() { Id = 99 } }), "Category.deleteOne", """{ "where": { "id": 99 } }""", "P2025");
    }

    [Fact]
    public async Task Many()
    {
        await Same(db => db.Comment.DeleteManyAsync(new() { Where = new() { ParentId = new() { Not = null } } }), "Comment.deleteMany", """{ "where": { "parentId": { "not": null } } }""", "1");
        await Same(db => db.Reaction.DeleteManyAsync(), "Reaction.deleteMany", "{}", "2");
        await Same(db => db.Reaction.DeleteManyAsync(new() { Where = new() { Strength = 1 } }), "Reaction.deleteMany", """{ "where": { "strength": 1 } }""", "1");
        await Same(db => db.Drawer.DeleteManyAsync(new() { Where = new() { ChestId = 1 }, Limit = 1 }), "Drawer.deleteMany", """{ "where": { "chestId": 1 }, "limit": 1 }""", "1");
        await Same(db => db.Drawer.DeleteManyAsync(new() { Limit = 0 }), "Drawer.deleteMany", """{ "limit": 0 }""", "0");
    }

    [Fact]
    public async Task What_refers_goes_forgets_or_holds()
    {
        await Same(db => db.Chest.DeleteAsync(new() { Where = new() { Id = 2 } }), "Chest.deleteOne", """{ "where": { "id": 2 } }""", "2");
        await Refused(db => db.Chest.DeleteAsync(new() { Where = new() { Id = 1 } }), "Chest.deleteOne", """{ "where": { "id": 1 } }""", "P2003");
        await Refused(db => db.Chest.DeleteManyAsync(), "Chest.deleteMany", "{}", "P2003");
        await Same(db => db.Chest.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Id = 10 } }), "Chest.updateOne", """{ "where": { "id": 1 }, "data": { "id": 10 } }""", "10");
        await Refused(db => db.Chest.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Label = "elm" } }), "Chest.updateOne", """{ "where": { "id": 1 }, "data": { "label": "elm" } }""", "P2003");
    }
}

public sealed class SqliteDelete(Stage<SqliteServer> stage) : DeleteDoors<SqliteServer>(stage);

public sealed class PostgreSqlDelete(Stage<PostgreSqlServer> stage) : DeleteDoors<PostgreSqlServer>(stage);
