using System.Text.Json;
using Blog;

namespace SchemaFirst.Client.Tests;

public abstract class ValueSpecification : BlogSpecification
{
    private static readonly DateTime Moment = new(2026, 2, 3, 4, 5, 6, 789, DateTimeKind.Utc);

    [Fact]
    public async Task Values_of_every_type_come_back_as_they_went()
    {
        var made = await Db.Sample.CreateAsync(new() { Data = Values() });
        var read = await Db.Sample.FindUniqueOrThrowAsync(new() { Where = new() { Id = made.Id } });
        Assert.Equal(made, read);
        Assert.Equal((true, int.MinValue, long.MaxValue, 0.1, 12345.6789m, Moment), (read.Flag, read.Small, read.Big, read.Ratio, read.Price, read.At));
        Assert.Equal(new DateTimeOffset(Moment), read.Moment);
        Assert.Equal((new DateOnly(2026, 2, 3), Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), Role.Admin), (read.Day, read.Ticket, read.MaybeRole));
        Assert.Equal([0, 255], read.Blob);
        Assert.Equal("b", read.Document.GetProperty("a").GetString());
    }

    [Fact]
    public async Task Optional_values_are_null_when_left_out()
    {
        var made = await Db.Sample.CreateAsync(new()
        {
            Data = new() { Flag = false, Small = 0, Big = 0, Ratio = 0, Price = 0, At = Moment, Blob = [], Document = JsonElement.Parse("[]") },
        });
        Assert.Equal((null, null, null, null, null, null, null), (made.MaybeFlag, made.MaybeSmall, made.MaybeRatio, made.Moment, made.Day, made.Ticket, made.MaybeRole));
        Assert.Equal(36, made.Id.Length);
    }

    [Fact]
    public async Task Every_type_can_be_asked_for()
    {
        await Db.Sample.CreateAsync(new() { Data = Values() });
        SampleWhere[] conditions =
        [
            new() { Flag = true },
            new() { Small = int.MinValue },
            new() { Big = new() { GreaterThan = 5 } },
            new() { Ratio = new() { LessThanOrEqual = 0.1 } },
            new() { Price = 12345.6789m },
            new() { At = Moment },
            new() { At = new() { GreaterThanOrEqual = Moment.AddSeconds(-1), LessThan = Moment.AddSeconds(1) } },
            new() { Moment = new DateTimeOffset(Moment) },
            new() { Day = new DateOnly(2026, 2, 3) },
            new() { Ticket = Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff") },
            new() { Blob = new byte[] { 0, 255 } },
            new() { MaybeRole = new() { Not = Role.Reader } },
            new() { MaybeFlag = null },
            new() { Document = new() { Not = JsonNull.JsonNull } },
        ];
        foreach (var condition in conditions)
        {
            Assert.Single(await Db.Sample.FindManyAsync(new() { Where = condition }));
        }
    }

    [Fact]
    public async Task Updates_set_null_and_count()
    {
        var made = await Db.Sample.CreateAsync(new() { Data = Values() });
        var changed = await Db.Sample.UpdateAsync(new()
        {
            Where = new() { Id = made.Id },
            Data = new() { Ticket = null, MaybeRole = null, MaybeSmall = 3, Big = new() { Decrement = 7 }, Price = new() { Increment = 0.0001m } },
        });
        Assert.Equal((null, null, 3, long.MaxValue - 7, 12345.6790m), (changed.Ticket, changed.MaybeRole, changed.MaybeSmall, changed.Big, changed.Price));
    }

    private static SampleCreate Values() => new()
    {
        Flag = true,
        Small = int.MinValue,
        Big = long.MaxValue,
        Ratio = 0.1,
        Price = 12345.6789m,
        At = Moment,
        Moment = new DateTimeOffset(2026, 2, 3, 6, 5, 6, 789, TimeSpan.FromHours(2)),
        Day = new DateOnly(2026, 2, 3),
        Ticket = Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        Blob = [0, 255],
        Document = JsonElement.Parse("""{"a":"b"}"""),
        MaybeRole = Role.Admin,
    };
}
