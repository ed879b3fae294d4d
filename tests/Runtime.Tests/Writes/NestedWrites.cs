namespace SchemaFirst.Runtime.Tests.Writes;

public sealed class NestedWritesOnSqlite(SqliteBackend backend) : NestedWrites<SqliteBackend>(backend);

public sealed class NestedWritesOnPostgreSql(PostgreSqlBackend backend) : NestedWrites<PostgreSqlBackend>(backend);

public abstract class NestedWrites<TBackend>(TBackend backend) : WriteSpecification<TBackend>(backend)
    where TBackend : class, IBackend
{
    private const string PostLinks = """{ "id": true, "authorId": true }""";
    private const string Names = """{ "name": true, "posts": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "title": true } } }""";

    protected override string Models => """
        model User {
          id      Int      @id
          name    String   @unique
          posts   Post[]
          drafts  Draft[]
          profile Profile?
          badge   Badge?
          tags    Tag[]
          bossId  Int?
          boss    User?    @relation("Team", fields: [bossId], references: [id])
          team    User[]   @relation("Team")
        }

        model Post {
          id       Int    @id
          title    String @default("untitled")
          authorId Int?
          author   User?  @relation(fields: [authorId], references: [id])
        }

        model Draft {
          id       Int  @id
          authorId Int
          author   User @relation(fields: [authorId], references: [id])
        }

        model Profile {
          id     Int   @id
          userId Int?  @unique
          user   User? @relation(fields: [userId], references: [id])
        }

        model Badge {
          id     Int  @id
          userId Int  @unique
          user   User @relation(fields: [userId], references: [id])
        }

        model Tag {
          id    Int    @id
          label String @unique
          users User[]
        }
        """;

    [Fact]
    public async Task Creates_to_any_depth_on_both_sides_of_relations()
    {
        await Write("Post.createOne", """
            { "data": { "id": 1, "author": { "create": {
                "id": 10, "name": "ada", "boss": { "create": { "id": 11, "name": "bob", "posts": { "create": [{ "id": 2 }, { "id": 3, "title": "three" }] } } },
                "tags": { "create": [{ "id": 5, "label": "x" }] }, "profile": { "create": { "id": 7 } } } } } }
            """);

        Assert.Equal("""[{"id":1,"authorId":10},{"id":2,"authorId":11},{"id":3,"authorId":11}]""", await All("Post", PostLinks));
        Assert.Equal("""[{"id":10,"name":"ada","bossId":11},{"id":11,"name":"bob","bossId":null}]""", await All("User"));
        Assert.Equal("""[{"id":7,"userId":10}]""", await All("Profile"));
        Assert.Equal(
            """[{"label":"x","users":[{"name":"ada"}]}]""",
            await All("Tag", """{ "label": true, "users": { "arguments": {}, "selection": { "name": true } } }"""));
    }

    [Fact]
    public async Task Nothing_stays_of_a_write_that_fails_in_the_middle()
    {
        Assert.Equal("P2018", await Refusal("User.createOne", """{ "data": { "id": 1, "name": "ada", "tags": { "create": { "id": 1, "label": "x" } }, "posts": { "connect": [{ "id": 99 }] } } }"""));

        Assert.Equal("[]", await All("User"));
        Assert.Equal("[]", await All("Tag"));
    }

    [Fact]
    public async Task Connects_and_disconnects_many_by_their_keys()
    {
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada" } }""");
        await Write("Post.createMany", """{ "data": [{ "id": 1 }, { "id": 2 }, { "id": 3 }] }""");

        await Write("User.updateOne", """{ "where": { "id": 1 }, "data": { "posts": { "connect": [{ "id": 1 }, { "id": 2 }, { "id": 2 }] } } }""");
        Assert.Equal("""[{"id":1,"authorId":1},{"id":2,"authorId":1},{"id":3,"authorId":null}]""", await All("Post", PostLinks));

        await Write("User.updateOne", """{ "where": { "id": 1 }, "data": { "posts": { "disconnect": [{ "id": 1 }, { "id": 3 }] } } }""");
        Assert.Equal("""[{"id":1,"authorId":null},{"id":2,"authorId":1},{"id":3,"authorId":null}]""", await All("Post", PostLinks));
    }

    [Fact]
    public async Task Connects_thousands_at_once()
    {
        const int Count = 3000;
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada" } }""");
        await Write("Post.createMany", $$"""{ "data": [{{string.Join(',', Enumerable.Range(1, Count).Select(static id => $$"""{ "id": {{id}} }"""))}}] }""");

        var answer = await Ask("User.updateOne", $$"""
            { "arguments": { "where": { "id": 1 }, "data": { "posts": { "connect": [{{string.Join(',', Enumerable.Range(1, Count).Select(static id => $$"""{ "id": {{id}} }"""))}}] } } },
              "selection": { "_count": { "arguments": {}, "selection": { "posts": true } } } }
            """);

        Assert.Equal("""{"_count":{"posts":3000}}""", answer!.ToJsonString());
    }

    [Fact]
    public async Task Set_leaves_exactly_the_named_ones()
    {
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada", "posts": { "create": [{ "id": 1 }, { "id": 2 }] }, "tags": { "create": [{ "id": 1, "label": "a" }, { "id": 2, "label": "b" }] } } }""");
        await Write("Post.createOne", """{ "data": { "id": 3 } }""");

        await Write("User.updateOne", """{ "where": { "id": 1 }, "data": { "posts": { "set": [{ "id": 2 }, { "id": 3 }] }, "tags": { "set": { "label": "b" } } } }""");

        Assert.Equal("""[{"id":1,"authorId":null},{"id":2,"authorId":1},{"id":3,"authorId":1}]""", await All("Post", PostLinks));
        Assert.Equal(
            """[{"tags":[{"label":"b"}]}]""",
            await All("User", """{ "tags": { "arguments": {}, "selection": { "label": true } } }"""));
    }

    [Fact]
    public async Task Set_refuses_to_orphan_records_that_require_their_owner()
    {
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada", "drafts": { "create": [{ "id": 1 }, { "id": 2 }] } } }""");

        Assert.Equal("P2014", await Refusal("User.updateOne", """{ "where": { "id": 1 }, "data": { "drafts": { "set": [{ "id": 1 }] } } }"""));
        Assert.Equal("P2014", await Refusal("User.updateOne", """{ "where": { "id": 1 }, "data": { "drafts": { "disconnect": { "id": 1 } } } }"""));
        Assert.Equal("""[{"id":1,"authorId":1},{"id":2,"authorId":1}]""", await All("Draft"));
    }

    [Fact]
    public async Task A_one_to_one_partner_gives_way()
    {
        await Write("User.createMany", """{ "data": [{ "id": 1, "name": "ada" }, { "id": 2, "name": "bob" }] }""");
        await Write("Profile.createMany", """{ "data": [{ "id": 1, "userId": 1 }, { "id": 2, "userId": 2 }] }""");

        await Write("User.updateOne", """{ "where": { "id": 1 }, "data": { "profile": { "connect": { "id": 2 } } } }""");
        Assert.Equal("""[{"id":1,"userId":null},{"id":2,"userId":1}]""", await All("Profile"));

        await Write("Profile.updateOne", """{ "where": { "id": 1 }, "data": { "user": { "connect": { "id": 1 } } } }""");
        Assert.Equal("""[{"id":1,"userId":1},{"id":2,"userId":null}]""", await All("Profile"));
    }

    [Fact]
    public async Task A_required_one_to_one_partner_does_not_give_way()
    {
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada", "badge": { "create": { "id": 1 } } } }""");

        Assert.Equal("P2014", await Refusal("Badge.createOne", """{ "data": { "id": 2, "user": { "connect": { "id": 1 } } } }"""));
        Assert.Equal("P2014", await Refusal("User.updateOne", """{ "where": { "id": 1 }, "data": { "badge": { "create": { "id": 2 } } } }"""));
        Assert.Equal("P2014", await Refusal("User.updateOne", """{ "where": { "id": 1 }, "data": { "badge": { "disconnect": true } } }"""));
        Assert.Equal("""[{"id":1,"userId":1}]""", await All("Badge"));
    }

    [Fact]
    public async Task Connect_or_create_does_one_of_them()
    {
        await Write("Tag.createOne", """{ "data": { "id": 1, "label": "old" } }""");

        await Write("User.createOne", """
            { "data": { "id": 1, "name": "ada",
                "tags": { "connectOrCreate": [{ "where": { "label": "old" }, "create": { "id": 8, "label": "old" } }, { "where": { "label": "new" }, "create": { "id": 9, "label": "new" } }] },
                "posts": { "connectOrCreate": { "where": { "id": 1 }, "create": { "id": 1, "title": "made" } } } } }
            """);
        await Write("Post.updateOne", """{ "where": { "id": 1 }, "data": { "author": { "connectOrCreate": { "where": { "id": 2 }, "create": { "id": 2, "name": "bob" } } } } }""");

        Assert.Equal("""[{"id":1,"label":"old"},{"id":9,"label":"new"}]""", await All("Tag"));
        Assert.Equal("""[{"id":1,"authorId":2}]""", await All("Post", PostLinks));
    }

    [Fact]
    public async Task Update_and_upsert_reach_linked_records_only()
    {
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada", "posts": { "create": { "id": 1 } } } }""");
        await Write("Post.createOne", """{ "data": { "id": 2, "title": "free" } }""");

        await Write("User.updateOne", """
            { "where": { "id": 1 }, "data": { "posts": {
                "update": { "where": { "id": 1 }, "data": { "title": "changed" } },
                "upsert": [{ "where": { "id": 3 }, "create": { "id": 3, "title": "made" }, "update": { "title": "no" } }] } } }
            """);
        Assert.Equal("P2025", await Refusal("User.updateOne", """{ "where": { "id": 1 }, "data": { "posts": { "update": { "where": { "id": 2 }, "data": { "title": "x" } } } } }"""));

        Assert.Equal("""[{"id":1,"title":"changed","authorId":1},{"id":2,"title":"free","authorId":null},{"id":3,"title":"made","authorId":1}]""", await All("Post"));
    }

    [Fact]
    public async Task Upsert_that_creates_writes_nothing_of_its_update()
    {
        await Write("Tag.createOne", """{ "data": { "id": 1, "label": "a" } }""");

        await Write("Tag.updateOne", """
            { "where": { "id": 1 }, "data": { "users": { "upsert": [{
                "where": { "id": 5 }, "create": { "id": 5, "name": "made" },
                "update": { "boss": { "create": { "id": 6, "name": "never" } } } }] } } }
            """);

        Assert.Equal("""[{"id":5}]""", await All("User", """{ "id": true }"""));
    }

    [Fact]
    public async Task Update_many_and_delete_many_reach_linked_records_only()
    {
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada", "posts": { "create": [{ "id": 1 }, { "id": 2 }] }, "tags": { "create": [{ "id": 1, "label": "a" }] } } }""");
        await Write("Post.createOne", """{ "data": { "id": 3 } }""");
        await Write("Tag.createOne", """{ "data": { "id": 2, "label": "b" } }""");

        await Write("User.updateOne", """
            { "where": { "id": 1 }, "data": {
                "posts": { "updateMany": { "where": { "id": { "gte": 2 } }, "data": { "title": "late" } }, "deleteMany": { "id": 1 } },
                "tags": { "deleteMany": {} } } }
            """);

        Assert.Equal("""[{"id":2,"title":"late","authorId":1},{"id":3,"title":"untitled","authorId":null}]""", await All("Post"));
        Assert.Equal("""[{"id":2,"label":"b"}]""", await All("Tag"));
    }

    [Fact]
    public async Task Delete_needs_a_linked_record()
    {
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada", "posts": { "create": { "id": 1 } } } }""");
        await Write("Post.createOne", """{ "data": { "id": 2 } }""");

        Assert.Equal("P2017", await Refusal("User.updateOne", """{ "where": { "id": 1 }, "data": { "posts": { "delete": [{ "id": 1 }, { "id": 2 }] } } }"""));
        Assert.Equal("P2025", await Refusal("User.updateOne", """{ "where": { "id": 1 }, "data": { "profile": { "delete": true } } }"""));
        await Write("User.updateOne", """{ "where": { "id": 1 }, "data": { "posts": { "delete": { "id": 1 } } } }""");

        Assert.Equal("""[{"id":2,"authorId":null}]""", await All("Post", PostLinks));
    }

    [Fact]
    public async Task The_answer_is_read_after_the_write()
    {
        await Write("User.createOne", """{ "data": { "id": 1, "name": "ada", "posts": { "create": { "id": 1, "title": "first" } } } }""");

        var answer = await Ask("User.updateOne", $$"""
            { "arguments": { "where": { "name": "ada" }, "data": { "name": "eve", "posts": { "create": { "id": 2, "title": "second" } } } }, "selection": {{Names}} }
            """);

        Assert.Equal("""{"name":"eve","posts":[{"title":"first"},{"title":"second"}]}""", answer!.ToJsonString());
    }

    [Theory]
    [InlineData("""{ "id": 1, "name": "a", "bossId": 1, "boss": { "connect": { "id": 1 } } }""")]
    [InlineData("""{ "id": 1 }""")]
    [InlineData("""{ "id": 1, "name": null }""")]
    [InlineData("""{ "id": "1", "name": "a" }""")]
    [InlineData("""{ "id": 1, "name": "a", "nope": 1 }""")]
    [InlineData("""{ "id": 1, "name": "a", "posts": { "create": { "id": 1, "authorId": 1 } } }""")]
    [InlineData("""{ "id": 1, "name": "a", "posts": { "disconnect": { "id": 1 } } }""")]
    [InlineData("""{ "id": 1, "name": "a", "profile": { "create": [{ "id": 1 }] } }""")]
    public async Task Data_that_cannot_be_is_refused_before_anything_is_sent(string data)
    {
        Assert.Equal("P2009", await Refusal("User.createOne", $$"""{ "data": {{data}} }"""));
    }
}
