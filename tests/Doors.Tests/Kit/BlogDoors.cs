using System.Text.Json;
using Blog;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>Scenarios on the example's blog, and on records of every kind.</summary>
public abstract class BlogDoors<TServer>(Stage<TServer> stage) : DoorSpecification<BlogDb, TServer>(stage)
    where TServer : IDoorServer, new()
{
    /// <inheritdoc/>
    protected override BlogDb Open(Database database) => new(database);

    /// <inheritdoc/>
    protected override async Task SeedAsync(BlogDb client, TServer server)
    {
        await Seed.RunAsync(client);
        await server.ExecuteAsync("UPDATE posts SET updated_at = created_at");
        await server.ExecuteAsync("""
            CREATE VIEW headlines AS SELECT p.id, p.title, CAST(COUNT(c.id) AS INTEGER) AS comments FROM posts p LEFT JOIN comments c ON c.post_id = p.id WHERE p.published GROUP BY p.id, p.title
            """);
        await client.Chest.CreateManyAsync(new() { Data = [new() { Id = 1, Label = "oak" }, new() { Id = 2, Label = "pine" }, new() { Id = 3, Label = "bare" }] });
        await client.Drawer.CreateManyAsync(new()
        {
            Data =
            [
                new() { Id = 1, ChestId = 1, SpareId = 2 },
                new() { Id = 2, ChestId = 1, SpareId = 1 },
                new() { Id = 3, ChestId = 2, GuardId = "oak" },
            ],
        });
        await client.Lock.CreateManyAsync(new() { Data = [new() { Maker = "Yale", ChestId = 2 }, new() { Maker = "Abus" }] });
        await client.Thing.CreateManyAsync(new() { Data = [Full(1), Full(2), Full(3), Bare(4)] });
    }

    /// <summary>A thing with a value in every column, each a step above that of the one before.</summary>
    protected static ThingCreate Full(int id) => new()
    {
        Id = id,
        Code = $"c{id}",
        Text = id switch { 1 => "Alpha", 2 => "beta 50%", _ => "Gamma_ray" },
        MaybeText = id == 2 ? "" : $"maybe {id}",
        Flag = id != 2,
        MaybeFlag = id == 1,
        Whole = id * 10,
        MaybeWhole = id * 11,
        Big = 9_007_199_254_740_993 + id,
        MaybeBig = -id,
        Ratio = id + 0.25,
        MaybeRatio = id / 3.0,
        Price = id * 1.10m,
        MaybePrice = id * 100.005m,
        At = Moment(id),
        MaybeAt = Moment(id + 10),
        Moment = new DateTimeOffset(Moment(id)).ToOffset(TimeSpan.FromHours(id)),
        MaybeMoment = new DateTimeOffset(Moment(id + 5)),
        Day = new DateOnly(2026, 1, id),
        MaybeDay = new DateOnly(2025, 12, id),
        Hour = new TimeOnly(id, 30, 15, 250),
        MaybeHour = new TimeOnly(23, id),
        Ticket = Ticket(id),
        MaybeTicket = Ticket(id + 100),
        Blob = [0, (byte)id, 255],
        MaybeBlob = new[] { (byte)id },
        Document = JsonElement.Parse($$"""{"name":"n{{id}}","size":{{id}},"tags":["a","b{{id}}"],"deep":{"list":[{{id}},2,3],"text":"Some Text {{id}}"},"none":null}"""),
        MaybeDocument = JsonElement.Parse(id switch { 1 => "null", 2 => "[1,2,3]", _ => "\"text\"" }),
        Look = new Look("dark", id, ["x", "y"]),
        MaybeLook = new Look("light", id, []),
        Kind = id < 4 ? (Kind)(id - 1) : Kind.Plain,
        MaybeKind = Kind.Special,
    };

    /// <summary>A thing with nothing in the columns that may be empty.</summary>
    protected static ThingCreate Bare(int id) => new()
    {
        Id = id,
        Code = $"c{id}",
        Text = "alphabet",
        Flag = false,
        Whole = id * 10,
        Big = id,
        Ratio = -0.5,
        Price = 0m,
        At = Moment(id),
        Moment = new DateTimeOffset(Moment(id)),
        Day = new DateOnly(2026, 1, id),
        Hour = new TimeOnly(0, 0),
        Ticket = Ticket(id),
        Blob = [],
        Document = JsonElement.Parse("[]"),
        Look = new Look("", 0, []),
        Kind = Kind.Plain,
    };

    /// <summary>A day of the scenarios' month.</summary>
    protected static DateTime Moment(int day) => new(2026, 3, day, 4, 5, 6, 789, DateTimeKind.Utc);

    /// <summary>A UUID.</summary>
    protected static Guid Ticket(int number) => Guid.Parse($"00000000-0000-4000-8000-{number:d12}");
}
