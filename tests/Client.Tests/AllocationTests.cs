using Blog;

namespace SchemaFirst.Client.Tests;

/// <summary>
/// What the hottest operations allocate on SQLite, where they run on the caller's thread and can be counted to the byte. A budget is what was
/// measured in a build without optimisation (its state machines are objects, so that an optimised one stays below) and a twentieth more, for
/// runtimes whose own types differ. An operation that needs more has lost something: find out what before raising its budget.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class AllocationTests : IAsyncLifetime
{
    private const int Users = 200;
    private const int Page = 50;

    // Made beforehand: a name's text is no part of what is counted.
    private static readonly string[] Names = [.. Enumerable.Range(1, 2_000).Select(static number => $"Category {number}")];

    private readonly BlogDb _db = new(SqliteDatabase.Open(":memory:"));

    private int _created;

    public static TheoryData<string, int> Budgets => new()
    {
        { nameof(UniqueAsync), 990 },
        { nameof(FirstAsync), 1_190 },
        { nameof(ManyAsync), 12_280 },
        { nameof(SelectAsync), 10_340 },
        { nameof(OneIncludedAsync), 23_790 },
        { nameof(ListIncludedAsync), 52_930 },
        { nameof(LinkedListIncludedAsync), 25_010 },
        { nameof(RelatedAsync), 3_600 },
        { nameof(CountAsync), 820 },
        { nameof(AggregateAsync), 700 },
        { nameof(GroupsAsync), 9_010 },
        { nameof(UpdateAsync), 960 },
        { nameof(UpdateOneAsync), 1_250 },
        { nameof(CreateAsync), 900 },
        { nameof(CreateManyAsync), 1_610 },
        { nameof(UpsertAsync), 1_160 },
        { nameof(DeleteAsync), 690 },
        { nameof(TransactionAsync), 3_610 },
    };

    public async Task InitializeAsync()
    {
        await _db.Database.CreateAsync();
        await _db.Category.CreateManyAsync(new() { Data = [new() { Name = "C#" }, new() { Name = "Databases" }] });
        await _db.User.CreateManyAsync(new() { Data = [.. Enumerable.Range(1, Users).Select(number => new UserCreate { Email = $"user{number}@example.org", Name = "Somebody" })] });
        await _db.Post.CreateManyAsync(new()
        {
            Data = [.. Enumerable.Range(1, Users * 4).Select(number => new PostCreate { AuthorId = (number % Users) + 1, Slug = $"p{number}", Title = "A title", Views = number })],
        });
        PostWhereUnique[] posts = [.. Enumerable.Range(1, Page).Select(number => new PostWhereUnique { Id = number })];
        await _db.Category.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Posts = new() { Connect = posts } } });
        await _db.Category.UpdateAsync(new() { Where = new() { Id = 2 }, Data = new() { Posts = new() { Connect = posts } } });
    }

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Theory]
    [MemberData(nameof(Budgets))]
    public void Operation_stays_within_its_budget(string operation, int budget)
    {
        Func<Task> run = operation switch
        {
            nameof(UniqueAsync) => UniqueAsync,
            nameof(FirstAsync) => FirstAsync,
            nameof(ManyAsync) => ManyAsync,
            nameof(SelectAsync) => SelectAsync,
            nameof(OneIncludedAsync) => OneIncludedAsync,
            nameof(ListIncludedAsync) => ListIncludedAsync,
            nameof(LinkedListIncludedAsync) => LinkedListIncludedAsync,
            nameof(RelatedAsync) => RelatedAsync,
            nameof(CountAsync) => CountAsync,
            nameof(AggregateAsync) => AggregateAsync,
            nameof(GroupsAsync) => GroupsAsync,
            nameof(UpdateAsync) => UpdateAsync,
            nameof(UpdateOneAsync) => UpdateOneAsync,
            nameof(CreateAsync) => CreateAsync,
            nameof(CreateManyAsync) => CreateManyAsync,
            nameof(UpsertAsync) => UpsertAsync,
            nameof(DeleteAsync) => DeleteAsync,
            _ => TransactionAsync,
        };
        var bytes = Enumerable.Range(0, 5).Select(_ => Measure(run)).Min();
        Assert.InRange(bytes, 1, budget);
    }

    private static long Measure(Func<Task> operation)
    {
        const int Times = 40;
        Run(operation, Times);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(operation, Times);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }

    private static void Run(Func<Task> operation, int times)
    {
        for (var time = 0; time < times; time++)
        {
            var running = operation();
            Assert.True(running.IsCompletedSuccessfully);
        }
    }

    private Task UniqueAsync() => _db.User.FindUniqueAsync(new() { Where = new() { Id = 7 } });

    private Task FirstAsync() => _db.User.FindFirstAsync(new() { Where = new() { Name = "Somebody" }, OrderBy = [new() { Id = Sort.Desc }] });

    private Task ManyAsync() => _db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = Page });

    private Task SelectAsync() => _db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = Page }, static user => new { user.Id, user.Email });

    private Task OneIncludedAsync() => _db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = Page, Include = new() { Author = true } });

    private Task ListIncludedAsync() => _db.User.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = Page, Include = new() { Posts = true } });

    private Task LinkedListIncludedAsync() => _db.Post.FindManyAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Take = Page, Include = new() { Categories = true } });

    private Task RelatedAsync() => _db.User.FindManyAsync(new() { Where = new() { Posts = new() { Some = new() { Views = new() { GreaterThan = 790 } } } } });

    private Task CountAsync() => _db.Post.CountAsync(new() { Where = new() { Views = new() { GreaterThan = 10 } } });

    private Task AggregateAsync() => _db.Post.AggregateAsync(null, static posts => new { posts.Count.All, posts.Sum.Views, Most = posts.Max.Views });

    private Task GroupsAsync() => _db.Post.GroupByAsync(new() { By = [PostField.AuthorId] }, static group => new { group.AuthorId, group.Count.All });

    private Task UpdateAsync() => _db.Post.UpdateManyAsync(new() { Where = new() { Id = 9 }, Data = new() { Views = 9 } });

    private Task UpdateOneAsync() => _db.Post.UpdateAsync(new() { Where = new() { Id = 9 }, Data = new() { Views = 9 } });

    private Task CreateAsync() => _db.Category.CreateAsync(new() { Data = new() { Name = Names[_created++] } });

    private Task CreateManyAsync() => _db.Category.CreateManyAsync(new() { Data = [new() { Name = Names[_created++] }, new() { Name = Names[_created++] }, new() { Name = Names[_created++] }] });

    private Task UpsertAsync() => _db.Category.UpsertAsync(new() { Where = new() { Name = "C#" }, Create = new() { Name = "C#" }, Update = new() { Name = "C#" } });

    private Task DeleteAsync() => _db.Post.DeleteManyAsync(new() { Where = new() { Id = -1 } });

    private Task TransactionAsync() => _db.TransactionAsync(static async tx =>
    {
        await tx.User.FindUniqueAsync(new() { Where = new() { Id = 7 } });
        await tx.Post.UpdateManyAsync(new() { Where = new() { Id = 9 }, Data = new() { Views = 9 } });
    });
}
