using Blog;

namespace SchemaFirst.Client.Tests;

public abstract class WriteSpecification : BlogSpecification
{
    [Fact]
    public async Task Create_fills_in_defaults_and_answers_the_record()
    {
        var before = DateTime.UtcNow.AddMinutes(-1);
        var user = await Db.User.CreateAsync(new() { Data = new() { Email = "carol@example.org" } });
        Assert.Equal((3, Role.Reader, 0m, null), (user.Id, user.Role, user.Fee, user.Name));
        Assert.InRange(user.CreatedAt, before, DateTime.UtcNow.AddMinutes(1));
        Assert.Equal(DateTimeKind.Utc, user.CreatedAt.Kind);
    }

    [Fact]
    public async Task Create_takes_foreign_keys_and_related_records()
    {
        var byKey = await Db.Post.CreateAsync(new() { Data = new() { Slug = "k", Title = "K", AuthorId = 2 } });
        var byRecord = await Db.Post.CreateAsync(new()
        {
            Data = new() { Slug = "r", Title = "R", Author = new() { ConnectOrCreate = new() { Where = new() { Email = "bob@example.org" }, Create = new() { Email = "bob@example.org" } } } },
            Include = new() { Author = true },
        });
        Assert.Equal((2, 2, "Bob"), (byKey.AuthorId, byRecord.AuthorId, byRecord.Author?.Name));
    }

    [Fact]
    public async Task CreateMany_counts_and_answers()
    {
        Assert.Equal(2, await Db.Category.CreateManyAsync(new() { Data = [new() { Name = "X" }, new() { Name = "Y" }] }));
        var made = await Db.Category.CreateManyAndReturnAsync(new() { Data = [new() { Name = "Z" }] });
        Assert.Equal("Z", Assert.Single(made).Name);
    }

    [Fact]
    public async Task Update_changes_what_is_said_and_nothing_else()
    {
        var post = await Db.Post.UpdateAsync(new() { Where = new() { Id = 4 }, Data = new() { Views = new() { Increment = 5 }, Content = null } });
        Assert.Equal((5, null, "Compound keys"), (post.Views, post.Content, post.Title));
        var missing = await Assert.ThrowsAsync<RecordNotFoundException>(() => Db.Post.UpdateAsync(new() { Where = new() { Id = 4711 }, Data = new() { Title = "?" } }));
        Assert.Equal("P2025", missing.Code);
    }

    [Fact]
    public async Task Update_writes_through_relations()
    {
        var user = await Db.User.UpdateAsync(new()
        {
            Where = new() { Email = "alice@prisma.io" },
            Data = new()
            {
                Role = Role.Author,
                Profile = new() { Update = new() { Bio = "Rests" } },
                Posts = new()
                {
                    Create = [new() { Slug = "new", Title = "New" }],
                    Update = [new() { Where = new() { AuthorIdSlug = (1, "soup") }, Data = new() { Title = "Soups" } }],
                    Delete = [new() { AuthorIdSlug = (1, "draft") }],
                    UpdateMany = [new() { Where = new() { Published = true }, Data = new() { Views = 1 } }],
                },
            },
            Include = new() { Profile = true, Posts = new() { OrderBy = [new() { Slug = Sort.Asc }] } },
        });
        Assert.Equal((Role.Author, "Rests"), (user.Role, user.Profile?.Bio));
        Assert.Equal([("hello", "Hello records", 1), ("new", "New", 0), ("soup", "Soups", 1)], user.Posts.Select(post => (post.Slug, post.Title, post.Views)));
    }

    [Fact]
    public async Task Update_connects_sets_and_disconnects()
    {
        var post = await Db.Post.UpdateAsync(new()
        {
            Where = new() { Id = 1 },
            Data = new() { Categories = new() { Set = [new() { Name = "Cooking" }] }, Author = new() { Disconnect = true } },
            Include = new() { Categories = true, Author = true },
        });
        Assert.Equal("Cooking", Assert.Single(post.Categories).Name);
        Assert.Null(post.Author);
    }

    [Fact]
    public async Task UpdateMany_counts_and_answers()
    {
        Assert.Equal(3, await Db.Post.UpdateManyAsync(new() { Where = new() { Published = true }, Data = new() { Views = new() { Multiply = 2 } } }));
        var changed = await Db.Post.UpdateManyAndReturnAsync(new() { Where = new() { Views = new() { GreaterThan = 6 } }, Data = new() { Title = "Read" } });
        Assert.Equal((20, "Read"), (Assert.Single(changed).Views, changed[0].Title));
    }

    [Fact]
    public async Task Upsert_changes_or_creates()
    {
        UserUpsertOne Upsert(string email) => new() { Where = new() { Email = email }, Create = new() { Email = email, Name = "made" }, Update = new() { Name = "changed" } };
        Assert.Equal("changed", (await Db.User.UpsertAsync(Upsert("bob@example.org"))).Name);
        Assert.Equal("made", (await Db.User.UpsertAsync(Upsert("new@example.org"))).Name);
    }

    [Fact]
    public async Task Delete_answers_what_was_there_and_cascades()
    {
        var user = await Db.User.DeleteAsync(new() { Where = new() { Email = "alice@prisma.io" }, Include = new() { Profile = true } });
        Assert.Equal("Writes compilers", user.Profile?.Bio);
        Assert.Equal((1, 0), (await Db.Post.CountAsync(), await Db.Profile.CountAsync()));
    }

    [Fact]
    public async Task DeleteMany_counts()
    {
        Assert.Equal(1, await Db.Post.DeleteManyAsync(new() { Where = new() { Published = false } }));
        Assert.Equal(3, await Db.Post.DeleteManyAsync(new() { Where = new() }));
    }

    [Fact]
    public async Task Unique_violation_names_model_and_fields()
    {
        var error = await Assert.ThrowsAsync<ConstraintException>(() => Db.User.CreateAsync(new() { Data = new() { Email = "bob@example.org" } }));
        Assert.Equal(("P2002", "User"), (error.Code, error.Model));
        Assert.Equal(["email"], error.Fields);
    }

    [Fact]
    public async Task Positional_records_are_written_and_read()
    {
        var made = await Db.Setting.CreateAsync(new() { Data = new() { Key = "size", Value = 14 } });
        Assert.Equal(new Setting("size", 14, null), made);
        Assert.Equal(made with { Class = "big" }, await Db.Setting.UpdateAsync(new() { Where = new() { Key = "size" }, Data = new() { Class = "big" } }));
        Assert.Equal(14, await Db.Setting.FindUniqueOrThrowAsync(new() { Where = new() { Key = "size" } }, setting => setting.Value));
    }
}
