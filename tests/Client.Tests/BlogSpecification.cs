using Blog;

namespace SchemaFirst.Client.Tests;

/// <summary>A blog with the example's rows, fresh for each test. What both databases must do is said once; each derives.</summary>
public abstract class BlogSpecification : IAsyncLifetime
{
    protected BlogDb Db { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Db = await OpenAsync();
        await Db.Database.CreateAsync();
        await Seed.RunAsync(Db);
    }

    public virtual async Task DisposeAsync() => await Db.DisposeAsync();

    protected abstract Task<BlogDb> OpenAsync();
}
