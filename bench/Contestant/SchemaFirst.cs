using Bench.Records;
using Sf = SchemaFirst;

namespace Bench.Contestants;

/// <summary>SchemaFirst as its documentation recommends it: one client for the process, typed queries, defaults.</summary>
public sealed class SchemaFirst : IContestant
{
    private static BenchDb? s_shared;

    private BenchDb _db = null!;
    private bool _owned;

    public ValueTask OpenAsync(Target t)
    {
        if (t.Db == Db.Sqlite)
        {
            // A worker of the harness is a process of its own on SQLite, with the PRAGMAs that all contestants share.
            _db = new BenchDb(Sf.SqliteDatabase.Open(t.SqlitePath, new Sf.SqliteOptions { Opened = Setup.SqliteSession }));
            _owned = true;
        }
        else
        {
            _db = s_shared ??= new BenchDb(Sf.PostgreSqlDatabase.Open(t.ConnectionString));
        }

        return default;
    }

    public ValueTask DisposeAsync() => _owned ? _db.DisposeAsync() : default;

    public async ValueTask<long> FindUniqueById(int id) =>
        await _db.User.FindUniqueAsync(new() { Where = new() { Id = id } }) is { } user ? Sum.Of(user) : 0;

    public async ValueTask<long> FindUniqueByEmail(string email) =>
        await _db.User.FindUniqueAsync(new() { Where = new() { Email = email } }) is { } user ? Sum.Of(user) : 0;

    public async ValueTask<long> FindMany(int take) =>
        Total(await _db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sf.Sort.Asc }], Take = take }));

    public async ValueTask<long> FindManyFilter(string contains, bool published, int minViews, int skip, int take) =>
        Total(await _db.Post.FindManyAsync(new()
        {
            Where = new() { Title = new() { Contains = contains }, Published = published, Views = new() { GreaterThanOrEqual = minViews } },
            OrderBy = [new() { Views = Sf.Sort.Desc }, new() { Id = Sf.Sort.Asc }],
            Skip = skip,
            Take = take,
        }));

    public async ValueTask<long> CursorPage(int cursorId, int take) =>
        Total(await _db.Post.FindManyAsync(new() { Cursor = new() { Id = cursorId }, Skip = 1, OrderBy = [new() { Id = Sf.Sort.Asc }], Take = take }));

    public async ValueTask<long> Include1To1(int afterUserId, int take)
    {
        long sum = 0;
        foreach (var user in await _db.User.FindManyAsync(new()
        {
            Where = new() { Id = new() { GreaterThan = afterUserId } },
            OrderBy = [new() { Id = Sf.Sort.Asc }],
            Take = take,
            Include = new() { Profile = true },
        }))
        {
            sum += Sum.Of(user) + (user.Profile is { } profile ? Sum.Of(profile) : 0);
        }

        return sum;
    }

    public async ValueTask<long> Include1N(int afterUserId, int take)
    {
        long sum = 0;
        foreach (var user in await _db.User.FindManyAsync(new()
        {
            Where = new() { Id = new() { GreaterThan = afterUserId } },
            OrderBy = [new() { Id = Sf.Sort.Asc }],
            Take = take,
            Include = new() { Posts = true },
        }))
        {
            sum += Sum.Of(user);
            foreach (var post in user.Posts)
            {
                sum += Sum.Of(post);
            }
        }

        return sum;
    }

    public async ValueTask<long> Include2(int afterUserId, int take)
    {
        long sum = 0;
        foreach (var user in await _db.User.FindManyAsync(new()
        {
            Where = new() { Id = new() { GreaterThan = afterUserId } },
            OrderBy = [new() { Id = Sf.Sort.Asc }],
            Take = take,
            Include = new() { Posts = new() { Include = new() { Comments = true } } },
        }))
        {
            sum += Sum.Of(user);
            foreach (var post in user.Posts)
            {
                sum += Sum.Of(post);
                foreach (var comment in post.Comments)
                {
                    sum += Sum.Of(comment);
                }
            }
        }

        return sum;
    }

    public async ValueTask<long> IncludeM2N(int afterPostId, int take)
    {
        long sum = 0;
        foreach (var post in await _db.Post.FindManyAsync(new()
        {
            Where = new() { Id = new() { GreaterThan = afterPostId } },
            OrderBy = [new() { Id = Sf.Sort.Asc }],
            Take = take,
            Include = new() { Categories = true },
        }))
        {
            sum += Sum.Of(post);
            foreach (var category in post.Categories)
            {
                sum += Sum.Of(category);
            }
        }

        return sum;
    }

    public async ValueTask<long> RelationFilter(int minViews, int take)
    {
        long sum = 0;
        foreach (var user in await _db.User.FindManyAsync(new()
        {
            Where = new() { Posts = new() { Some = new() { Published = true, Views = new() { GreaterThan = minViews } } } },
            OrderBy = [new() { Id = Sf.Sort.Asc }],
            Take = take,
        }))
        {
            sum += Sum.Of(user);
        }

        return sum;
    }

    public async ValueTask<long> Count(int minViews) =>
        await _db.Post.CountAsync(new() { Where = new() { Published = true, Views = new() { GreaterThanOrEqual = minViews } } });

    public async ValueTask<long> Aggregate(int minViews)
    {
        var row = await _db.Post.AggregateAsync(
            new() { Where = new() { Published = true, Views = new() { GreaterThanOrEqual = minViews } } },
            static posts => new { Count = posts.Count.All, Sum = posts.Sum.Views, Least = posts.Min.Views, Most = posts.Max.Views, Mean = posts.Average.Views });
        return row.Count + row.Sum!.Value + row.Least!.Value + row.Most!.Value + (long)row.Mean!.Value;
    }

    public async ValueTask<long> GroupBy(int fromAuthor, int toAuthor)
    {
        long sum = 0;
        foreach (var group in await _db.Post.GroupByAsync(
            new() { By = [PostField.AuthorId], Where = new() { AuthorId = new() { GreaterThanOrEqual = fromAuthor, LessThanOrEqual = toAuthor } } },
            static group => (group.AuthorId, Count: group.Count.All, Views: group.Sum.Views)))
        {
            sum += group.AuthorId + group.Count + group.Views!.Value;
        }

        return sum;
    }

    public async ValueTask<long> CreateOne(string email, string name)
    {
        var user = await _db.User.CreateAsync(new() { Data = new() { Email = email, Name = name } });
        return user.Id > 0 ? user.Email.Length + user.Name!.Length : -1;
    }

    public async ValueTask<long> NestedCreate(string email, NewPost[] posts)
    {
        var user = await _db.User.CreateAsync(new()
        {
            Data = new()
            {
                Email = email,
                Name = "nested",
                Posts = new() { Create = [.. posts.Select(static post => new PostCreate { Title = post.Title, Content = post.Content, Published = true, Views = post.Views })] },
            },
            Include = new() { Posts = true },
        });
        return user.Posts.Count(static post => post.Id > 0);
    }

    public async ValueTask<long> CreateMany(NewComment[] rows) =>
        await _db.Comment.CreateManyAsync(new() { Data = [.. rows.Select(static row => new CommentCreate { PostId = row.PostId, AuthorId = row.AuthorId, Text = row.Text })] });

    public async ValueTask<long> UpdateOne(int postId, int views) =>
        (await _db.Post.UpdateAsync(new() { Where = new() { Id = postId }, Data = new() { Views = views } }, static post => new { post.Views })).Views;

    public async ValueTask<long> Upsert(string email, string name) =>
        (await _db.User.UpsertAsync(new() { Where = new() { Email = email }, Create = new() { Email = email, Name = name }, Update = new() { Name = name } })).Name!.Length;

    public async ValueTask<long> Delete(int commentId) =>
        await _db.Comment.DeleteManyAsync(new() { Where = new() { Id = commentId } });

    public async ValueTask<long> Transaction(int userId, int postId, string text) =>
        await _db.TransactionAsync(async tx =>
        {
            var user = await tx.User.FindUniqueOrThrowAsync(new() { Where = new() { Id = userId } });
            await tx.Post.UpdateManyAsync(new() { Where = new() { Id = postId }, Data = new() { Views = new() { Increment = 1 } } });
            await tx.Comment.CreateManyAsync(new() { Data = [new() { PostId = postId, AuthorId = userId, Text = text }] });
            return (long)user.Id + text.Length;
        });

    public async ValueTask<long> Stream()
    {
        long sum = 0;
        await foreach (var post in _db.Post.StreamAsync(new() { OrderBy = [new() { Id = Sf.Sort.Asc }] }))
        {
            sum += post.Views;
        }

        return sum;
    }

    private static long Total(IReadOnlyList<Records.Post> posts)
    {
        long sum = 0;
        foreach (var post in posts)
        {
            sum += Sum.Of(post);
        }

        return sum;
    }
}
