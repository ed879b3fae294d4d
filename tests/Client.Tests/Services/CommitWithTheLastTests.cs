using Blog;
using Npgsql;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests.Services;

/// <summary>A write of several statements ends its own transaction with the last of them: the COMMIT takes no round trip of its own.</summary>
public sealed class CommitWithTheLastTests : IAsyncLifetime
{
    private readonly Gate _gate = new($"{PostgresServer.Shared.CreateDatabase()};Maximum Pool Size=1;SSL Mode=Disable");
    private BlogDb _db = null!;

    public async Task InitializeAsync()
    {
        _db = new BlogDb(PostgreSqlDatabase.Open(_gate.Connection));
        await _db.Database.CreateAsync();
        await Seed.RunAsync(_db);
    }

    public async Task DisposeAsync()
    {
        await _db.DisposeAsync();
        await _gate.DisposeAsync();
    }

    [Fact]
    public async Task A_create_with_the_records_it_answers_takes_two() =>
        Assert.Equal(2, await RoundTripsAsync(number => CreateAsync(_db, $"answered{number}")));

    [Fact]
    public async Task A_create_with_records_that_it_does_not_answer_takes_two()
    {
        Assert.Equal(2, await RoundTripsAsync(number => _db.User.CreateAsync(new()
        {
            Data = new() { Email = $"many{number}", Posts = new() { Create = [new() { Slug = "a", Title = "A" }, new() { Slug = "b", Title = "B" }] } },
        })));
        Assert.Equal(2, await RoundTripsAsync(number => _db.User.CreateAsync(new()
        {
            Data = new() { Email = $"one{number}", Posts = new() { Create = [new() { Slug = "a", Title = "A" }] } },
        })));
        Assert.Equal(0, await _db.User.CountAsync(new() { Where = new() { Email = new() { StartsWith = "many" }, Posts = new() { None = new() { Slug = "b" } } } }));
        Assert.Equal(0, await _db.User.CountAsync(new() { Where = new() { Email = new() { StartsWith = "one" }, Posts = new() { None = new() { Slug = "a" } } } }));
    }

    [Fact]
    public async Task An_update_with_related_records_ends_with_reading_the_record()
    {
        var user = await _db.User.CreateAsync(new() { Data = new() { Email = "updated" } });
        Assert.Equal(3, await RoundTripsAsync(async number =>
        {
            var updated = await _db.User.UpdateAsync(new()
            {
                Where = new() { Id = user.Id },
                Data = new() { Name = $"N{number}", Posts = new() { Create = [new() { Slug = $"s{number}", Title = "S" }] } },
            });
            Assert.Equal($"N{number}", updated.Name);
        }));
        Assert.Equal(4, await _db.Post.CountAsync(new() { Where = new() { AuthorId = user.Id } }));
    }

    [Fact]
    public async Task Nothing_is_prepared_where_a_pooler_stands_in_between()
    {
        var server = new NpgsqlConnectionStringBuilder(_gate.Connection);
        await using var db = new BlogDb(PostgreSqlDatabase.Open(
            $"postgresql://{server.Username}:{server.Password}@{server.Host}:{server.Port}/{server.Database}?sslmode=disable&pgbouncer=true"));
        Assert.Equal(2, await RoundTripsAsync(number => CreateAsync(db, $"pooled{number}")));
        Assert.Empty(await db.QueryAsync<string>($"SELECT statement FROM pg_prepared_statements WHERE statement LIKE 'INSERT%'"));
    }

    [Fact]
    public async Task A_delete_that_answers_relations_ends_with_the_delete()
    {
        await _db.Category.CreateManyAsync(new() { Data = [.. Enumerable.Range(0, 4).Select(static number => new CategoryCreate { Name = $"gone{number}" })] });
        Assert.Equal(3, await RoundTripsAsync(async number =>
        {
            var deleted = await _db.Category.DeleteAsync(new() { Where = new() { Name = $"gone{number}" }, Include = new() { Posts = true } });
            Assert.Empty(deleted.Posts);
        }));
        Assert.Equal(0, await _db.Category.CountAsync(new() { Where = new() { Name = new() { StartsWith = "gone" } } }));
    }

    [Fact]
    public async Task What_the_commit_refuses_is_told_and_leaves_nothing()
    {
        await _db.ExecuteAsync($"ALTER TABLE posts ADD CONSTRAINT late UNIQUE (title) DEFERRABLE INITIALLY DEFERRED");
        await RefusedAsync(static () => [new() { Slug = "a", Title = "Same" }, new() { Slug = "b", Title = "Same" }]);
    }

    [Fact]
    public Task What_the_last_statement_refuses_is_told_and_leaves_nothing() =>
        RefusedAsync(static () => [new() { Slug = "a", Title = "A" }, new() { Slug = "a", Title = "B" }]);

    [Fact]
    public async Task A_transaction_of_the_callers_goes_on_behind_it()
    {
        for (var number = 0; number < 4; number++)
        {
            var email = $"inside{number}";
            await Assert.ThrowsAsync<InvalidOperationException>(() => _db.TransactionAsync(async tx =>
            {
                await tx.User.CreateAsync(new() { Data = new() { Email = email, Posts = new() { Create = [new() { Slug = "a", Title = "A" }] } }, Include = new() { Posts = true } });
                await tx.User.CreateAsync(new() { Data = new() { Email = $"{email}-more" } });
                throw new InvalidOperationException("no more of it");
            }));
            Assert.Equal(0, await _db.User.CountAsync(new() { Where = new() { Email = new() { StartsWith = email } } }));
            await CreateAsync(_db, $"outside{number}");
        }
    }

    [Fact]
    public async Task A_table_that_was_changed_is_no_matter_from_the_second_time_on()
    {
        await RoundTripsAsync(number => CreateAsync(_db, $"before{number}"));
        await _db.ExecuteAsync($"ALTER TABLE posts ALTER COLUMN title TYPE text");
        try
        {
            await CreateAsync(_db, "between");
        }
        catch (SchemaFirstException)
        {
            // The server refuses a plan whose columns have other types now, and with it the transaction.
            Assert.Equal(0, await _db.User.CountAsync(new() { Where = new() { Email = "between" } }));
        }

        await RoundTripsAsync(number => CreateAsync(_db, $"behind{number}"));
        Assert.Equal(4, await _db.User.CountAsync(new() { Where = new() { Email = new() { StartsWith = "behind" }, Posts = new() { Some = new() { } } } }));
    }

    [Fact]
    public async Task Whoever_listens_hears_of_the_commit()
    {
        var events = new List<string>();
        await using var db = new BlogDb(PostgreSqlDatabase.Open(_gate.Connection), new() { OnQuery = told => events.Add(told.Query.Split(' ')[0]) });
        Assert.Equal(2, await RoundTripsAsync(async number =>
        {
            events.Clear();
            await CreateAsync(db, $"heard{number}");
        }));
        Assert.Equal(["BEGIN", "INSERT", "INSERT", "COMMIT"], events);
    }

    private async Task RefusedAsync(Func<PostCreate[]> posts)
    {
        for (var number = 0; number < 4; number++)
        {
            var email = $"refused{number}";
            var error = await Assert.ThrowsAsync<ConstraintException>(() => _db.User.CreateAsync(new()
            {
                Data = new() { Email = email, Posts = new() { Create = [.. posts()] } },
                Include = new() { Posts = true },
            }));
            Assert.Equal("P2002", error.Code);
            Assert.Equal(0, await _db.User.CountAsync(new() { Where = new() { Email = email } }));
            await CreateAsync(_db, $"after{number}");
        }
    }

    // The fourth time: statements are prepared at the second one, the batch of the last one at the third.
    private async Task<int> RoundTripsAsync(Func<int, Task> call)
    {
        var before = 0;
        for (var number = 0; number < 4; number++)
        {
            before = _gate.RoundTrips;
            await call(number);
        }

        return _gate.RoundTrips - before;
    }

    private static async Task CreateAsync(BlogDb db, string email)
    {
        var user = await db.User.CreateAsync(new()
        {
            Data = new() { Email = email, Posts = new() { Create = [new() { Slug = "a", Title = $"{email} A" }, new() { Slug = "b", Title = $"{email} B" }] } },
            Include = new() { Posts = true },
        });
        Assert.Equal(2, user.Posts.Count);
    }
}
