using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Blog;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests;

public abstract class ReadSpecification : BlogSpecification
{
    [Fact]
    public async Task Tour_prints_the_same_on_every_database()
    {
        var output = new StringWriter { NewLine = "\n" };
        await Tour.RunAsync(Db, output);
        Snapshot.Match(output.ToString(), "Tour");
    }

    [Fact]
    public async Task FindUnique_answers_the_record_or_null()
    {
        Assert.Equal("Alice", (await Db.User.FindUniqueAsync(new() { Where = new() { Email = "alice@prisma.io" } }))!.Name);
        Assert.Null(await Db.User.FindUniqueAsync(new() { Where = new() { Id = 4711 } }));
    }

    [Fact]
    public async Task FindUnique_takes_compound_keys_and_further_conditions()
    {
        var post = await Db.Post.FindUniqueAsync(new() { Where = new() { AuthorIdSlug = (1, "hello"), Published = true } });
        Assert.Equal("Hello records", post!.Title);
        Assert.Null(await Db.Post.FindUniqueAsync(new() { Where = new() { AuthorIdSlug = (1, "hello"), Published = false } }));
        Assert.Equal(5, (await Db.Reaction.FindUniqueAsync(new() { Where = new() { UserIdPostId = (2, 1) } }))!.Strength);
    }

    [Fact]
    public async Task FindOrThrow_throws_where_there_is_none()
    {
        var unique = await Assert.ThrowsAsync<RecordNotFoundException>(() => Db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 4711 } }));
        var first = await Assert.ThrowsAsync<RecordNotFoundException>(() => Db.User.FindFirstOrThrowAsync(new() { Where = new() { Name = "Zoe" } }));
        Assert.Equal(("P2025", "P2025"), (unique.Code, first.Code));
    }

    [Fact]
    public async Task FindFirst_goes_by_the_order()
    {
        var post = await Db.Post.FindFirstAsync(new() { OrderBy = [new() { Views = Sort.Desc }, new() { Id = Sort.Asc }] });
        Assert.Equal("hello", post!.Slug);
    }

    [Fact]
    public async Task FindMany_pages_by_skip_take_and_cursor()
    {
        var page = await Db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 2 }, Skip = 1, Take = 2 });
        Assert.Equal(["draft", "keys"], page.Select(post => post.Slug));
        var last = await Db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = -1 });
        Assert.Equal(["keys"], last.Select(post => post.Slug));
    }

    [Fact]
    public async Task FindMany_tells_distinct_values()
    {
        var posts = await Db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Distinct = [PostField.AuthorId] });
        Assert.Equal(["hello", "keys"], posts.Select(post => post.Slug));
    }

    [Fact]
    public async Task Where_combines_conditions()
    {
        var posts = await Db.Post.FindManyAsync(new()
        {
            Where = new()
            {
                Or = [new() { Title = new() { StartsWith = "Hello" } }, new() { Views = new() { GreaterThanOrEqual = 3, LessThan = 10 } }],
                Not = [new() { Slug = new() { In = ["draft"] } }],
            },
            OrderBy = [new() { Id = Sort.Asc }],
        });
        Assert.Equal(["hello", "soup"], posts.Select(post => post.Slug));
    }

    [Fact]
    public async Task Where_tells_null_from_unset()
    {
        Assert.Equal(3, (await Db.Post.FindManyAsync(new() { Where = new() { Content = null } })).Count);
        Assert.Single(await Db.Post.FindManyAsync(new() { Where = new() { Content = new() { Not = null } } }));
        Assert.Equal(4, (await Db.Post.FindManyAsync(new() { Where = new() })).Count);
    }

    [Fact]
    public async Task Where_asks_relations()
    {
        Assert.Single(await Db.User.FindManyAsync(new() { Where = new() { Profile = new() { Is = new() { Bio = new() { Contains = "compilers" } } } } }));
        Assert.Single(await Db.User.FindManyAsync(new() { Where = new() { Profile = null } }));
        Assert.Equal(["bob@example.org"], (await Db.User.FindManyAsync(new() { Where = new() { Posts = new() { Every = new() { Published = true } } } })).Select(user => user.Email));
        Assert.Empty(await Db.User.FindManyAsync(new() { Where = new() { Posts = new() { None = new() { Published = true } } } }));
    }

    [Fact]
    public async Task Where_compares_enums_and_columns()
    {
        Assert.Equal(["Alice"], (await Db.User.FindManyAsync(new() { Where = new() { Role = Role.Admin } })).Select(user => user.Name));
        Assert.Equal(2, (await Db.User.FindManyAsync(new() { Where = new() { Role = new() { In = [Role.Admin, Role.Author] } } })).Count);
        Assert.Equal(4, (await Db.Reaction.FindManyAsync(new() { Where = new() { PostId = new() { LessThanOrEqual = ReactionFields.UserId } } })).Count + 2);
    }

    [Fact]
    public async Task OrderBy_reaches_relations_counts_and_nulls()
    {
        var comments = await Db.Comment.FindManyAsync(new() { OrderBy = [new() { Author = new() { Email = Sort.Asc } }] });
        Assert.Equal(["Thank you", "Nice"], comments.Select(comment => comment.Text));
        var users = await Db.User.FindManyAsync(new() { OrderBy = [new() { Posts = new() { Count = Sort.Asc } }] });
        Assert.Equal(["Bob", "Alice"], users.Select(user => user.Name));
        var posts = await Db.Post.FindManyAsync(new() { OrderBy = [new() { Content = new(Sort.Asc, Nulls.Last) }, new() { Id = Sort.Asc }] });
        Assert.Equal("keys", posts[0].Slug);
    }

    [Fact]
    public async Task Include_nests_and_takes_arguments()
    {
        var users = await Db.User.FindManyAsync(new()
        {
            OrderBy = [new() { Id = Sort.Asc }],
            Include = new()
            {
                Profile = true,
                Posts = new() { Where = new() { Published = true }, OrderBy = [new() { Id = Sort.Desc }], Take = 1, Include = new() { Categories = true, Author = true } },
                Counts = new() { Posts = new() { Where = new() { Published = true } } },
            },
        });
        Assert.Equal(("Writes compilers", null), (users[0].Profile?.Bio, users[1].Profile));
        Assert.Equal(["soup"], users[0].Posts.Select(post => post.Slug));
        Assert.Equal("Cooking", users[0].Posts[0].Categories[0].Name);
        Assert.Equal(users[0], users[0].Posts[0].Author);
        Assert.Equal([2, 1], users.Select(user => user.Counts.Posts));
    }

    [Fact]
    public async Task Relation_that_was_not_loaded_names_the_remedy()
    {
        var user = await Db.User.FindFirstOrThrowAsync();
#pragma warning disable SF4007 // What the compiler sees here is what is tested.
        var posts = Assert.Throws<RelationNotLoadedException>(() => user.Posts);
        Assert.Contains("Include = new() { Posts = true }", posts.Message, StringComparison.Ordinal);
        Assert.Throws<RelationNotLoadedException>(() => user.Profile);
#pragma warning restore SF4007
        Assert.Throws<RelationNotLoadedException>(() => user.Counts.Posts);
    }

    [Fact]
    public async Task Records_are_equal_by_their_columns()
    {
        var bare = await Db.Profile.FindFirstOrThrowAsync();
        var loaded = await Db.Profile.FindFirstOrThrowAsync(new() { Include = new() { User = new() { Include = new() { Profile = true } } } });
        Assert.Equal(bare, loaded);
        Assert.Equal(bare.GetHashCode(), loaded.GetHashCode());
        Assert.Equal(bare.ToString(), loaded.ToString());
        Assert.NotEqual(bare, bare with { Avatar = [9] });
        Assert.Contains("Bio = Writes compilers, Avatar = byte[3]", bare.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_counts_what_matches()
    {
        Assert.Equal(4, await Db.Post.CountAsync());
        Assert.Equal(1, await Db.Post.CountAsync(new() { Where = new() { Published = false } }));
        Assert.Equal(2, await Db.Post.CountAsync(new() { Take = 2 }));
    }

    [Fact]
    public async Task Cancellation_stops_a_query()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Db.User.FindManyAsync(cancellation: stop.Token));
    }

    [Fact]
    public async Task Json_leaves_out_what_was_not_loaded()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { JsonRecords.SkipUnloaded } } };
        var bare = JsonSerializer.SerializeToElement(await Db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 } }), options);
        Assert.Equal("alice@prisma.io", bare.GetProperty("email").GetString());
        Assert.Equal(["createdAt", "email", "fee", "id", "name", "role"], bare.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
        var loaded = JsonSerializer.SerializeToElement(
            await Db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 2 }, Include = new() { Profile = true, Posts = true, Counts = new() { Comments = true } } }), options);
        Assert.Equal(JsonValueKind.Null, loaded.GetProperty("profile").ValueKind);
        Assert.Equal("keys", loaded.GetProperty("posts")[0].GetProperty("slug").GetString());
        Assert.False(loaded.GetProperty("posts")[0].TryGetProperty("author", out _));
        Assert.Equal("""{"comments":1}""", loaded.GetProperty("counts").GetRawText());
    }
}
