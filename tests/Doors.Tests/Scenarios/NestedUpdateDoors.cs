using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Everything that can be written inside an <c>update</c>, through both kinds of relations and at two depths.</summary>
public abstract class NestedUpdateDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task To_many()
    {
        await Alice(new() { Posts = new() { Create = [new() { Slug = "n", Title = "N" }] } }, """{ "posts": { "create": [{ "slug": "n", "title": "N" }] } }""");
        await Alice(new() { Posts = new() { CreateMany = new() { Data = [new() { Slug = "n", Title = "N" }, new() { Slug = "m", Title = "M" }] } } }, """{ "posts": { "createMany": { "data": [{ "slug": "n", "title": "N" }, { "slug": "m", "title": "M" }] } } }""");
        await Alice(new() { Posts = new() { Connect = [new() { Id = 4 }] } }, """{ "posts": { "connect": [{ "id": 4 }] } }""");
        await Alice(new() { Posts = new() { ConnectOrCreate = [new() { Where = new() { Id = 4 }, Create = new() { Slug = "x", Title = "x" } }, new() { Where = new() { Id = 9 }, Create = new() { Slug = "y", Title = "y" } }] } }, """{ "posts": { "connectOrCreate": [{ "where": { "id": 4 }, "create": { "slug": "x", "title": "x" } }, { "where": { "id": 9 }, "create": { "slug": "y", "title": "y" } }] } }""");
        await Alice(new() { Posts = new() { Set = [new() { Id = 1 }, new() { Id = 4 }] } }, """{ "posts": { "set": [{ "id": 1 }, { "id": 4 }] } }""");
        await Alice(new() { Posts = new() { Set = [] } }, """{ "posts": { "set": [] } }""");
        await Alice(new() { Posts = new() { Disconnect = [new() { Id = 1 }, new() { Id = 4 }] } }, """{ "posts": { "disconnect": [{ "id": 1 }, { "id": 4 }] } }""");
        await Alice(new() { Posts = new() { Update = [new() { Where = new() { Id = 1, Published = true }, Data = new() { Views = new() { Increment = 1 } } }] } }, """{ "posts": { "update": [{ "where": { "id": 1, "published": true }, "data": { "views": { "increment": 1 } } }] } }""");
        await Alice(new() { Posts = new() { UpdateMany = [new() { Where = new() { Published = true }, Data = new() { Content = "c" } }] } }, """{ "posts": { "updateMany": [{ "where": { "published": true }, "data": { "content": "c" } }] } }""");
        await Alice(new() { Posts = new() { Upsert = [new() { Where = new() { Id = 1 }, Create = new() { Slug = "x", Title = "x" }, Update = new() { Title = "up" } }, new() { Where = new() { Id = 9 }, Create = new() { Slug = "y", Title = "y" }, Update = new() { Title = "up" } }] } }, """{ "posts": { "upsert": [{ "where": { "id": 1 }, "create": { "slug": "x", "title": "x" }, "update": { "title": "up" } }, { "where": { "id": 9 }, "create": { "slug": "y", "title": "y" }, "update": { "title": "up" } }] } }""");
        await Alice(new() { Posts = new() { Delete = [new() { Id = 2 }] } }, """{ "posts": { "delete": [{ "id": 2 }] } }""");
        await Alice(new() { Posts = new() { DeleteMany = [new() { Published = false }, new() { Slug = "soup" }] } }, """{ "posts": { "deleteMany": [{ "published": false }, { "slug": "soup" }] } }""");
    }

    [Fact]
    public async Task Many_to_many()
    {
        await Hello(new() { Categories = new() { Create = [new() { Name = "N" }], Connect = [new() { Id = 3 }], Disconnect = [new() { Name = "C#" }] } }, """{ "categories": { "create": [{ "name": "N" }], "connect": [{ "id": 3 }], "disconnect": [{ "name": "C#" }] } }""");
        await Hello(new() { Categories = new() { Set = [new() { Id = 3 }] } }, """{ "categories": { "set": [{ "id": 3 }] } }""");
        await Hello(new() { Categories = new() { Update = [new() { Where = new() { Id = 1 }, Data = new() { Name = "F#" } }], UpdateMany = [new() { Where = new() { Id = new() { GreaterThan = 1 } }, Data = new() { Name = "D" } }] } }, """{ "categories": { "update": [{ "where": { "id": 1 }, "data": { "name": "F#" } }], "updateMany": [{ "where": { "id": { "gt": 1 } }, "data": { "name": "D" } }] } }""");
        await Hello(new() { Categories = new() { Upsert = [new() { Where = new() { Name = "New" }, Create = new() { Name = "New" }, Update = new() { Name = "Old" } }], ConnectOrCreate = [new() { Where = new() { Name = "Cooking" }, Create = new() { Name = "Cooking" } }] } }, """{ "categories": { "upsert": [{ "where": { "name": "New" }, "create": { "name": "New" }, "update": { "name": "Old" } }], "connectOrCreate": [{ "where": { "name": "Cooking" }, "create": { "name": "Cooking" } }] } }""");
        await Hello(new() { Categories = new() { Delete = [new() { Id = 1 }], DeleteMany = [new() { Name = "Databases" }] } }, """{ "categories": { "delete": [{ "id": 1 }], "deleteMany": [{ "name": "Databases" }] } }""");
    }

    [Fact]
    public async Task To_one()
    {
        await Hello(new() { Author = new() { Create = new() { Email = "n" } } }, """{ "author": { "create": { "email": "n" } } }""");
        await Hello(new() { Author = new() { Connect = new() { Id = 2 } } }, """{ "author": { "connect": { "id": 2 } } }""");
        await Hello(new() { Author = new() { ConnectOrCreate = new() { Where = new() { Email = "n" }, Create = new() { Email = "n" } } } }, """{ "author": { "connectOrCreate": { "where": { "email": "n" }, "create": { "email": "n" } } } }""");
        await Hello(new() { Author = new() { Disconnect = true } }, """{ "author": { "disconnect": true } }""");
        await Hello(new() { Author = new() { Update = new() { Name = "A." } } }, """{ "author": { "update": { "name": "A." } } }""");
        await Hello(new() { Author = new() { UpdateIf = new() { Where = new() { Role = Role.Admin }, Data = new() { Name = "B." } } } }, """{ "author": { "update": { "where": { "role": "Admin" }, "data": { "name": "B." } } } }""");
        await Hello(new() { Author = new() { Upsert = new() { Create = new() { Email = "n" }, Update = new() { Name = "C." } } } }, """{ "author": { "upsert": { "create": { "email": "n" }, "update": { "name": "C." } } } }""");
        await Hello(new() { Author = new() { Upsert = new() { Where = new() { Name = "Alice" }, Create = new() { Email = "n" }, Update = new() { Name = "D." } } } }, """{ "author": { "upsert": { "where": { "name": "Alice" }, "create": { "email": "n" }, "update": { "name": "D." } } } }""");
        await Refused(db => db.Post.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Author = new() { UpdateIf = new() { Where = new() { Role = Role.Reader }, Data = new() { Name = "B." } } } } }), "Post.updateOne", """{ "where": { "id": 1 }, "data": { "author": { "update": { "where": { "role": "Reader" }, "data": { "name": "B." } } } } }""", "P2025");
    }

    [Fact]
    public async Task To_one_from_the_other_side()
    {
        await Pine(new() { Lock = new() { Disconnect = true } }, """{ "lock": { "disconnect": true } }""");
        await Pine(new() { Lock = new() { Delete = true } }, """{ "lock": { "delete": true } }""");
        await Pine(new() { Lock = new() { Connect = new() { Id = 2 } } }, """{ "lock": { "connect": { "id": 2 } } }""");
        await Pine(new() { Lock = new() { Create = new() { Maker = "new" } } }, """{ "lock": { "create": { "maker": "new" } } }""");
        await Pine(new() { Lock = new() { Update = new() { Maker = "other" } } }, """{ "lock": { "update": { "maker": "other" } } }""");
        await Pine(new() { Lock = new() { Upsert = new() { Create = new() { Maker = "c" }, Update = new() { Maker = "u" } } } }, """{ "lock": { "upsert": { "create": { "maker": "c" }, "update": { "maker": "u" } } } }""");
        await Same(db => db.Chest.UpdateAsync(new() { Where = new() { Id = 3 }, Data = new() { Lock = new() { Upsert = new() { Create = new() { Maker = "c" }, Update = new() { Maker = "u" } } } }, Include = new() { Lock = true } }), "Chest.updateOne", """{ "where": { "id": 3 }, "data": { "lock": { "upsert": { "create": { "maker": "c" }, "update": { "maker": "u" } } } } }""", "3", """{ "$scalars": true, "lock": true }""");
    }

    [Fact]
    public async Task Two_levels_down()
    {
        await Alice(
            new() { Posts = new() { Update = [new() { Where = new() { Id = 1 }, Data = new() { Categories = new() { Disconnect = [new() { Id = 1 }], Create = [new() { Name = "deep" }] }, Comments = new() { DeleteMany = [new() { ParentId = new() { Not = null } }], UpdateMany = [new() { Where = new(), Data = new() { Text = "edited" } }] } } }] } },
            """{ "posts": { "update": [{ "where": { "id": 1 }, "data": { "categories": { "disconnect": [{ "id": 1 }], "create": [{ "name": "deep" }] }, "comments": { "deleteMany": [{ "parentId": { "not": null } }], "updateMany": [{ "where": {}, "data": { "text": "edited" } }] } } }] } }""");
        await Alice(
            new() { Posts = new() { Upsert = [new() { Where = new() { Id = 2 }, Create = new() { Slug = "x", Title = "x" }, Update = new() { Categories = new() { Set = [new() { Id = 1 }], ConnectOrCreate = [new() { Where = new() { Name = "q" }, Create = new() { Name = "q" } }] } } }] } },
            """{ "posts": { "upsert": [{ "where": { "id": 2 }, "create": { "slug": "x", "title": "x" }, "update": { "categories": { "set": [{ "id": 1 }], "connectOrCreate": [{ "where": { "name": "q" }, "create": { "name": "q" } }] } } }] } }""");
        await Hello(
            new() { Author = new() { Update = new() { Profile = new() { Update = new() { Bio = "deep" } }, Comments = new() { Update = [new() { Where = new() { Id = 2 }, Data = new() { Text = "sibling" } }], Connect = [new() { Id = 1 }] } } } },
            """{ "author": { "update": { "profile": { "update": { "bio": "deep" } }, "comments": { "update": [{ "where": { "id": 2 }, "data": { "text": "sibling" } }], "connect": [{ "id": 1 }] } } } }""");
        await Hello(
            new() { Author = new() { Update = new() { Profile = new() { Delete = true }, Comments = new() { Delete = [new() { Id = 2 }] } } } },
            """{ "author": { "update": { "profile": { "delete": true }, "comments": { "delete": [{ "id": 2 }] } } } }""");
        await Hello(
            new() { Comments = new() { Update = [new() { Where = new() { Id = 1 }, Data = new() { Replies = new() { Upsert = [new() { Where = new() { Id = 2 }, Create = new() { Text = "n", PostId = 1, AuthorId = 1 }, Update = new() { Text = "u" } }], CreateMany = new() { Data = [new() { Text = "m", PostId = 1, AuthorId = 2 }] } }, Author = new() { Connect = new() { Id = 1 } }, Parent = new() { Create = new() { Text = "above", PostId = 1, AuthorId = 1 } } } }] } },
            """{ "comments": { "update": [{ "where": { "id": 1 }, "data": { "replies": { "upsert": [{ "where": { "id": 2 }, "create": { "text": "n", "postId": 1, "authorId": 1 }, "update": { "text": "u" } }], "createMany": { "data": [{ "text": "m", "postId": 1, "authorId": 2 }] } }, "author": { "connect": { "id": 1 } }, "parent": { "create": { "text": "above", "postId": 1, "authorId": 1 } } } }] } }""");
    }

    [Fact]
    public async Task Refusals()
    {
        await Refused(db => db.User.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Posts = new() { Update = [new() { Where = new() { Id = 4 }, Data = new() { Title = "not hers" } }] } } }), "User.updateOne", """{ "where": { "id": 1 }, "data": { "posts": { "update": [{ "where": { "id": 4 }, "data": { "title": "not hers" } }] } } }""", "P2025");
        await Refused(db => db.User.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Posts = new() { Delete = [new() { Id = 4 }] } } }), "User.updateOne", """{ "where": { "id": 1 }, "data": { "posts": { "delete": [{ "id": 4 }] } } }""", "P2017");
        await Refused(db => db.User.UpdateAsync(new() { Where = new() { Id = 2 }, Data = new() { Profile = new() { Update = new() { Bio = "none" } } } }), "User.updateOne", """{ "where": { "id": 2 }, "data": { "profile": { "update": { "bio": "none" } } } }""", "P2025");
        await Refused(db => db.User.UpdateAsync(new() { Where = new() { Id = 2 }, Data = new() { Profile = new() { Delete = true } } }), "User.updateOne", """{ "where": { "id": 2 }, "data": { "profile": { "delete": true } } }""", "P2025");
    }

    private Task Alice(UserUpdate data, string json) => Same(
        db => db.User.UpdateAsync(new() { Where = new() { Id = 1 }, Data = data, Include = new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }] } } }),
        "User.updateOne",
        $$"""{ "where": { "id": 1 }, "data": {{json}} }""",
        "1",
        """{ "$scalars": true, "posts": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "$scalars": true } } }""");

    private Task Hello(PostUpdate data, string json) => Same(
        db => db.Post.UpdateAsync(new() { Where = new() { Id = 1 }, Data = data, Include = new() { Author = true, Categories = new() { OrderBy = [new() { Id = Sort.Asc }] } } }),
        "Post.updateOne",
        $$"""{ "where": { "id": 1 }, "data": {{json}} }""",
        "1",
        """{ "$scalars": true, "author": true, "categories": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "$scalars": true } } }""");

    private Task Pine(ChestUpdate data, string json) => Same(
        db => db.Chest.UpdateAsync(new() { Where = new() { Id = 2 }, Data = data, Include = new() { Lock = true } }),
        "Chest.updateOne",
        $$"""{ "where": { "id": 2 }, "data": {{json}} }""",
        "2",
        """{ "$scalars": true, "lock": true }""");
}

public sealed class SqliteNestedUpdate(Stage<SqliteServer> stage) : NestedUpdateDoors<SqliteServer>(stage);

public sealed class PostgreSqlNestedUpdate(Stage<PostgreSqlServer> stage) : NestedUpdateDoors<PostgreSqlServer>(stage);
