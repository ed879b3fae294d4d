using System.Text.RegularExpressions;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Values;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Tests.Values;

public sealed class ValueGeneratorTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 22, 14, 5, 6, 789, TimeSpan.Zero);

    private readonly ValueGenerator _generator = new(new FixedClock(Moment));

    [Theory]
    [InlineData(DefaultFunction.Uuid, null, "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    [InlineData(DefaultFunction.Uuid, "4", "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    [InlineData(DefaultFunction.Uuid, "7", "^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    [InlineData(DefaultFunction.Cuid, null, "^c[0-9a-z]{24}$")]
    [InlineData(DefaultFunction.Cuid, "2", "^[a-z][0-9a-z]{23}$")]
    [InlineData(DefaultFunction.Ulid, null, "^[0-7][0-9A-HJKMNP-TV-Z]{25}$")]
    [InlineData(DefaultFunction.NanoId, null, "^[A-Za-z0-9_-]{21}$")]
    [InlineData(DefaultFunction.NanoId, "2", "^[A-Za-z0-9_-]{2}$")]
    [InlineData(DefaultFunction.NanoId, "255", "^[A-Za-z0-9_-]{255}$")]
    public void Ids_have_the_form_that_the_schema_asks_for(DefaultFunction function, string? argument, string form)
    {
        var id = _generator.Next(new DefaultInfo(function, argument, null), Moment.UtcDateTime).String;

        Assert.Matches(new Regex(form), id);
    }

    [Theory]
    [InlineData(DefaultFunction.Uuid, "4")]
    [InlineData(DefaultFunction.Uuid, "7")]
    [InlineData(DefaultFunction.Cuid, "1")]
    [InlineData(DefaultFunction.Cuid, "2")]
    [InlineData(DefaultFunction.Ulid, null)]
    [InlineData(DefaultFunction.NanoId, null)]
    public void Ids_differ_even_within_one_millisecond_on_many_threads(DefaultFunction function, string? argument)
    {
        var ids = new string[20_000];
        Parallel.For(0, ids.Length, index => ids[index] = _generator.Next(new DefaultInfo(function, argument, null), Moment.UtcDateTime).String);

        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Theory]
    [InlineData(DefaultFunction.Uuid, "7")]
    [InlineData(DefaultFunction.Cuid, null)]
    [InlineData(DefaultFunction.Ulid, null)]
    public void Ids_that_hold_the_time_sort_by_it(DefaultFunction function, string? argument)
    {
        var source = new DefaultInfo(function, argument, null);
        var earlier = new ValueGenerator(new FixedClock(Moment)).Next(source, default).String;
        var later = new ValueGenerator(new FixedClock(Moment.AddMilliseconds(1))).Next(source, default).String;

        Assert.True(string.CompareOrdinal(earlier, later) < 0);
    }

    [Fact]
    public void Ulid_begins_with_the_time_in_base_32()
    {
        var ulid = new ValueGenerator(new FixedClock(DateTimeOffset.FromUnixTimeMilliseconds(1469918176385))).Next(new DefaultInfo(DefaultFunction.Ulid, null, null), default).String;

        Assert.StartsWith("01ARYZ6S41", ulid);
    }

    [Fact]
    public void Now_is_the_moment_of_the_request()
    {
        var now = _generator.Next(new DefaultInfo(DefaultFunction.Now, null, null), Moment.UtcDateTime);

        Assert.Equal(Moment.UtcDateTime, now.DateTime);
    }

    [Fact]
    public void Nano_ids_use_their_whole_alphabet()
    {
        var source = new DefaultInfo(DefaultFunction.NanoId, "255", null);
        var characters = Enumerable.Range(0, 100).SelectMany(_ => _generator.Next(source, default).String).Distinct();

        Assert.Equal(64, characters.Count());
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
