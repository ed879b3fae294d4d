using System.Text.Json;
using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Every operator on documents, and the three nulls.</summary>
public abstract class WhereJsonDoors<TServer>(Stage<TServer> stage) : ThingDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task Whole_documents()
    {
        await Things(new() { Document = JsonElement.Parse("[]") }, """{ "document": { "equals": { "$type": "Json", "value": "[]" } } }""", "4");
        await Things(new() { Document = new() { EqualTo = JsonElement.Parse("[]") } }, """{ "document": { "equals": { "$type": "Json", "value": "[]" } } }""", "4");
        await Things(new() { Document = new() { Not = JsonElement.Parse("[]") } }, """{ "document": { "not": { "$type": "Json", "value": "[]" } } }""", "1 2 3");
        await Things(new() { MaybeDocument = new() { EqualTo = "text" } }, """{ "maybeDocument": { "equals": { "$type": "Json", "value": "\"text\"" } } }""", "3");
        await Things(new() { MaybeDocument = new() { EqualTo = ThingFields.Document } }, """{ "maybeDocument": { "equals": { "$type": "FieldRef", "value": { "_ref": "document", "_container": "Thing" } } } }""", "");
    }

    [Fact]
    public async Task Three_nulls()
    {
        await Things(new() { MaybeDocument = JsonNull.DbNull }, """{ "maybeDocument": { "equals": { "$type": "Enum", "value": "DbNull" } } }""", "4");
        await Things(new() { MaybeDocument = JsonNull.JsonNull }, """{ "maybeDocument": { "equals": { "$type": "Enum", "value": "JsonNull" } } }""", "1");
        await Things(new() { MaybeDocument = new() { EqualTo = JsonNull.AnyNull } }, """{ "maybeDocument": { "equals": { "$type": "Enum", "value": "AnyNull" } } }""", "1 4");
        await Things(new() { MaybeDocument = new() { Not = JsonNull.DbNull } }, """{ "maybeDocument": { "not": { "$type": "Enum", "value": "DbNull" } } }""", "1 2 3");
        await Things(new() { MaybeDocument = new() { Not = JsonNull.JsonNull } }, """{ "maybeDocument": { "not": { "$type": "Enum", "value": "JsonNull" } } }""", "2 3");
        await Things(new() { MaybeDocument = new() { Not = JsonNull.AnyNull } }, """{ "maybeDocument": { "not": { "$type": "Enum", "value": "AnyNull" } } }""", "2 3");
    }

    [Fact]
    public async Task Texts_behind_a_path()
    {
        await Things(new() { Document = new() { Path = Path("name"), EqualTo = "n2" } }, $$"""{ "document": { "path": {{Steps("name")}}, "equals": { "$type": "Json", "value": "\"n2\"" } } }""", "2");
        await Things(new() { Document = new() { Path = Path("name"), Not = "n2" } }, $$"""{ "document": { "path": {{Steps("name")}}, "not": { "$type": "Json", "value": "\"n2\"" } } }""", "1 3");
        await Things(new() { Document = new() { Path = Path("deep", "text"), StringContains = "Text" } }, $$"""{ "document": { "path": {{Steps("deep", "text")}}, "string_contains": "Text" } }""", "1 2 3");
        await Things(new() { Document = new() { Path = Path("deep", "text"), StringStartsWith = "Some" } }, $$"""{ "document": { "path": {{Steps("deep", "text")}}, "string_starts_with": "Some" } }""", "1 2 3");
        await Things(new() { Document = new() { Path = Path("deep", "text"), StringEndsWith = "3" } }, $$"""{ "document": { "path": {{Steps("deep", "text")}}, "string_ends_with": "3" } }""", "3");
    }

    [Fact]
    public async Task Numbers_truths_and_nothing_behind_a_path()
    {
        await Things(new() { Document = new() { Path = Path("size"), EqualTo = 2 } }, $$"""{ "document": { "path": {{Steps("size")}}, "equals": { "$type": "Json", "value": "2" } } }""", "2");
        await Things(new() { Document = new() { Path = Path("size"), EqualTo = true } }, $$"""{ "document": { "path": {{Steps("size")}}, "equals": { "$type": "Json", "value": "true" } } }""", "");
        await Things(new() { Document = new() { Path = Path("none"), EqualTo = JsonNull.JsonNull } }, $$"""{ "document": { "path": {{Steps("none")}}, "equals": { "$type": "Enum", "value": "JsonNull" } } }""", "1 2 3");
        await Things(new() { Document = new() { Path = Path("nowhere"), EqualTo = JsonNull.DbNull } }, $$"""{ "document": { "path": {{Steps("nowhere")}}, "equals": { "$type": "Enum", "value": "DbNull" } } }""");
    }

    [Fact]
    public async Task Lists_behind_a_path()
    {
        await Things(new() { Document = new() { Path = Path("tags"), ArrayStartsWith = "a" } }, $$"""{ "document": { "path": {{Steps("tags")}}, "array_starts_with": { "$type": "Json", "value": "\"a\"" } } }""", "1 2 3");
        await Things(new() { Document = new() { Path = Path("tags"), ArrayEndsWith = "b2" } }, $$"""{ "document": { "path": {{Steps("tags")}}, "array_ends_with": { "$type": "Json", "value": "\"b2\"" } } }""", "2");
        ThingWhere contains = new() { Document = new() { Path = Path("deep", "list"), ArrayContains = JsonElement.Parse("[2,3]") } };
        var json = $$"""{ "document": { "path": {{Steps("deep", "list")}}, "array_contains": { "$type": "Json", "value": "[2,3]" } } }""";
        await (IsPostgreSql ? Things(contains, json, "1 2 3") : ThingsRefused(contains, json, "P2009"));
    }

    [Fact]
    public async Task Places_in_lists_are_steps_too()
    {
        await Things(new() { Document = new() { Path = Path("tags", "0"), StringContains = "a" } }, $$"""{ "document": { "path": {{Steps("tags", "0")}}, "string_contains": "a" } }""", "1 2 3");
        await Things(new() { Document = new() { Path = Path("tags", "1"), EqualTo = "b2" } }, $$"""{ "document": { "path": {{Steps("tags", "1")}}, "equals": { "$type": "Json", "value": "\"b2\"" } } }""", "2");
    }

    [Fact]
    public async Task Comparisons_behind_a_path()
    {
        await Things(new() { Document = new() { Path = Path("size"), LessThan = 2 } }, $$"""{ "document": { "path": {{Steps("size")}}, "lt": { "$type": "Json", "value": "2" } } }""", "1");
        await Things(new() { Document = new() { Path = Path("size"), LessThanOrEqual = 2 } }, $$"""{ "document": { "path": {{Steps("size")}}, "lte": { "$type": "Json", "value": "2" } } }""", "1 2");
        await Things(new() { Document = new() { Path = Path("size"), GreaterThan = 2 } }, $$"""{ "document": { "path": {{Steps("size")}}, "gt": { "$type": "Json", "value": "2" } } }""", "3");
        await Things(new() { Document = new() { Path = Path("size"), GreaterThanOrEqual = 2 } }, $$"""{ "document": { "path": {{Steps("size")}}, "gte": { "$type": "Json", "value": "2" } } }""", "2 3");
    }

    [Fact]
    public async Task Case_may_be_ignored()
    {
        ThingWhere where = new() { Document = new() { Path = Path("deep", "text"), StringContains = "TEXT 1", IgnoreCase = true } };
        var json = $$"""{ "document": { "path": {{Steps("deep", "text")}}, "string_contains": "TEXT 1", "mode": "insensitive" } }""";
        await Things(where, json, IsPostgreSql ? "1" : null);
    }

    [Fact]
    public async Task Documents_of_a_type()
    {
        await Things(new() { Look = new() { Path = Path("size"), EqualTo = 3 } }, $$"""{ "look": { "path": {{Steps("size")}}, "equals": { "$type": "Json", "value": "3" } } }""", "3");
        await Things(new() { MaybeLook = JsonNull.DbNull }, """{ "maybeLook": { "equals": { "$type": "Enum", "value": "DbNull" } } }""", "4");
    }

    private static string[] Path(params string[] steps) => steps;

    // Prisma writes them as one text for SQLite.
    private string Steps(params string[] steps) => IsPostgreSql
        ? JsonSerializer.Serialize(steps)
        : JsonSerializer.Serialize("$" + string.Concat(steps.Select(static step => char.IsAsciiDigit(step[0]) ? $"[{step}]" : "." + step)));
}

public sealed class SqliteWhereJson(Stage<SqliteServer> stage) : WhereJsonDoors<SqliteServer>(stage);

public sealed class PostgreSqlWhereJson(Stage<PostgreSqlServer> stage) : WhereJsonDoors<PostgreSqlServer>(stage);
