using Blog;

namespace SchemaFirst.Client.Tests;

public abstract class AggregateSpecification : BlogSpecification
{
    [Fact]
    public async Task Aggregate_answers_what_the_lambda_reads()
    {
        var facts = await Db.Post.AggregateAsync(
            new() { Where = new() { Published = true } },
            posts => new { posts.Count.All, posts.Count.Content, posts.Sum.Views, Mean = posts.Average.Views, First = posts.Min.Title, Last = posts.Max.CreatedAt });
        long? sum = facts.Views;
        double? mean = facts.Mean;
        Assert.Equal((3, 1, 13L), (facts.All, facts.Content, sum));
        Assert.Equal(13 / 3d, mean!.Value, 9);
        Assert.Equal("Compound keys", facts.First);
        Assert.Equal(new DateTime(2026, 1, 5, 12, 0, 0, DateTimeKind.Utc), facts.Last);
    }

    [Fact]
    public async Task Aggregate_of_decimals_is_exact_and_of_nothing_null()
    {
        decimal? fees = await Db.User.AggregateAsync(null, users => users.Sum.Fee);
        decimal? mean = await Db.User.AggregateAsync(null, users => users.Average.Fee);
        Assert.Equal((12.5m, 6.25m), (fees, mean));
        Assert.Null(await Db.User.AggregateAsync(new() { Where = new() { Id = 4711 } }, users => users.Sum.Fee));
        Assert.Equal(0, await Db.User.AggregateAsync(new() { Where = new() { Id = 4711 } }, users => users.Count.All));
    }

    [Fact]
    public async Task Aggregate_runs_over_a_page()
    {
        var views = await Db.Post.AggregateAsync(new() { OrderBy = [new() { Views = Sort.Desc }, new() { Id = Sort.Asc }], Take = 2, Skip = 1 }, posts => posts.Sum.Views);
        Assert.Equal(3, views);
        Assert.Equal(3, await Db.Post.AggregateAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 2 } }, posts => posts.Count.All));
    }

    [Fact]
    public async Task Aggregate_without_a_lambda_answers_everything_or_what_is_listed()
    {
        var all = await Db.Post.AggregateAsync();
        Assert.Equal((4, 13L, true, false), (all.Count.All, all.Sum.Views, all.Max.Published, all.Min.Published));
        var listed = await Db.Post.AggregateAsync(new() { Sum = [PostNumberField.Views], Max = [PostField.Title] });
        Assert.Equal((4, 13L, "Soup for coders"), (listed.Count.All, listed.Sum.Views, listed.Max.Title));
        Assert.Contains("'Views'", Assert.Throws<InvalidOperationException>(() => listed.Average.Views).Message.Replace("'views'", "'Views'"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aggregate_that_is_passed_on_whole_answers_everything()
    {
        Assert.Equal((4, 10), await Db.Post.AggregateAsync(null, Facts));
        Assert.Equal((4, 10), await Db.Post.AggregateAsync(null, posts => Facts(posts)));

        static (int, int?) Facts(PostAggregated posts) => (posts.Count.All, posts.Max.Views);
    }

    [Fact]
    public async Task GroupBy_keeps_what_is_read_later()
    {
        var groups = await Db.Post.GroupByAsync(
            new() { By = [PostField.Published], OrderBy = [new() { Published = Sort.Asc }] },
            group => new { Now = group.Count.All, Later = (Func<int>)(() => group.Count.All) });
        Assert.Equal([1, 3], groups.Select(group => group.Now));
        Assert.Equal([1, 3], groups.Select(group => group.Later()));
        Assert.All(await Db.Post.GroupByAsync(new() { By = [PostField.Published] }, group => group.Count.All > 100 ? "many" : null), Assert.Null);
    }

    [Fact]
    public async Task GroupBy_makes_rows_of_any_type()
    {
        var rows = await Db.Post.GroupByAsync(
            new() { By = [PostField.AuthorId], OrderBy = [new() { Count = new() { Id = Sort.Desc } }] },
            group => new { group.AuthorId, group.Count.All, group.Sum.Views, Newest = group.Max.CreatedAt });
        Assert.Equal([(1, 3, 13L), (2, 1, 0L)], rows.Select(row => (row.AuthorId!.Value, row.All, row.Views!.Value)));
        int? author = rows[0].AuthorId;
        Assert.Equal(1, author);
    }

    [Fact]
    public async Task GroupBy_takes_several_columns_and_a_page()
    {
        var rows = await Db.Post.GroupByAsync(
            new() { By = [PostField.AuthorId, PostField.Published], OrderBy = [new() { AuthorId = Sort.Asc }, new() { Published = Sort.Desc }], Take = 2 },
            group => (group.AuthorId, group.Published, group.Count.All));
        Assert.Equal([(1, true, 2), (1, false, 1)], rows);
        var second = await Db.Post.GroupByAsync(
            new() { By = [PostField.AuthorId, PostField.Published], OrderBy = [new() { AuthorId = Sort.Asc }, new() { Published = Sort.Desc }], Skip = 2, Take = 5 },
            group => (group.AuthorId, group.Published, group.Count.All));
        Assert.Equal([(2, true, 1)], second);
    }

    [Fact]
    public async Task GroupBy_has_conditions_on_groups()
    {
        var busy = await Db.Post.GroupByAsync(
            new() { By = [PostField.AuthorId], Having = new() { Views = new() { Sum = new() { GreaterThan = 3 }, Average = new() { GreaterThan = 0.5 } }, Id = new() { Count = 3 } } },
            group => group.AuthorId);
        Assert.Equal([1], busy);
        var either = await Db.Post.GroupByAsync(
            new()
            {
                By = [PostField.AuthorId],
                Having = new() { Or = [new() { AuthorId = new() { Is = 2 } }, new() { Title = new() { Min = new() { StartsWith = "Hello" } } }] },
                OrderBy = [new() { AuthorId = Sort.Asc }],
            },
            group => group.AuthorId);
        Assert.Equal([1, 2], either);
        Assert.Empty(await Db.Post.GroupByAsync(new() { By = [PostField.AuthorId], Having = new() { AuthorId = new() { Is = null } } }, group => group.AuthorId));
    }

    [Fact]
    public async Task GroupBy_without_a_lambda_answers_groups()
    {
        var groups = await Db.User.GroupByAsync(new() { By = [UserField.Role], OrderBy = [new() { Max = new() { Fee = Sort.Desc } }], Sum = [UserNumberField.Fee] });
        Assert.Equal([Role.Admin, Role.Author], groups.Select(group => group.Role));
        Assert.Equal([12.5m, 0m], groups.Select(group => group.Sum.Fee!.Value));
        Assert.Contains("'By'", Assert.Throws<InvalidOperationException>(() => groups[0].Email).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_counts_columns_that_have_a_value()
    {
        Assert.Equal((4, 1), await Db.Post.CountAsync(null, posts => (posts.All, posts.Content)));
        Assert.Equal(2, await Db.Post.CountAsync(new() { Where = new() { Published = true }, Take = 2, Skip = 1 }, posts => posts.All));
        Assert.Equal(3, await Db.Post.CountAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 2 } }));
    }

    [Fact]
    public async Task Exists_says_whether_a_record_matches()
    {
        Assert.True(await Db.User.ExistsAsync(new() { Email = "alice@prisma.io" }));
        Assert.False(await Db.User.ExistsAsync(new() { Posts = new() { Some = new() { Title = "None such" } } }));
        Assert.True(await Db.User.ExistsAsync());
        Assert.False(await Db.Setting.ExistsAsync());
    }

    [Fact]
    public async Task Every_kind_of_column_has_extremes_and_groups()
    {
        var at = new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        await Db.Sample.CreateManyAsync(new()
        {
            Data =
            [
                new() { Flag = true, Small = 1, Big = 1, Ratio = 1.5, Price = 0.25m, At = at, Blob = [2], Document = System.Text.Json.JsonElement.Parse("1"), Ticket = Guid.Empty, Day = new DateOnly(2026, 1, 2), MaybeRole = Role.Admin },
                new() { Flag = false, Small = 2, Big = 2, Ratio = 2.5, Price = 0.5m, At = at.AddDays(1), Blob = [1, 2], Document = System.Text.Json.JsonElement.Parse("2"), MaybeRole = Role.Reader },
            ],
        });
        var (least, most, price) = await Db.Sample.AggregateAsync(null, rows => (rows.Min.Blob, rows.Max.At, rows.Sum.Price));
        Assert.Equal((at.AddDays(1), 0.75m), (most, price));
        Assert.Equal([1, 2], least!);
        Assert.Equal((Guid.Empty, new DateOnly(2026, 1, 2)), await Db.Sample.AggregateAsync(null, rows => (rows.Max.Ticket, rows.Min.Day)));
        var groups = await Db.Sample.GroupByAsync(
            new() { By = [SampleField.Ticket, SampleField.Day, SampleField.MaybeRole, SampleField.Flag, SampleField.At], OrderBy = [new() { At = Sort.Asc }] },
            group => (group.Ticket, group.Day, group.MaybeRole, group.Flag, group.At));
        Assert.Equal([(Guid.Empty, new DateOnly(2026, 1, 2), Role.Admin, true, at), (null, null, Role.Reader, false, at.AddDays(1))], groups);
        var all = await Db.Sample.AggregateAsync();
        Assert.Equal((2, 1, 4.0), (all.Count.All, all.Count.Ticket, all.Sum.Ratio));
    }

    [Fact]
    public async Task Sum_of_whole_numbers_outgrows_their_type()
    {
        await Db.Setting.CreateManyAsync(new() { Data = [new() { Key = "a", Value = int.MaxValue }, new() { Key = "b", Value = int.MaxValue }] });
        Assert.Equal(2L * int.MaxValue, await Db.Setting.AggregateAsync(null, settings => settings.Sum.Value));
    }

    [Fact]
    public async Task Omit_leaves_columns_out()
    {
        var user = await Db.User.FindUniqueOrThrowAsync(new()
        {
            Where = new() { Id = 1 },
            Omit = [UserField.Email, UserField.Fee],
            Include = new() { Posts = new() { Omit = [PostField.Title], OrderBy = [new() { Id = Sort.Asc }], Include = new() { Author = new() { Omit = [UserField.Name] } } } },
        });
        Assert.Equal((null, 0m, "Alice"), ((string?)user.Email, user.Fee, user.Name));
        Assert.Equal((null, "hello"), ((string?)user.Posts[0].Title, user.Posts[0].Slug));
        Assert.Equal((null, "alice@prisma.io"), (user.Posts[0].Author!.Name, user.Posts[0].Author!.Email));
        var made = await Db.Category.CreateAsync(new() { Data = new() { Name = "Trains" }, Omit = [CategoryField.Name] });
        Assert.Null((string?)made.Name);
        Assert.True(made.Id > 0);
    }

    [Fact]
    public async Task Relations_may_be_fetched_either_way()
    {
        foreach (var strategy in new[] { RelationLoadStrategy.Join, RelationLoadStrategy.Query })
        {
            var users = await Db.User.FindManyAsync(new() { Include = new() { Posts = true }, RelationLoadStrategy = strategy });
            Assert.Equal(4, users.Sum(user => user.Posts.Count));
            Assert.Equal(3, (await Db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 }, Include = new() { Posts = true }, RelationLoadStrategy = strategy })).Posts.Count);
        }
    }

    [Fact]
    public async Task Client_omits_columns_everywhere_unless_a_query_says_otherwise()
    {
        await using var db = OpenOmitting(UserFields.Email, UserFields.Fee, PostFields.Title);
        await db.Database.CreateAsync();
        await Seed.RunAsync(db);
        var user = await db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 }, Include = new() { Posts = true } });
        Assert.Equal((null, 0m, "Alice"), ((string?)user.Email, user.Fee, user.Name));
        Assert.All(user.Posts, post => Assert.Null((string?)post.Title));
        Assert.Equal("alice@prisma.io", (await db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 }, Omit = [] })).Email);
        Assert.Equal("alice@prisma.io", await db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 } }, found => found.Email));
        Assert.Null((string?)(await db.User.CreateAsync(new() { Data = new() { Email = "new@prisma.io" } })).Email);
    }

    protected abstract BlogDb OpenOmitting(params ModelField[] omitted);
}
