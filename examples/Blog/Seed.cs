using System.Text.Json;

namespace Blog;

/// <summary>Fills an empty blog: users with their profiles, articles and categories, each tree in one nested write.</summary>
internal static class Seed
{
    private static readonly DateTime Begin = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    public static async Task RunAsync(BlogDb db)
    {
        await db.Category.CreateManyAsync(new() { Data = [new() { Name = "C#" }, new() { Name = "Databases" }, new() { Name = "Cooking" }] });
        var alice = await db.User.CreateAsync(new()
        {
            Data = new()
            {
                Email = "alice@prisma.io",
                Name = "Alice",
                Role = Role.Admin,
                Fee = 12.50m,
                CreatedAt = Begin,
                Profile = new()
                {
                    Create = new() { Bio = "Writes compilers", Avatar = new byte[] { 1, 2, 3 }, Settings = JsonElement.Parse("""{"theme":"dark","size":14}""") },
                },
                Posts = new()
                {
                    Create =
                    [
                        new() { Slug = "hello", Title = "Hello records", Published = true, Views = 10, CreatedAt = Begin.AddDays(1), Categories = new() { Connect = [new() { Name = "C#" }, new() { Name = "Databases" }] } },
                        new() { Slug = "soup", Title = "Soup for coders", Published = true, Views = 3, CreatedAt = Begin.AddDays(2), Categories = new() { Connect = [new() { Name = "Cooking" }] } },
                        new() { Slug = "draft", Title = "Not yet", CreatedAt = Begin.AddDays(3) },
                    ],
                },
            },
        });
        var bob = await db.User.CreateAsync(new() { Data = new() { Email = "bob@example.org", Name = "Bob", Role = Role.Author, CreatedAt = Begin } });
        await db.Post.CreateAsync(new()
        {
            Data = new() { Slug = "keys", Title = "Compound keys", Published = true, Content = "Two are better than one", CreatedAt = Begin.AddDays(4), Author = new() { Connect = new() { Id = bob.Id } } },
        });
        var hello = await db.Post.FindUniqueOrThrowAsync(new() { Where = new() { AuthorIdSlug = (alice.Id, "hello") } });
        await db.Comment.CreateAsync(new()
        {
            Data = new()
            {
                Text = "Nice",
                PostId = hello.Id,
                AuthorId = bob.Id,
                Replies = new() { Create = [new() { Text = "Thank you", PostId = hello.Id, AuthorId = alice.Id }] },
            },
        });
        await db.Reaction.CreateManyAsync(new() { Data = [new() { UserId = bob.Id, PostId = hello.Id, Strength = 5 }, new() { UserId = alice.Id, PostId = hello.Id }] });
    }
}
