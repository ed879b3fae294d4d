#if (webapi)
using AppNamespace;
using SchemaFirst;

var builder = WebApplication.CreateBuilder(args);
#if (postgresql)
builder.Services.AddSchemaFirst<AppDb>(static options => options.UsePostgreSql());
#else
builder.Services.AddSchemaFirst<AppDb>(static options => options.UseSqlite());
#endif
builder.Services.AddHealthChecks().AddSchemaFirst<AppDb>();

var app = builder.Build();
app.MapHealthChecks("/health");

app.MapGet("/users", static (AppDb db, CancellationToken cancellation) => db.User.FindManyAsync(
    new() { OrderBy = [new() { Email = Sort.Asc }] },
    user => new { user.Id, user.Email, user.Name, Titles = user.Posts.Select(post => post.Title).ToList() },
    cancellation));

app.MapPost("/users", static async (NewUser user, AppDb db, CancellationToken cancellation) =>
{
    try
    {
        var id = await db.User.CreateAsync(new() { Data = new() { Email = user.Email, Name = user.Name } }, static created => created.Id, cancellation);
        return Results.Created($"/users/{id}", new { id });
    }
    catch (ConstraintException taken) when (taken.Code == "P2002")
    {
        return Results.Conflict(new { error = $"'{user.Email}' is taken" });
    }
});

app.Run();

/// <summary>What a caller sends to make a user.</summary>
internal sealed record NewUser(string Email, string? Name);
#else
using AppNamespace;
using SchemaFirst;

#if (postgresql)
var url = Environment.GetEnvironmentVariable("DATABASE_URL") ?? "DATABASE_URL_VALUE";
await using var db = new AppDb(PostgreSqlDatabase.Open(url));
#else
var url = Environment.GetEnvironmentVariable("DATABASE_URL") ?? "DATABASE_URL_VALUE";
await using var db = new AppDb(SqliteDatabase.Open(url));
#endif

foreach (var migration in await db.Database.MigrateAsync())
{
    Console.WriteLine($"applied {migration}");
}

await db.User.UpsertAsync(new()
{
    Where = new() { Email = "alice@example.com" },
    Create = new() { Email = "alice@example.com", Name = "Alice", Posts = new() { Create = [new() { Title = "Hello", Published = true }] } },
    Update = new(),
});

var users = await db.User.FindManyAsync(
    new() { OrderBy = [new() { Email = Sort.Asc }] },
    user => new { user.Email, Titles = user.Posts.Select(post => post.Title).ToList() });
foreach (var user in users)
{
    Console.WriteLine($"{user.Email} wrote {string.Join(", ", user.Titles)}");
}
#endif
