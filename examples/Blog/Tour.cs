namespace Blog;

/// <summary>A walk through the client: each step prints what the database answered.</summary>
internal static class Tour
{
    public static async Task RunAsync(BlogDb db, TextWriter output)
    {
        await ReadAsync(db, output);
        await SelectAsync(db, output);
        await WriteAsync(db, output);
        await FailAsync(db, output);
    }

    private static async Task ReadAsync(BlogDb db, TextWriter output)
    {
        output.WriteLine("# Users with published posts");
        IReadOnlyList<User> users = await db.User.FindManyAsync(new()
        {
            Where = new() { Email = new() { EndsWith = "@prisma.io" }, Posts = new() { Some = new() { Published = true } } },
            OrderBy = [new() { Email = Sort.Asc }],
            Include = new()
            {
                Profile = true,
                Posts = new() { Where = new() { Published = true }, OrderBy = [new() { Title = Sort.Asc }], Take = 3, Include = new() { Categories = new() { OrderBy = [new() { Name = Sort.Asc }] } } },
                Counts = new() { Posts = true, Reactions = true },
            },
            Take = 20,
        });
        foreach (var user in users)
        {
            output.WriteLine($"{user.Name} ({user.Role}, {user.Fee:0.00}): {user.Profile?.Bio}, theme {user.Profile?.Settings?.GetProperty("theme")}, {user.Counts.Posts} posts, {user.Counts.Reactions} reactions");
            foreach (var post in user.Posts)
            {
                output.WriteLine($"  {post.Title} [{string.Join(", ", post.Categories.Select(category => category.Name))}]");
            }
        }

        var bob = await db.User.FindUniqueAsync(new() { Where = new() { Email = "bob@example.org" } });
        var nobody = await db.User.FindUniqueAsync(new() { Where = new() { Email = "nobody@example.org" } });
        output.WriteLine($"bob: {bob?.Name ?? "none"}, nobody: {nobody?.Name ?? "none"}");

        var threads = await db.Comment.FindManyAsync(new() { Where = new() { Parent = null }, Include = new() { Author = true, Replies = new() { Include = new() { Author = true } } } });
        foreach (var comment in threads)
        {
            output.WriteLine($"{comment.Author.Name}: {comment.Text} -> {string.Join(", ", comment.Replies.Select(reply => $"{reply.Author.Name}: {reply.Text}"))}");
        }
    }

    private static async Task SelectAsync(BlogDb db, TextWriter output)
    {
        output.WriteLine("# Select is plain C#");
        var cards = await db.User.FindManyAsync(
            new() { Where = new() { Posts = new() { Some = new() { Published = true } } }, OrderBy = [new() { Id = Sort.Asc }] },
            user => new { user.Email, user.Profile?.Bio, Titles = user.Posts.Where(post => post.Published).OrderBy(post => post.Title).Select(post => post.Title) });
        foreach (var card in cards)
        {
            output.WriteLine($"{card.Email}, {card.Bio ?? "no bio"}: {string.Join(", ", card.Titles)}");
        }

        output.WriteLine($"{await db.Post.CountAsync()} posts, {await db.Post.CountAsync(new() { Where = new() { Published = false } })} of them unpublished");
    }

    private static async Task WriteAsync(BlogDb db, TextWriter output)
    {
        output.WriteLine("# Writes");
        var carol = await db.User.CreateAsync(new()
        {
            Data = new() { Email = "carol@example.org", Posts = new() { Create = [new() { Slug = "first", Title = "First" }] } },
            Include = new() { Posts = true },
        });
        output.WriteLine($"{carol.Email} wrote {carol.Posts.Count}: {carol.Posts[0].Title}");

        var post = await db.Post.UpdateAsync(new()
        {
            Where = new() { AuthorIdSlug = (carol.Id, "first") },
            Data = new() { Views = new() { Increment = 2 }, Published = true, Categories = new() { Connect = [new() { Name = "C#" }] } },
            Include = new() { Categories = true },
        });
        output.WriteLine($"{post.Title}: {post.Views} views, published {post.Published}, in {post.Categories[0].Name}");

        var reaction = await db.Reaction.UpsertAsync(new()
        {
            Where = new() { UserIdPostId = (carol.Id, post.Id) },
            Create = new() { UserId = carol.Id, PostId = post.Id, Strength = 3 },
            Update = new() { Strength = new() { Increment = 1 } },
        });
        output.WriteLine($"strength {reaction.Strength}");
        var published = await db.Post.UpdateManyAsync(new() { Where = new() { Published = false }, Data = new() { Published = true } });
        var deleted = await db.User.DeleteAsync(new() { Where = new() { Id = carol.Id } });
        output.WriteLine($"published {published}, deleted {deleted.Email}, {await db.Post.CountAsync()} posts left");
    }

    private static async Task FailAsync(BlogDb db, TextWriter output)
    {
        output.WriteLine("# What goes wrong");
        try
        {
            await db.User.CreateAsync(new() { Data = new() { Email = "alice@prisma.io" } });
        }
        catch (ConstraintException error) when (error.Code == "P2002")
        {
            output.WriteLine($"{error.Code}: {error.Model} has that {string.Join(", ", error.Fields)} already");
        }

        try
        {
            await db.TransactionAsync(async tx =>
            {
                await tx.User.DeleteManyAsync(new() { Where = new() });
                output.WriteLine($"inside: {await tx.User.CountAsync()} users");
                throw new InvalidOperationException("changed my mind");
            });
        }
        catch (InvalidOperationException error)
        {
            output.WriteLine($"rolled back ({error.Message}): {await db.User.CountAsync()} users");
        }

        try
        {
            var post = await db.Post.FindFirstOrThrowAsync();
#pragma warning disable SF4007 // The compiler sees it; the tour shows what happens all the same.
            output.WriteLine(post.Author?.Name);
#pragma warning restore SF4007
        }
        catch (RelationNotLoadedException error)
        {
            output.WriteLine($"not loaded is not empty: {error.Relation}");
        }
    }
}
