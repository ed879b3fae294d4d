using Blog;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests;

/// <summary>How related records are asked for: the form of the statement may differ, the answer may not.</summary>
public sealed class RelatedRowsTests
{
    public static TheoryData<string> Databases => ["sqlite", "postgresql"];

    /// <summary>Conditions on articles, of which one has no author: by related records that are none, one or many, and their contraries.</summary>
    public static IReadOnlyList<PostWhere> Conditions { get; } =
    [
        new() { Author = new() { Is = new() { Name = "Alice" } } },
        new() { Author = new() { IsNot = new() { Name = "Alice" } } },
        new() { Author = null },
        new() { Author = new() { IsNot = null } },
        new() { Comments = new() { Some = new() { Author = new() { Is = new() { Name = "Bob" } } } } },
        new() { Comments = new() { None = new() { Text = "Nice" } } },
        new() { Comments = new() { Every = new() { Text = new() { Contains = "i" } } } },
        new() { Comments = new() { Every = new() { Parent = new() { Is = new() { Text = "Nice" } } } } },
        new() { Comments = new() { Some = new() { Replies = new() { Some = new() { AuthorId = 1 } } } } },
        new() { Comments = new() { Some = new() { Replies = new() { None = new() { AuthorId = 1 } } } } },
        new() { Categories = new() { Some = new() { Name = "C#" } } },
        new() { Categories = new() { None = new() { Name = "C#" } } },
        new() { Categories = new() { Some = new() } },
        new() { Reactions = new() { Some = new() { User = new() { Is = new() { Posts = new() { Some = new() { Published = false } } } } } } },
    ];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Condition_holds_for_the_same_rows_whether_many_are_asked_or_few(string provider)
    {
        var (db, _) = await OpenAsync(provider);
        await using var closing = db;
        await db.Post.CreateAsync(new() { Data = new() { Slug = "nobody", Title = "Nobody's" } });
        var ids = await db.Post.FindManyAsync(new(), post => post.Id);
        foreach (var condition in Conditions.SelectMany(condition => (PostWhere[])[condition, new() { Not = [condition] }, new() { Or = [condition, new() { Slug = "soup" }] }]))
        {
            var among = await db.Post.FindManyAsync(new() { Where = condition, OrderBy = [new() { Id = Sort.Asc }] }, post => post.Id);
            var first = await db.Post.FindManyAsync(new() { Where = condition, OrderBy = [new() { Id = Sort.Asc }], Take = 100 }, post => post.Id);
            var single = new List<int>();
            foreach (var id in ids)
            {
                single.AddRange(await db.Post.FindManyAsync(new() { Where = new() { Id = id, And = [condition] } }, post => post.Id));
            }

            Assert.Equal(single.Order(), among);
            Assert.Equal(among, first);
            Assert.Equal(among.Count, await CountAsync(db, condition));
        }
    }

    [Fact]
    public async Task Sqlite_makes_a_list_of_keys_for_many_rows_and_looks_up_those_of_few()
    {
        var (db, statements) = await OpenAsync("sqlite");
        await using var closing = db;
        var published = new UserWhere { Posts = new() { Some = new() { Published = true } } };
        await db.User.FindManyAsync(new() { Where = published });
        Assert.Contains(" IN (SELECT ", statements[^1], StringComparison.Ordinal);
        await db.User.FindManyAsync(new() { Where = new() { Email = "alice@prisma.io", And = [published] } });
        Assert.Contains("(EXISTS (SELECT ", statements[^1], StringComparison.Ordinal);
        await db.User.FindManyAsync(new() { Where = new() { Posts = new() { None = new() { Published = true } } } });
        Assert.Contains(" NOT IN (SELECT ", statements[^1], StringComparison.Ordinal);
        await db.User.FindManyAsync(new() { Where = new() { Posts = new() { None = new() { Published = true } } }, OrderBy = [new() { Id = Sort.Asc }], Take = 1 });
        Assert.Contains("(NOT EXISTS (SELECT ", statements[^1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Records_that_a_record_leads_to_come_in_its_row(string provider)
    {
        var (db, statements) = await OpenAsync(provider);
        await using var closing = db;
        statements.Clear();
        var comments = await db.Comment.FindManyAsync(new()
        {
            OrderBy = [new() { Id = Sort.Asc }],
            Include = new()
            {
                Parent = new() { Where = new() { Text = "Nice" }, Include = new() { Author = true } },
                Post = new() { Include = new() { Author = new() { Where = new() { Name = "Bob" } } } },
                Author = true,
            },
        });
        Assert.Single(statements);
        Assert.Equal((null, "Hello records", null, "Bob"), (comments[0].Parent, comments[0].Post.Title, comments[0].Post.Author, comments[0].Author.Name));
        Assert.Equal(("Nice", "Bob", "Alice"), (comments[1].Parent!.Text, comments[1].Parent!.Author.Name, comments[1].Author.Name));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Lists_below_records_and_lists_keep_their_order_and_their_parents(string provider)
    {
        var (db, statements) = await OpenAsync(provider);
        await using var closing = db;
        statements.Clear();
        var reactions = await db.Reaction.FindManyAsync(new()
        {
            OrderBy = [new() { UserId = Sort.Asc }],
            Include = new() { Post = new() { Include = new() { Categories = new() { OrderBy = [new() { Name = Sort.Desc }] }, Comments = new() { Take = -1, OrderBy = [new() { Id = Sort.Asc }] } } } },
        });
        Assert.Equal(4, statements.Count);
        Assert.All(reactions, reaction =>
        {
            Assert.Equal(["Databases", "C#"], reaction.Post.Categories.Select(category => category.Name));
            Assert.Equal(["Thank you"], reaction.Post.Comments.Select(comment => comment.Text));
        });
        Assert.Equal(2, reactions.Count);
    }

    private static Task<int> CountAsync(BlogDb db, PostWhere condition) => db.Post.CountAsync(new() { Where = condition });

    private static async Task<(BlogDb Db, List<string> Statements)> OpenAsync(string provider)
    {
        var statements = new List<string>();
        Runtime.Databases.Database database = provider == "sqlite" ? SqliteDatabase.Open(":memory:") : PostgreSqlDatabase.Open(PostgresServer.Shared.CreateDatabase());
        var db = new BlogDb(database, new() { OnQuery = told => statements.Add(told.Query) });
        await db.Database.CreateAsync();
        await Seed.RunAsync(db);
        return (db, statements);
    }
}
