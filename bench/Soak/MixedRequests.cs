using System.Globalization;
using Blog;

namespace SchemaFirst.Soak;

/// <summary>Requests of all kinds, chosen by number, each leaving as many rows as it found.</summary>
internal static class MixedRequests
{
    /// <summary>Runs the request of that number.</summary>
    public static async Task RunAsync(BlogDb db, int number)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"soak-{number}");
        switch (number % 10)
        {
            case 0:
                var post = await db.Post.CreateAsync(new() { Data = new() { Slug = slug, Title = "O'Neil \"%\" 😀", Comments = new() { Create = [new() { Text = slug, AuthorId = 1 }] } } });
                await db.Post.DeleteAsync(new() { Where = new() { Id = post.Id } });
                break;
            case 1:
                await db.TransactionAsync(async tx =>
                {
                    var made = await tx.Post.CreateAsync(new() { Data = new() { Slug = slug, Title = slug } });
                    await tx.Post.UpdateAsync(new() { Where = new() { Id = made.Id }, Data = new() { Views = new() { Increment = 1 } } });
                    await tx.Post.DeleteAsync(new() { Where = new() { Id = made.Id } });
                });
                break;
            case 2:
                await db.Post.UpdateAsync(new() { Where = new() { Id = 1 + (number / 10 % 4) }, Data = new() { Views = new() { Increment = 1 }, Content = slug } });
                break;
            case 3:
                await db.User.FindManyAsync(new()
                {
                    Where = new() { Posts = new() { Some = new() { Published = true } }, Email = new() { Contains = "@" } },
                    OrderBy = [new() { Email = Sort.Asc }],
                    Include = new() { Posts = new() { Where = new() { Published = true }, OrderBy = [new() { Id = Sort.Desc }], Take = 3 } },
                });
                break;
            case 4:
                await db.Post.FindManyAsync(new() { Where = new() { Id = new() { In = [.. Enumerable.Range(1, 1 + (number % 40))] } }, OrderBy = [new() { Id = Sort.Asc }] });
                break;
            case 5:
                await db.Post.CountAsync(new() { Where = new() { Title = new() { StartsWith = "Soup" } } });
                break;
            case 6:
                await db.Post.UpdateManyAsync(new() { Where = new() { Slug = slug }, Data = new() { Views = 3 } });
                break;
            case 7:
                await db.User.FindUniqueAsync(new() { Where = new() { Email = "alice@prisma.io" }, Include = new() { Profile = true, Posts = true } });
                break;
            default:
                await db.Post.FindUniqueAsync(new() { Where = new() { Id = number % 7 } });
                break;
        }
    }
}
