using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Everything that can be written inside a <c>create</c>, through both kinds of relations and at two depths.</summary>
public abstract class NestedCreateDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    private const string WithPosts = """{ "$scalars": true, "posts": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "$scalars": true, "categories": true } } }""";

    [Fact]
    public async Task To_many() => await Same(
        db => db.User.CreateAsync(new()
        {
            Data = new()
            {
                Email = "n",
                Posts = new()
                {
                    Create = [new() { Slug = "a", Title = "A" }, new() { Slug = "b", Title = "B" }],
                    CreateMany = new() { Data = [new() { Slug = "c", Title = "C" }, new() { Slug = "d", Title = "D", Views = 4 }] },
                    Connect = [new() { Id = 4 }],
                    ConnectOrCreate = [new() { Where = new() { Id = 3 }, Create = new() { Slug = "no", Title = "no" } }, new() { Where = new() { Id = 99 }, Create = new() { Slug = "yes", Title = "yes" } }],
                },
            },
            Include = new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Categories = true } } },
        }),
        "User.createOne",
        """
        { "data": { "email": "n", "posts": {
            "create": [{ "slug": "a", "title": "A" }, { "slug": "b", "title": "B" }],
            "createMany": { "data": [{ "slug": "c", "title": "C" }, { "slug": "d", "title": "D", "views": 4 }] },
            "connect": [{ "id": 4 }],
            "connectOrCreate": [{ "where": { "id": 3 }, "create": { "slug": "no", "title": "no" } }, { "where": { "id": 99 }, "create": { "slug": "yes", "title": "yes" } }] } } }
        """,
        "3",
        WithPosts);

    [Fact]
    public async Task To_many_below_to_many()
    {
        await Same(
            db => db.User.CreateAsync(new()
            {
                Data = new()
                {
                    Email = "n",
                    Posts = new()
                    {
                        Create =
                        [
                            new()
                            {
                                Slug = "a",
                                Title = "A",
                                Categories = new() { Create = [new() { Name = "New" }], Connect = [new() { Name = "C#" }], ConnectOrCreate = [new() { Where = new() { Name = "Cooking" }, Create = new() { Name = "Cooking" } }, new() { Where = new() { Name = "Chess" }, Create = new() { Name = "Chess" } }] },
                                Comments = new() { Create = [new() { Text = "t", Author = new() { Connect = new() { Id = 1 } } }], CreateMany = new() { Data = [new() { Text = "u", AuthorId = 2 }] } },
                            },
                        ],
                    },
                },
                Include = new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Categories = true } } },
            }),
            "User.createOne",
            """
            { "data": { "email": "n", "posts": { "create": [{ "slug": "a", "title": "A",
                "categories": { "create": [{ "name": "New" }], "connect": [{ "name": "C#" }], "connectOrCreate": [{ "where": { "name": "Cooking" }, "create": { "name": "Cooking" } }, { "where": { "name": "Chess" }, "create": { "name": "Chess" } }] },
                "comments": { "create": [{ "text": "t", "author": { "connect": { "id": 1 } } }], "createMany": { "data": [{ "text": "u", "authorId": 2 }] } } }] } } }
            """,
            "3",
            WithPosts);
    }

    [Fact]
    public async Task To_one()
    {
        await Same(db => db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", Author = new() { Create = new() { Email = "e" } } }, Include = new() { Author = true } }), "Post.createOne", """{ "data": { "slug": "s", "title": "t", "author": { "create": { "email": "e" } } } }""", "5", """{ "$scalars": true, "author": true }""");
        await Same(db => db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", Author = new() { Connect = new() { Email = "bob@example.org" } } } }), "Post.createOne", """{ "data": { "slug": "s", "title": "t", "author": { "connect": { "email": "bob@example.org" } } } }""", "5");
        await Same(db => db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", Author = new() { ConnectOrCreate = new() { Where = new() { Id = 2 }, Create = new() { Email = "no" } } } } }), "Post.createOne", """{ "data": { "slug": "s", "title": "t", "author": { "connectOrCreate": { "where": { "id": 2 }, "create": { "email": "no" } } } } }""", "5");
        await Same(db => db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", Author = new() { ConnectOrCreate = new() { Where = new() { Id = 9 }, Create = new() { Email = "yes" } } } } }), "Post.createOne", """{ "data": { "slug": "s", "title": "t", "author": { "connectOrCreate": { "where": { "id": 9 }, "create": { "email": "yes" } } } } }""", "5");
    }

    [Fact]
    public async Task To_one_from_either_side_and_below()
    {
        await Same(db => db.User.CreateAsync(new() { Data = new() { Email = "e", Profile = new() { Create = new() { Bio = "b" } } }, Include = new() { Profile = true } }), "User.createOne", """{ "data": { "email": "e", "profile": { "create": { "bio": "b" } } } }""", "3", """{ "$scalars": true, "profile": true }""");
        await Same(db => db.Chest.CreateAsync(new() { Data = new() { Id = 9, Label = "new", Lock = new() { Connect = new() { Id = 1 } } }, Include = new() { Lock = true } }), "Chest.createOne", """{ "data": { "id": 9, "label": "new", "lock": { "connect": { "id": 1 } } } }""", "9", """{ "$scalars": true, "lock": true }""");
        await Same(
            db => db.Comment.CreateAsync(new() { Data = new() { Text = "deep", Author = new() { Connect = new() { Id = 1 } }, Post = new() { Create = new() { Slug = "p", Title = "P", Author = new() { ConnectOrCreate = new() { Where = new() { Email = "q" }, Create = new() { Email = "q", Profile = new() { Create = new() { Bio = "r" } } } } } } } } }),
            "Comment.createOne",
            """{ "data": { "text": "deep", "author": { "connect": { "id": 1 } }, "post": { "create": { "slug": "p", "title": "P", "author": { "connectOrCreate": { "where": { "email": "q" }, "create": { "email": "q", "profile": { "create": { "bio": "r" } } } } } } } } }""",
            "3");
    }

    [Fact]
    public async Task Refusals()
    {
        await Refused(db => db.User.CreateAsync(new() { Data = new() { Email = "n", Posts = new() { Connect = [new() { Id = 99 }] } } }), "User.createOne", """{ "data": { "email": "n", "posts": { "connect": [{ "id": 99 }] } } }""", "P2018");
        await Refused(db => db.User.CreateAsync(new() { Data = new() { Email = "n", Posts = new() { Create = [new() { Slug = "a", Title = "A", Categories = new() { Create = [new() { Name = "C#" }] } }] } } }), "User.createOne", """{ "data": { "email": "n", "posts": { "create": [{ "slug": "a", "title": "A", "categories": { "create": [{ "name": "C#" }] } }] } } }""", "P2002");
    }

    [Fact]
    public async Task Duplicates_may_be_left_out_where_the_database_can()
    {
        const string Json = """{ "data": { "email": "n", "posts": { "createMany": { "data": [{ "slug": "a", "title": "A" }, { "slug": "a", "title": "B" }], "skipDuplicates": true } } } }""";
        if (IsPostgreSql)
        {
            await Same(db => db.User.CreateAsync(new() { Data = new() { Email = "n", Posts = new() { CreateMany = new() { Data = [new() { Slug = "a", Title = "A" }, new() { Slug = "a", Title = "B" }], SkipDuplicates = true } } } }), "User.createOne", Json, "3");
        }
        else
        {
            await Refused(db => db.User.CreateAsync(new() { Data = new() { Email = "n", Posts = new() { CreateMany = new() { Data = [new() { Slug = "a", Title = "A" }, new() { Slug = "a", Title = "B" }], SkipDuplicates = true } } } }), "User.createOne", Json, "P2009");
        }
    }
}

public sealed class SqliteNestedCreate(Stage<SqliteServer> stage) : NestedCreateDoors<SqliteServer>(stage);

public sealed class PostgreSqlNestedCreate(Stage<PostgreSqlServer> stage) : NestedCreateDoors<PostgreSqlServer>(stage);
