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
    public async Task CreateMany_writes_any_number_of_rows_with_every_kind_of_column()
    {
        var at = new DateTime(2026, 2, 3, 4, 5, 6, 789, DateTimeKind.Utc);
        var rows = Enumerable.Range(0, 777).Select(number => new SampleCreate
        {
            Flag = number % 2 == 0,
            MaybeFlag = number % 3 == 0 ? null : true,
            Small = number,
            MaybeSmall = number % 5 == 0 ? null : -number,
            Big = long.MaxValue - number,
            Ratio = number / 8.0,
            MaybeRatio = null,
            Price = number + 0.25m,
            At = at.AddSeconds(number),
            Moment = number % 7 == 0 ? null : new DateTimeOffset(at).AddDays(number),
            Day = new DateOnly(2026, 1, 2).AddDays(number),
            Ticket = Guid.Empty,
            Blob = [(byte)number, 0, 92, 34],
            Document = System.Text.Json.JsonElement.Parse($$"""{"n":{{number}},"t":"a\"b\\c,{}"}"""),
            MaybeRole = number % 2 == 0 ? Role.Author : null,
        });
        Assert.Equal(777, await Db.Sample.CreateManyAsync(new() { Data = [.. rows] }));
        var found = await Db.Sample.FindManyAsync(new() { OrderBy = [new() { Small = Sort.Asc }] });
        Assert.Equal(777, found.Select(sample => sample.Id).Distinct().Count());
        foreach (var (sample, number) in found.Select((sample, number) => (sample, number)))
        {
            Assert.Equal((number % 2 == 0, number % 3 == 0 ? null : true, number), (sample.Flag, sample.MaybeFlag, sample.Small));
            Assert.Equal((number % 5 == 0 ? null : -number, long.MaxValue - number, number / 8.0), (sample.MaybeSmall, sample.Big, sample.Ratio));
            Assert.Equal((null, number + 0.25m, at.AddSeconds(number)), (sample.MaybeRatio, sample.Price, sample.At));
            Assert.Equal(number % 7 == 0 ? null : new DateTimeOffset(at).AddDays(number), sample.Moment);
            Assert.Equal((new DateOnly(2026, 1, 2).AddDays(number), Guid.Empty), (sample.Day, sample.Ticket));
            Assert.Equal([(byte)number, 0, 92, 34], sample.Blob);
            Assert.Equal((number, "a\"b\\c,{}"), (sample.Document.GetProperty("n").GetInt32(), sample.Document.GetProperty("t").GetString()));
            Assert.Equal(number % 2 == 0 ? Role.Author : null, sample.MaybeRole);
        }
    }

    [Fact]
    public async Task CreateMany_takes_rows_of_different_columns_and_keeps_their_order()
    {
        var made = await Db.User.CreateManyAndReturnAsync(new()
        {
            Data =
            [
                new() { Email = "1@example.org" },
                new() { Email = "2@example.org", Name = "Two" },
                new() { Email = "3@example.org", Name = null },
                new() { Email = "4@example.org", Role = Role.Admin },
                .. Enumerable.Range(5, 100).Select(number => new UserCreate { Email = $"{number}@example.org", Name = "Many" }),
            ],
        });
        Assert.Equal(Enumerable.Range(1, 104).Select(number => $"{number}@example.org"), made.Select(user => user.Email));
        Assert.Equal([null, "Two", null, null, "Many"], made.Take(5).Select(user => user.Name));
        Assert.Equal([Role.Reader, Role.Reader, Role.Reader, Role.Admin, Role.Reader], made.Take(5).Select(user => user.Role));
        Assert.Empty(await Db.User.CreateManyAndReturnAsync(new() { Data = [] }));
    }

    [Fact]
    public async Task CreateMany_is_all_or_nothing()
    {
        var rows = Enumerable.Range(0, 500).Select(number => new CategoryCreate { Name = number == 499 ? "N7" : $"N{number}" });
        var error = await Assert.ThrowsAsync<ConstraintException>(() => Db.Category.CreateManyAsync(new() { Data = [.. rows] }));
        Assert.Equal(("P2002", "Category"), (error.Code, error.Model));
        Assert.Equal(0, await Db.Category.CountAsync(new() { Where = new() { Name = new() { StartsWith = "N" } } }));
    }

    [Fact]
    public async Task Many_related_rows_are_created_with_their_parent()
    {
        var user = await Db.User.CreateAsync(new()
        {
            Data = new()
            {
                Email = "many@example.org",
                Posts = new() { CreateMany = new() { Data = [.. Enumerable.Range(0, 90).Select(number => new PostCreate { Slug = $"s{number}", Title = "T" })] } },
            },
            Include = new() { Posts = new() { OrderBy = [new() { Id = Sort.Asc }] } },
        });
        Assert.Equal(Enumerable.Range(0, 90).Select(number => $"s{number}"), user.Posts.Select(post => post.Slug));
        Assert.All(user.Posts, post => Assert.Equal(user.Id, post.AuthorId));
    }

    [Fact]
    public async Task Create_answers_the_related_records_that_it_wrote()
    {
        var user = await Db.User.CreateAsync(new()
        {
            Data = new()
            {
                Email = "dora@example.org",
                Profile = new() { Create = new() { Bio = "Digs" } },
                Posts = new() { Create = [new() { Slug = "one", Title = "One" }, new() { Slug = "two", Title = "Two", Published = true }] },
            },
            Include = new() { Profile = true, Posts = true },
        });
        Assert.Equal("Digs", user.Profile?.Bio);
        Assert.Equal([("one", false, user.Id), ("two", true, user.Id)], user.Posts.Select(post => (post.Slug, post.Published, post.AuthorId ?? 0)));
        Assert.Equal(user.Posts, await Db.Post.FindManyAsync(new() { Where = new() { AuthorId = user.Id }, OrderBy = [new() { Id = Sort.Asc }] }));
        Assert.Equal(user, await Db.User.FindUniqueAsync(new() { Where = new() { Id = user.Id } }));
    }

    [Fact]
    public async Task Create_that_fails_at_a_related_record_leaves_nothing()
    {
        var error = await Assert.ThrowsAsync<ConstraintException>(() => Db.User.CreateAsync(new()
        {
            Data = new() { Email = "eve@example.org", Posts = new() { Create = [new() { Slug = "same", Title = "1" }, new() { Slug = "same", Title = "2" }] } },
            Include = new() { Posts = true },
        }));
        Assert.Equal("P2002", error.Code);
        Assert.False(await Db.User.ExistsAsync(new() { Email = "eve@example.org" }));
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
