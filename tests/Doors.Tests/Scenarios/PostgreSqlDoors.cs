using System.Text.Json;
using Racks;
using SchemaFirst.Doors.Tests.Kit;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>What only PostgreSQL has: lists, several schemas, native types.</summary>
public sealed class PostgreSqlDoors(Stage<PostgreSqlServer> stage) : DoorSpecification<RackDb, PostgreSqlServer>(stage)
{
    private static readonly DateTime Moment = new(2026, 3, 4, 5, 6, 7, 891, DateTimeKind.Utc);
    private static readonly Guid First = Guid.Parse("00000000-0000-4000-8000-000000000001");
    private static readonly Guid Second = Guid.Parse("00000000-0000-4000-8000-000000000002");

    private static RackCreate Full => new()
    {
        Code = "full",
        Texts = ["a", "b c", "it's \"{},\\"],
        Flags = [true, false],
        Wholes = [1, 2, 2],
        Bigs = [9_007_199_254_740_993, -1],
        Ratios = [0.1, 2],
        Prices = [1.10m, 12345678901234567890.123m],
        Times = [Moment, Moment.AddDays(1)],
        Moments = [new(Moment)],
        Days = [new(2026, 3, 4), new(2000, 2, 29)],
        Hours = [new(5, 6, 7, 891), new(0, 0)],
        Tickets = [First, Second],
        Blobs = [[0, 255], []],
        Documents = [JsonElement.Parse("""{"a":[1]}"""), JsonElement.Parse("\"x\""), JsonElement.Parse("1")],
        Grades = [Grade.A, Grade.B],
    };

    private const string FullJson = """
        "texts": ["a", "b c", "it's \"{},\\"], "flags": [true, false], "wholes": [1, 2, 2], "bigs": [{ "$type": "BigInt", "value": "9007199254740993" }, { "$type": "BigInt", "value": "-1" }], "ratios": [0.1, 2],
        "prices": [{ "$type": "Decimal", "value": "1.10" }, { "$type": "Decimal", "value": "12345678901234567890.123" }], "times": [{ "$type": "DateTime", "value": "2026-03-04T05:06:07.891Z" }, { "$type": "DateTime", "value": "2026-03-05T05:06:07.891Z" }],
        "moments": [{ "$type": "DateTime", "value": "2026-03-04T05:06:07.891Z" }], "days": [{ "$type": "DateTime", "value": "2026-03-04T00:00:00.000Z" }, { "$type": "DateTime", "value": "2000-02-29T00:00:00.000Z" }],
        "hours": [{ "$type": "DateTime", "value": "1970-01-01T05:06:07.891Z" }, { "$type": "DateTime", "value": "1970-01-01T00:00:00.000Z" }], "tickets": ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"],
        "blobs": [{ "$type": "Bytes", "value": "AP8=" }, { "$type": "Bytes", "value": "" }], "documents": [{ "$type": "Json", "value": "{\"a\":[1]}" }, { "$type": "Json", "value": "\"x\"" }, { "$type": "Json", "value": "1" }], "grades": ["A", "B"]
        """;

    [Fact]
    public async Task Lists_are_created()
    {
        await Same(db => db.Rack.CreateAsync(new() { Data = Renamed(Full, "new") }), "Rack.createOne", $$"""{ "data": { "code": "new", {{FullJson}} } }""", "3");
        await Same(db => db.Rack.CreateManyAsync(new() { Data = [new() { Code = "x", Texts = ["1"], Tickets = [First], Grades = [Grade.B], Documents = [JsonElement.Parse("{}")], Hours = [new(1, 2)] }, new() { Code = "y" }] }), "Rack.createMany", """{ "data": [{ "code": "x", "texts": ["1"], "tickets": ["00000000-0000-4000-8000-000000000001"], "grades": ["B"], "documents": [{ "$type": "Json", "value": "{}" }], "hours": [{ "$type": "DateTime", "value": "1970-01-01T01:02:00.000Z" }] }, { "code": "y" }] }""", "2");
        await Same(db => db.Rack.CreateAsync(new() { Data = new() { Code = "bare too" } }), "Rack.createOne", """{ "data": { "code": "bare too" } }""", "3");
    }

    [Fact]
    public async Task Lists_are_set()
    {
        await Change(
            new() { Texts = new() { Set = ["z"] }, Flags = new() { Set = [false] }, Wholes = new() { Set = [9] }, Bigs = new() { Set = [9] }, Ratios = new() { Set = [9.5] }, Prices = new() { Set = [9.5m] }, Times = new() { Set = [Moment] }, Moments = new() { Set = [new(Moment)] }, Days = new() { Set = [new(2026, 3, 4)] }, Hours = new() { Set = [new(5, 6, 7, 891)] }, Tickets = new() { Set = [Second] }, Blobs = new() { Set = [[9]] }, Documents = new() { Set = [JsonElement.Parse("9")] }, Grades = new() { Set = [Grade.A] } },
            Each("set", list: true));
        await Change(
            new() { Texts = new[] { "z" }, Flags = new[] { false }, Wholes = new[] { 9 }, Bigs = new[] { 9L }, Ratios = new[] { 9.5 }, Prices = new[] { 9.5m }, Times = new[] { Moment }, Moments = new[] { new DateTimeOffset(Moment) }, Days = new[] { new DateOnly(2026, 3, 4) }, Hours = new[] { new TimeOnly(5, 6, 7, 891) }, Tickets = new[] { Second }, Blobs = new byte[][] { [9] }, Documents = new[] { JsonElement.Parse("9") }, Grades = new[] { Grade.A } },
            Each("set", list: true));
        await Change(new() { Texts = new() { Set = [] }, Tickets = new[] { First }, Grades = new() { Set = [] } }, """{ "texts": { "set": [] }, "tickets": { "set": ["00000000-0000-4000-8000-000000000001"] }, "grades": { "set": [] } }""");
    }

    [Fact]
    public async Task Lists_grow()
    {
        await Change(
            new() { Texts = new() { Push = ["z"] }, Flags = new() { Push = [false] }, Wholes = new() { Push = [9] }, Bigs = new() { Push = [9] }, Ratios = new() { Push = [9.5] }, Prices = new() { Push = [9.5m] }, Times = new() { Push = [Moment] }, Moments = new() { Push = [new(Moment)] }, Days = new() { Push = [new(2026, 3, 4)] }, Hours = new() { Push = [new(5, 6, 7, 891)] }, Tickets = new() { Push = [Second] }, Blobs = new() { Push = [[9]] }, Documents = new() { Push = [JsonElement.Parse("9")] }, Grades = new() { Push = [Grade.A] } },
            Each("push", list: true));
        await Change(
            new() { Texts = new() { Push = ["y", "z"] }, Tickets = new() { Push = [First, Second] } },
            """{ "texts": { "push": ["y", "z"] }, "tickets": { "push": ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"] } }""");
        await Same(db => db.Rack.UpdateManyAsync(new() { Data = new() { Wholes = new() { Push = [7] } } }), "Rack.updateMany", """{ "data": { "wholes": { "push": [7] } } }""", "2");
    }

    [Fact]
    public async Task Lists_are_equal()
    {
        await Racks(new() { Texts = new() { EqualTo = ["a", "b c", "it's \"{},\\"] } }, """{ "texts": { "equals": ["a", "b c", "it's \"{},\\"] } }""", "1");
        await Racks(new() { Flags = new() { EqualTo = [true, false] }, Wholes = new() { EqualTo = [1, 2, 2] }, Ratios = new() { EqualTo = [0.1, 2] } }, """{ "flags": { "equals": [true, false] }, "wholes": { "equals": [1, 2, 2] }, "ratios": { "equals": [0.1, 2] } }""", "1");
        await Racks(new() { Bigs = new() { EqualTo = [9_007_199_254_740_993, -1] }, Prices = new() { EqualTo = [1.1m, 12345678901234567890.123m] } }, """{ "bigs": { "equals": [{ "$type": "BigInt", "value": "9007199254740993" }, { "$type": "BigInt", "value": "-1" }] }, "prices": { "equals": [{ "$type": "Decimal", "value": "1.1" }, { "$type": "Decimal", "value": "12345678901234567890.123" }] } }""", "1");
        await Racks(new() { Times = new() { EqualTo = [Moment, Moment.AddDays(1)] }, Moments = new() { EqualTo = [new(Moment)] } }, """{ "times": { "equals": [{ "$type": "DateTime", "value": "2026-03-04T05:06:07.891Z" }, { "$type": "DateTime", "value": "2026-03-05T05:06:07.891Z" }] }, "moments": { "equals": [{ "$type": "DateTime", "value": "2026-03-04T05:06:07.891Z" }] } }""", "1");
        await Racks(new() { Days = new() { EqualTo = [new(2026, 3, 4), new(2000, 2, 29)] }, Hours = new() { EqualTo = [new(5, 6, 7, 891), new(0, 0)] } }, """{ "days": { "equals": [{ "$type": "DateTime", "value": "2026-03-04T00:00:00.000Z" }, { "$type": "DateTime", "value": "2000-02-29T00:00:00.000Z" }] }, "hours": { "equals": [{ "$type": "DateTime", "value": "1970-01-01T05:06:07.891Z" }, { "$type": "DateTime", "value": "1970-01-01T00:00:00.000Z" }] } }""", "1");
        await Racks(new() { Tickets = new() { EqualTo = [First, Second] }, Blobs = new() { EqualTo = [[0, 255], []] }, Grades = new() { EqualTo = [Grade.A, Grade.B] } }, """{ "tickets": { "equals": ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"] }, "blobs": { "equals": [{ "$type": "Bytes", "value": "AP8=" }, { "$type": "Bytes", "value": "" }] }, "grades": { "equals": ["A", "B"] } }""", "1");
        await Racks(new() { Documents = new() { EqualTo = [JsonElement.Parse("""{"a":[1]}"""), JsonElement.Parse("\"x\""), JsonElement.Parse("1")] } }, """{ "documents": { "equals": [{ "$type": "Json", "value": "{\"a\":[1]}" }, { "$type": "Json", "value": "\"x\"" }, { "$type": "Json", "value": "1" }] } }""", "1");
    }

    [Fact]
    public async Task Lists_have()
    {
        await Racks(new() { Texts = new() { Has = "b c" }, Flags = new() { Has = true }, Wholes = new() { Has = 2 }, Bigs = new() { Has = -1 }, Ratios = new() { Has = 0.1 }, Prices = new() { Has = 1.1m }, Times = new() { Has = Moment }, Moments = new() { Has = new DateTimeOffset(Moment) }, Days = new() { Has = new DateOnly(2026, 3, 4) }, Hours = new() { Has = new TimeOnly(0, 0) }, Tickets = new() { Has = First }, Blobs = new() { Has = new byte[] { 0, 255 } }, Documents = new() { Has = JsonElement.Parse("1") }, Grades = new() { Has = Grade.A } }, $$"""{ {{One("has", list: false)}} }""", "1");
        await Racks(new() { Texts = new() { Has = RackFields.Code } }, """{ "texts": { "has": { "$type": "FieldRef", "value": { "_ref": "code", "_container": "Rack" } } } }""", "");
        await Racks(new() { Documents = new() { Has = RackFields.Extra } }, """{ "documents": { "has": { "$type": "FieldRef", "value": { "_ref": "extra", "_container": "Rack" } } } }""");
    }

    [Fact]
    public Task A_key_with_a_condition_on_every_list() => Same(
        db => db.Rack.FindUniqueAsync(new() { Where = new() { Code = "full", Texts = new() { Has = "b c" }, Flags = new() { Has = true }, Wholes = new() { Has = 2 }, Bigs = new() { Has = -1 }, Ratios = new() { Has = 0.1 }, Prices = new() { Has = 1.1m }, Times = new() { Has = Moment }, Moments = new() { Has = new DateTimeOffset(Moment) }, Days = new() { Has = new DateOnly(2026, 3, 4) }, Hours = new() { Has = new TimeOnly(0, 0) }, Tickets = new() { Has = First }, Blobs = new() { Has = new byte[] { 0, 255 } }, Documents = new() { Has = JsonElement.Parse("1") }, Grades = new() { Has = Grade.A } } }),
        "Rack.findUnique",
        $$"""{ "where": { "code": "full", {{One("has", list: false)}} } }""",
        "1");

    [Fact]
    public async Task Lists_have_some()
    {
        await Racks(new() { Texts = new() { HasSome = ["b c", "none"] }, Flags = new() { HasSome = [true] }, Wholes = new() { HasSome = [2, 7] }, Bigs = new() { HasSome = [-1] }, Ratios = new() { HasSome = [0.1] }, Prices = new() { HasSome = [1.1m] }, Times = new() { HasSome = [Moment] }, Moments = new() { HasSome = [new(Moment)] }, Days = new() { HasSome = [new(2026, 3, 4)] }, Hours = new() { HasSome = [new(0, 0)] }, Tickets = new() { HasSome = [First] }, Blobs = new() { HasSome = [[0, 255]] }, Documents = new() { HasSome = [JsonElement.Parse("1")] }, Grades = new() { HasSome = [Grade.A] } }, $$"""{ {{One("hasSome", list: true)}}, "texts": { "hasSome": ["b c", "none"] }, "wholes": { "hasSome": [2, 7] } }""", "1");
        await Racks(new() { Texts = new() { HasSome = [] } }, """{ "texts": { "hasSome": [] } }""", "");
    }

    [Fact]
    public async Task Lists_have_every()
    {
        await Racks(new() { Texts = new() { HasEvery = ["b c"] }, Flags = new() { HasEvery = [true] }, Wholes = new() { HasEvery = [2] }, Bigs = new() { HasEvery = [-1] }, Ratios = new() { HasEvery = [0.1] }, Prices = new() { HasEvery = [1.1m] }, Times = new() { HasEvery = [Moment] }, Moments = new() { HasEvery = [new(Moment)] }, Days = new() { HasEvery = [new(2026, 3, 4)] }, Hours = new() { HasEvery = [new(0, 0)] }, Tickets = new() { HasEvery = [First] }, Blobs = new() { HasEvery = [[0, 255]] }, Documents = new() { HasEvery = [JsonElement.Parse("1")] }, Grades = new() { HasEvery = [Grade.A] } }, $$"""{ {{One("hasEvery", list: true)}} }""", "1");
        await Racks(new() { Texts = new() { HasEvery = [] } }, """{ "texts": { "hasEvery": [] } }""");
    }

    [Fact]
    public async Task Lists_are_empty_or_not()
    {
        await Racks(new() { Texts = new() { IsEmpty = true }, Flags = new() { IsEmpty = true }, Wholes = new() { IsEmpty = true }, Bigs = new() { IsEmpty = true }, Ratios = new() { IsEmpty = true }, Prices = new() { IsEmpty = true }, Times = new() { IsEmpty = true }, Moments = new() { IsEmpty = true }, Days = new() { IsEmpty = true }, Hours = new() { IsEmpty = true }, Tickets = new() { IsEmpty = true }, Blobs = new() { IsEmpty = true }, Documents = new() { IsEmpty = true }, Grades = new() { IsEmpty = true } }, "{ " + string.Join(", ", Names.Select(static name => $$"""
            "{{name}}": { "isEmpty": true }
            """)) + " }", "");   // what was left out is null, and null is not empty: Prisma's answer too
        await Racks(new() { Tickets = new() { IsEmpty = false } }, """{ "tickets": { "isEmpty": false } }""", "1");
    }

    [Fact]
    public async Task Native_types_and_a_schema_of_their_own()
    {
        await Same(db => db.Part.FindManyAsync(new() { OrderBy = [new() { Name = Sort.Asc }], Include = new() { Rack = true } }), "Part.findMany", """{ "orderBy": [{ "name": "asc" }] }""", selection: """{ "$scalars": true, "rack": true }""");
        await Same(
            db => db.Part.CreateAsync(new() { Data = new() { Id = Guid.Parse("00000000-0000-4000-8000-000000000003"), Name = "new", Mark = "ab", Small = -5, Number = 77, Weight = 0.5, Price = 1.234m, Tax = 12.34m, Made = new(Moment), Bell = Moment, Day = new DateOnly(2026, 1, 1), Hour = new TimeOnly(1, 2, 3), Address = "10.0.0.1", Bits = "1010", Markup = "<a/>", Plain = JsonElement.Parse("{\"b\":1,\"a\":2}"), Grade = Grade.A, Rack = new() { Connect = new() { Code = "full" } } }, Include = new() { Rack = true } }),
            "Part.createOne",
            """
            { "data": { "id": "00000000-0000-4000-8000-000000000003", "name": "new", "mark": "ab", "small": -5, "number": 77, "weight": 0.5, "price": { "$type": "Decimal", "value": "1.234" }, "tax": { "$type": "Decimal", "value": "12.34" },
              "made": { "$type": "DateTime", "value": "2026-03-04T05:06:07.891Z" }, "bell": { "$type": "DateTime", "value": "2026-03-04T05:06:07.891Z" }, "day": { "$type": "DateTime", "value": "2026-01-01T00:00:00.000Z" }, "hour": { "$type": "DateTime", "value": "1970-01-01T01:02:03.000Z" },
              "address": "10.0.0.1", "bits": "1010", "markup": "<a/>", "plain": { "$type": "Json", "value": "{\"b\":1,\"a\":2}" }, "grade": "A", "rack": { "connect": { "code": "full" } } } }
            """,
            "00000000-0000-4000-8000-000000000003",
            """{ "$scalars": true, "rack": true }""");
        await Same(db => db.Part.FindManyAsync(new() { Where = new() { Hour = new TimeOnly(7, 8, 9), Day = new DateOnly(2025, 5, 5), Tax = 1.5m, Small = new() { In = [3, 4] }, Made = new() { LessThan = new DateTimeOffset(Moment) }, Grade = Grade.A, Mark = new() { StartsWith = "x" } } }), "Part.findMany", """{ "where": { "hour": { "$type": "DateTime", "value": "1970-01-01T07:08:09.000Z" }, "day": { "$type": "DateTime", "value": "2025-05-05T00:00:00.000Z" }, "tax": { "$type": "Decimal", "value": "1.5" }, "small": { "in": [3, 4] }, "made": { "lt": { "$type": "DateTime", "value": "2026-03-04T05:06:07.891Z" } }, "grade": "A", "mark": { "startsWith": "x" } } }""", "00000000-0000-4000-8000-000000000001");
        await Same(db => db.Part.UpdateAsync(new() { Where = new() { Id = First }, Data = new() { Small = new() { Increment = 1 }, Price = new() { Multiply = 2 }, Grade = Grade.B, Hour = null } }), "Part.updateOne", """{ "where": { "id": "00000000-0000-4000-8000-000000000001" }, "data": { "small": { "increment": 1 }, "price": { "multiply": { "$type": "Decimal", "value": "2" } }, "grade": "B", "hour": null } }""", "00000000-0000-4000-8000-000000000001");
        await Same(db => db.Part.GroupByAsync(new() { By = [PartField.Grade], Having = new() { Grade = new() { Is = Grade.A }, Price = new() { Sum = new() { GreaterThan = 0 } } }, Sum = [PartNumberField.Price] }), "Part.groupBy", """{ "by": ["grade"], "having": { "grade": { "equals": "A" }, "price": { "_sum": { "gt": { "$type": "Decimal", "value": "0" } } } } }""", "A", """{ "grade": true, "_sum": { "arguments": {}, "selection": { "price": true } } }""");
    }

    [Fact]
    public async Task Values_that_the_column_cannot_take()
    {
        await Refused(db => db.Part.UpdateAsync(new() { Where = new() { Id = First }, Data = new() { Name = "far too long for this column" } }), "Part.updateOne", """{ "where": { "id": "00000000-0000-4000-8000-000000000001" }, "data": { "name": "far too long for this column" } }""", "P2000");
        await Refused(db => db.Part.UpdateAsync(new() { Where = new() { Id = First }, Data = new() { Small = 40_000 } }), "Part.updateOne", """{ "where": { "id": "00000000-0000-4000-8000-000000000001" }, "data": { "small": 40000 } }""", "P2020");
        await Refused(db => db.Part.UpdateAsync(new() { Where = new() { Id = First }, Data = new() { Address = "nowhere" } }), "Part.updateOne", """{ "where": { "id": "00000000-0000-4000-8000-000000000001" }, "data": { "address": "nowhere" } }""", "P2007");
        await Refused(db => db.Part.UpdateAsync(new() { Where = new() { Id = First }, Data = new() { Price = 123_456.7m } }), "Part.updateOne", """{ "where": { "id": "00000000-0000-4000-8000-000000000001" }, "data": { "price": { "$type": "Decimal", "value": "123456.7" } } }""", "P2020");
    }

    /// <inheritdoc/>
    protected override RackDb Open(Database database) => new(database);

    /// <inheritdoc/>
    protected override async Task SeedAsync(RackDb client, PostgreSqlServer server)
    {
        await client.Rack.CreateAsync(new() { Data = Full });
        await client.Rack.CreateAsync(new() { Data = new() { Code = "bare" } });
        await client.Part.CreateManyAsync(new()
        {
            Data =
            [
                new() { Id = First, Name = "one", Mark = "x", Small = 3, Number = 5, Weight = 1.5, Price = 10.125m, Tax = 1.5m, Made = new(Moment.AddDays(-1)), Bell = Moment, Day = new DateOnly(2025, 5, 5), Hour = new TimeOnly(7, 8, 9), Address = "127.0.0.1", Bits = "0001", Markup = "<x>1</x>", Plain = JsonElement.Parse("[1]"), Grade = Grade.A, RackId = 1 },
                new() { Id = Second, Name = "two" },
            ],
        });
    }

    private static readonly string[] Names = ["texts", "flags", "wholes", "bigs", "ratios", "prices", "times", "moments", "days", "hours", "tickets", "blobs", "documents", "grades"];

    private static RackCreate Renamed(RackCreate from, string code) => new()
    {
        Code = code, Texts = from.Texts, Flags = from.Flags, Wholes = from.Wholes, Bigs = from.Bigs, Ratios = from.Ratios, Prices = from.Prices, Times = from.Times, Moments = from.Moments, Days = from.Days, Hours = from.Hours, Tickets = from.Tickets, Blobs = from.Blobs, Documents = from.Documents, Grades = from.Grades,
    };

    private static string Each(string word, bool list) => Members(word, list, ["\"z\"", "false", "9", Tag("BigInt", "9"), "9.5", Tag("Decimal", "9.5"), Time("2026-03-04T05:06:07.891Z"), Time("2026-03-04T05:06:07.891Z"), Time("2026-03-04T00:00:00.000Z"), Time("1970-01-01T05:06:07.891Z"), $"\"{Second}\"", Tag("Bytes", "CQ=="), Tag("Json", "9"), "\"A\""], braces: true);

    private static string One(string word, bool list) => Members(word, list, ["\"b c\"", "true", "2", Tag("BigInt", "-1"), "0.1", Tag("Decimal", "1.1"), Time("2026-03-04T05:06:07.891Z"), Time("2026-03-04T05:06:07.891Z"), Time("2026-03-04T00:00:00.000Z"), Time("1970-01-01T00:00:00.000Z"), $"\"{First}\"", Tag("Bytes", "AP8="), Tag("Json", "1"), "\"A\""], braces: false);

    private static string Members(string word, bool list, string[] values, bool braces)
    {
        var members = string.Join(", ", Names.Zip(values, (name, value) => $$"""
            "{{name}}": { "{{word}}": {{(list ? $"[{value}]" : value)}} }
            """));
        return braces ? $"{{ {members} }}" : members;
    }

    private static string Tag(string type, string value) => $$"""{ "$type": "{{type}}", "value": "{{value}}" }""";

    private static string Time(string value) => Tag("DateTime", value);

    private Task Change(RackUpdate data, string json) =>
        Same(db => db.Rack.UpdateAsync(new() { Where = new() { Code = "full" }, Data = data }), "Rack.updateOne", $$"""{ "where": { "code": "full" }, "data": {{json}} }""", "1");

    private Task Racks(RackWhere where, string json, string? expect = null) => Same(
        db => db.Rack.FindManyAsync(new() { Where = where, OrderBy = [new() { Id = Sort.Asc }] }), "Rack.findMany", $$"""{ "where": {{json}}, "orderBy": [{ "id": "asc" }] }""", expect);
}
