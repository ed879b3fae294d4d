using Blog;

namespace SchemaFirst.Client.Tests;

public abstract class SelectSpecification : BlogSpecification
{
    [Fact]
    public async Task Select_answers_the_type_that_the_lambda_makes()
    {
        IReadOnlyList<string> emails = await Db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, user => user.Email);
        Assert.Equal(["alice@prisma.io", "bob@example.org"], emails);
        var (name, length) = await Db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 } }, user => (user.Name, user.Email.Length));
        Assert.Equal(("Alice", 15), (name, length));
    }

    [Fact]
    public async Task Select_nests_through_relations()
    {
        var rows = await Db.Post.FindManyAsync(
            new() { OrderBy = [new() { Id = Sort.Asc }] },
            post => new
            {
                post.Title,
                Writer = post.Author == null ? "nobody" : post.Author.Name,
                Bio = post.Author?.Profile?.Bio,
                Categories = string.Join("+", post.Categories.OrderBy(category => category.Name).Select(category => category.Name)),
                Talk = post.Comments.Where(comment => comment.ParentId == null).SelectMany(comment => comment.Replies).Select(reply => reply.Author.Name).ToList(),
            });
        Assert.Equal(("Hello records", "Alice", "Writes compilers", "C#+Databases"), (rows[0].Title, rows[0].Writer, rows[0].Bio, rows[0].Categories));
        Assert.Equal(["Alice"], rows[0].Talk);
        Assert.Equal(("Compound keys", "Bob", null), (rows[3].Title, rows[3].Writer, rows[3].Bio));
    }

    [Fact]
    public async Task Select_counts()
    {
        var rows = await Db.User.FindManyAsync(
            new() { OrderBy = [new() { Id = Sort.Asc }] }, user => (user.Counts.Posts, Published: user.Posts.Count(post => post.Published), All: user.Posts.Count));
        Assert.Equal([(3, 2, 3), (1, 1, 1)], rows);
    }

    [Fact]
    public async Task Select_of_a_whole_record_has_all_its_columns()
    {
        var profile = await Db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 } }, user => user.Profile);
        Assert.Equal(await Db.Profile.FindFirstAsync(), profile);
        var posts = await Db.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = 1 } }, user => user.Posts.Where(post => post.Published).ToList());
        Assert.Equal(await Db.Post.FindManyAsync(new() { Where = new() { AuthorId = 1, Published = true } }), posts);
        var same = await Db.User.FindManyAsync(new(), user => Identity(user));
        Assert.Equal(await Db.User.FindManyAsync(), same);
    }

    [Fact]
    public async Task Select_joins_with_include()
    {
        var rows = await Db.User.FindManyAsync(
            new() { OrderBy = [new() { Id = Sort.Asc }], Include = new() { Posts = new() { OrderBy = [new() { Id = Sort.Desc }], Take = 1 } } },
            user => new { user.Email, Last = user.Posts.Select(post => post.Slug).First(), user.Profile?.Bio });
        Assert.Equal([("draft", "Writes compilers"), ("keys", null)], rows.Select(row => (row.Last, row.Bio)));
    }

    [Fact]
    public async Task Select_follows_statements()
    {
        var rows = await Db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, user =>
        {
            var views = 0;
            foreach (var post in user.Posts)
            {
                views += post.Views;
            }

            var profile = user.Profile;
            return profile is { } some ? $"{some.Bio}: {views}" : $"{user.Name}: {views}";
        });
        Assert.Equal(["Writes compilers: 13", "Bob: 0"], rows);
    }

    [Fact]
    public async Task Select_from_a_variable_falls_back_to_whole_records()
    {
        Func<User, string> select = user => user.Email;
#pragma warning disable SF4103 // What the compiler sees here is what is tested.
        Assert.Equal(2, (await Db.User.FindManyAsync(new(), select)).Count);
#pragma warning restore SF4103
    }

    [Fact]
    public async Task Select_works_on_writes_and_through_locals()
    {
        var users = Db.User;
        var created = await users.CreateAsync(
            new() { Data = new() { Email = "dora@example.org", Posts = new() { Create = [new() { Slug = "a", Title = "A" }] } } },
            user => new { user.Email, Slugs = user.Posts.Select(post => post.Slug).ToArray() });
        Assert.Equal(("dora@example.org", "a"), (created.Email, Assert.Single(created.Slugs)));
        Assert.Equal("Dora", await users.UpdateAsync(new() { Where = new() { Email = "dora@example.org" }, Data = new() { Name = "Dora" } }, user => user.Name));
    }

    private static T Identity<T>(T value) => value;

    [Fact]
    public async Task Select_filters_orders_and_limits_sub_collections()
    {
        var rows = await Db.User.FindManyAsync(
            new() { OrderBy = [new() { Id = Sort.Asc }] },
            user => new
            {
                user.Name,
                Top = user.Posts.Where(post => post.Published && post.Views >= 0).OrderByDescending(post => post.CreatedAt).Take(1).Select(post => post.Slug).ToList(),
            });
        Assert.Equal([("Alice", "soup"), ("Bob", "keys")], rows.Select(row => (row.Name, row.Top.Single())));
        var second = await Db.User.FindUniqueOrThrowAsync(
            new() { Where = new() { Id = 1 } }, user => user.Posts.OrderBy(post => post.CreatedAt).Skip(1).Take(1).Select(post => post.Slug).Single());
        Assert.Equal("soup", second);
    }

    [Fact]
    public async Task Select_sees_null_as_csharp_does()
    {
        var (other, without) = await Db.User.FindUniqueOrThrowAsync(
            new() { Where = new() { Id = 1 } },
            user => (user.Posts.Where(post => post.Content != "x").Select(post => post.Id).Order().ToList(), user.Comments.Count(comment => comment.ParentId == null)));
        Assert.Equal([1, 2, 3], other);
        Assert.Equal(0, without);
        Assert.Equal([3, 0], await Db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, user => user.Posts.Count(post => !(post.Content != null))));
        Assert.Equal([4], (await Db.Post.FindManyAsync(new(), post => new { post.Id, Is = post.Author!.Posts.Any(other => other.Content != null) })).Where(row => row.Is).Select(row => row.Id));
        var nobody = await Db.Comment.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }] }, comment => comment.Replies.OrderBy(reply => reply.ParentId).Take(1).Select(reply => reply.Text).FirstOrDefault());
        Assert.Equal(["Thank you", null], nobody);
    }

    [Fact]
    public async Task Select_of_what_sql_cannot_say_runs_in_memory()
    {
        var least = 5;
        var rows = await Db.User.FindManyAsync(
            new() { OrderBy = [new() { Id = Sort.Asc }] },
            user => user.Posts.Where(post => post.Views > least && post.Title.StartsWith("HELLO", StringComparison.OrdinalIgnoreCase)).OrderBy(post => post.Title).Take(1).Count());
        Assert.Equal([1, 0], rows);
    }

    [Fact]
    public async Task Select_works_on_every_method_that_answers_records()
    {
        var made = await Db.Category.CreateAsync(new() { Data = new() { Name = "Trains" } }, category => new Named(category.Id, category.Name));
        Assert.Equal("Trains", made.Name);
        Assert.Equal(["A", "B"], (await Db.Category.CreateManyAndReturnAsync(new() { Data = [new() { Name = "A" }, new() { Name = "B" }] }, category => category.Name)).Order());
        Assert.Equal("Planes", await Db.Category.UpdateAsync(new() { Where = new() { Id = made.Id }, Data = new() { Name = "Planes" } }, category => category.Name));
        Assert.Equal([2], (await Db.Post.UpdateManyAndReturnAsync(new() { Where = new() { Slug = "soup" }, Data = new() { Views = new() { Increment = 1 } } }, post => post.Id)));
        var (name, posts) = await Db.User.UpsertAsync(
            new() { Where = new() { Id = 1 }, Create = new() { Email = "x@y.z" }, Update = new() { Name = "Alicia" } },
            user => (user.Name, user.Posts.Where(post => post.Published).OrderBy(post => post.Id).Select(post => post.Title).ToList()));
        Assert.Equal("Alicia", name);
        Assert.Equal(["Hello records", "Soup for coders"], posts);
        Assert.Equal("Planes", await Db.Category.DeleteAsync(new() { Where = new() { Id = made.Id } }, category => category.Name));
        Assert.Equal("Alicia", await Db.User.FindFirstAsync(new() { Where = new() { Id = 1 } }, user => user.Name));
    }

    private sealed record Named(int Id, string Name);
}
