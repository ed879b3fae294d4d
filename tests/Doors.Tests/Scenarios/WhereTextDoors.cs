using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Every operator on texts, truth values, bytes and enums.</summary>
public abstract class WhereTextDoors<TServer>(Stage<TServer> stage) : ThingDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task String()
    {
        await Things(new() { Text = "Alpha" }, """{ "text": "Alpha" }""", "1");
        await Things(new() { Text = new() { EqualTo = "alpha" } }, """{ "text": { "equals": "alpha" } }""", "");
        await Things(new() { Text = new() { In = ["Alpha", "alphabet", "none"] } }, """{ "text": { "in": ["Alpha", "alphabet", "none"] } }""", "1 4");
        await Things(new() { Text = new() { In = [] } }, """{ "text": { "in": [] } }""", "");
        await Things(new() { Text = new() { NotIn = ["Alpha"] } }, """{ "text": { "notIn": ["Alpha"] } }""", "2 3 4");
        await Things(new() { Text = new() { NotIn = [] } }, """{ "text": { "notIn": [] } }""", "1 2 3 4");
        await Things(new() { Text = new() { LessThan = "Gamma_ray" } }, """{ "text": { "lt": "Gamma_ray" } }""", "1");
        await Things(new() { Text = new() { LessThanOrEqual = "Gamma_ray" } }, """{ "text": { "lte": "Gamma_ray" } }""", "1 3");
        await Things(new() { Text = new() { GreaterThan = "alphabet" } }, """{ "text": { "gt": "alphabet" } }""", "2");
        await Things(new() { Text = new() { GreaterThanOrEqual = "alphabet" } }, """{ "text": { "gte": "alphabet" } }""", "2 4");
        await Things(new() { Text = new() { Contains = "0%" } }, """{ "text": { "contains": "0%" } }""", "2");
        await Things(new() { Text = new() { Contains = "a_r" } }, """{ "text": { "contains": "a_r" } }""", "3");
        await Things(new() { Text = new() { StartsWith = "be" } }, """{ "text": { "startsWith": "be" } }""", "2");
        await Things(new() { Text = new() { EndsWith = "ay" } }, """{ "text": { "endsWith": "ay" } }""", "3");
        await Things(new() { Text = new() { Not = "Alpha" } }, """{ "text": { "not": "Alpha" } }""", "2 3 4");
        await Things(new() { Text = new() { Not = new() { Contains = "a", Not = new() { EndsWith = "%" } } } }, """{ "text": { "not": { "contains": "a", "not": { "endsWith": "%" } } } }""");
        await Things(new() { Text = new() { Contains = ThingFields.MaybeText } }, """{ "text": { "contains": { "$type": "FieldRef", "value": { "_ref": "maybeText", "_container": "Thing" } } } }""", "2");
    }

    [Fact]
    public async Task Optional_string()
    {
        await Things(new() { MaybeText = "maybe 1" }, """{ "maybeText": "maybe 1" }""", "1");
        await Things(new() { MaybeText = "" }, """{ "maybeText": "" }""", "2");
        await Things(new() { MaybeText = null }, """{ "maybeText": null }""", "4");
        await Things(new() { MaybeText = new() { EqualTo = "maybe 3" } }, """{ "maybeText": { "equals": "maybe 3" } }""", "3");
        await Things(new() { MaybeText = new() { In = ["", "maybe 3"] } }, """{ "maybeText": { "in": ["", "maybe 3"] } }""", "2 3");
        await Things(new() { MaybeText = new() { NotIn = [""] } }, """{ "maybeText": { "notIn": [""] } }""", "1 3");
        await Things(new() { MaybeText = new() { LessThan = "maybe 3" } }, """{ "maybeText": { "lt": "maybe 3" } }""", "1 2");
        await Things(new() { MaybeText = new() { LessThanOrEqual = "maybe 3" } }, """{ "maybeText": { "lte": "maybe 3" } }""", "1 2 3");
        await Things(new() { MaybeText = new() { GreaterThan = "maybe 1" } }, """{ "maybeText": { "gt": "maybe 1" } }""", "3");
        await Things(new() { MaybeText = new() { GreaterThanOrEqual = "maybe 1" } }, """{ "maybeText": { "gte": "maybe 1" } }""", "1 3");
        await Things(new() { MaybeText = new() { Contains = "be" } }, """{ "maybeText": { "contains": "be" } }""", "1 3");
        await Things(new() { MaybeText = new() { StartsWith = "maybe" } }, """{ "maybeText": { "startsWith": "maybe" } }""", "1 3");
        await Things(new() { MaybeText = new() { EndsWith = "1" } }, """{ "maybeText": { "endsWith": "1" } }""", "1");
        await Things(new() { MaybeText = new() { Not = null } }, """{ "maybeText": { "not": null } }""", "1 2 3");
        await Things(new() { MaybeText = new() { Not = "maybe 1" } }, """{ "maybeText": { "not": "maybe 1" } }""", "2 3");
        await Things(new() { MaybeText = new() { Not = new() { StartsWith = "maybe" } } }, """{ "maybeText": { "not": { "startsWith": "maybe" } } }""", "2");
    }

    [Fact]
    public async Task Case_may_be_ignored_where_the_database_can()
    {
        (ThingWhere Where, string Json, string Ids)[] conditions =
        [
            (new() { Text = new() { EqualTo = "ALPHA", IgnoreCase = true } }, """{ "text": { "equals": "ALPHA", "mode": "insensitive" } }""", "1"),
            (new() { Text = new() { StartsWith = "ALPHA", IgnoreCase = true } }, """{ "text": { "startsWith": "ALPHA", "mode": "insensitive" } }""", "1 4"),
            (new() { Text = new() { In = ["ALPHA", "BETA 50%"], IgnoreCase = true } }, """{ "text": { "in": ["ALPHA", "BETA 50%"], "mode": "insensitive" } }""", "1 2"),
            (new() { Text = new() { Not = "ALPHA", IgnoreCase = true } }, """{ "text": { "not": "ALPHA", "mode": "insensitive" } }""", "2 3 4"),
            (new() { MaybeText = new() { Contains = "BE 1", IgnoreCase = true } }, """{ "maybeText": { "contains": "BE 1", "mode": "insensitive" } }""", "1"),
        ];
        foreach (var (where, json, ids) in conditions)
        {
            await (IsPostgreSql ? Things(where, json, ids) : ThingsRefused(where, json, "P2009"));
        }
    }

    [Fact]
    public async Task Words_may_be_searched_where_the_database_can()
    {
        (ThingWhere Where, string Json, string Ids)[] conditions =
        [
            (new() { Text = new() { Search = "beta | alphabet" } }, """{ "text": { "search": "beta | alphabet" } }""", "2 4"),
            (new() { MaybeText = new() { Search = "maybe & 3" } }, """{ "maybeText": { "search": "maybe & 3" } }""", "3"),
        ];
        foreach (var (where, json, ids) in conditions)
        {
            await (IsPostgreSql ? Things(where, json, ids) : ThingsRefused(where, json, "P2009"));
        }
    }

    [Fact]
    public async Task Boolean()
    {
        await Things(new() { Flag = true }, """{ "flag": true }""", "1 3");
        await Things(new() { Flag = new() { EqualTo = false } }, """{ "flag": { "equals": false } }""", "2 4");
        await Things(new() { Flag = new() { Not = true } }, """{ "flag": { "not": true } }""", "2 4");
        await Things(new() { Flag = new() { Not = new() { Not = true } } }, """{ "flag": { "not": { "not": true } } }""", "2 4");
        await Things(new() { Flag = new() { EqualTo = ThingFields.MaybeFlag } }, """{ "flag": { "equals": { "$type": "FieldRef", "value": { "_ref": "maybeFlag", "_container": "Thing" } } } }""", "1 2");
        await Things(new() { MaybeFlag = true }, """{ "maybeFlag": true }""", "1");
        await Things(new() { MaybeFlag = null }, """{ "maybeFlag": null }""", "4");
        await Things(new() { MaybeFlag = new() { EqualTo = false } }, """{ "maybeFlag": { "equals": false } }""", "2 3");
        await Things(new() { MaybeFlag = new() { Not = false } }, """{ "maybeFlag": { "not": false } }""", "1");
        await Things(new() { MaybeFlag = new() { Not = null } }, """{ "maybeFlag": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task Bytes()
    {
        await Things(new() { Blob = new byte[] { 0, 2, 255 } }, """{ "blob": { "$type": "Bytes", "value": "AAL/" } }""", "2");
        await Things(new() { Blob = new() { EqualTo = Array.Empty<byte>() } }, """{ "blob": { "equals": { "$type": "Bytes", "value": "" } } }""", "4");
        await Things(new() { Blob = new() { In = [[0, 1, 255], []] } }, """{ "blob": { "in": [{ "$type": "Bytes", "value": "AAH/" }, { "$type": "Bytes", "value": "" }] } }""", "1 4");
        await Things(new() { Blob = new() { NotIn = [[0, 1, 255]] } }, """{ "blob": { "notIn": [{ "$type": "Bytes", "value": "AAH/" }] } }""", "2 3 4");
        await Things(new() { Blob = new() { Not = new byte[] { 0, 1, 255 } } }, """{ "blob": { "not": { "$type": "Bytes", "value": "AAH/" } } }""", "2 3 4");
        await Things(new() { Blob = new() { EqualTo = ThingFields.Blob } }, """{ "blob": { "equals": { "$type": "FieldRef", "value": { "_ref": "blob", "_container": "Thing" } } } }""", "1 2 3 4");
        await Things(new() { MaybeBlob = new byte[] { 3 } }, """{ "maybeBlob": { "$type": "Bytes", "value": "Aw==" } }""", "3");
        await Things(new() { MaybeBlob = null }, """{ "maybeBlob": null }""", "4");
        await Things(new() { MaybeBlob = new() { EqualTo = new byte[] { 1 } } }, """{ "maybeBlob": { "equals": { "$type": "Bytes", "value": "AQ==" } } }""", "1");
        await Things(new() { MaybeBlob = new() { In = [[1], [2]] } }, """{ "maybeBlob": { "in": [{ "$type": "Bytes", "value": "AQ==" }, { "$type": "Bytes", "value": "Ag==" }] } }""", "1 2");
        await Things(new() { MaybeBlob = new() { NotIn = [[1]] } }, """{ "maybeBlob": { "notIn": [{ "$type": "Bytes", "value": "AQ==" }] } }""", "2 3");
        await Things(new() { MaybeBlob = new() { Not = null } }, """{ "maybeBlob": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task Enums_by_their_values_names()
    {
        await Things(new() { Kind = Kind.Special }, """{ "kind": "Special" }""", "2");
        await Things(new() { Kind = new() { EqualTo = Kind.Rare } }, """{ "kind": { "equals": "Rare" } }""", "3");
        await Things(new() { Kind = new() { In = [Kind.Rare, Kind.Special] } }, """{ "kind": { "in": ["Rare", "Special"] } }""", "2 3");
        await Things(new() { Kind = new() { NotIn = [Kind.Rare, Kind.Special] } }, """{ "kind": { "notIn": ["Rare", "Special"] } }""", "1 4");
        await Things(new() { Kind = new() { Not = Kind.Plain } }, """{ "kind": { "not": "Plain" } }""", "2 3");
        await Things(new() { Kind = new() { Not = new() { In = [Kind.Plain] } } }, """{ "kind": { "not": { "in": ["Plain"] } } }""", "2 3");
        await Things(new() { Kind = new() { EqualTo = ThingFields.MaybeKind } }, """{ "kind": { "equals": { "$type": "FieldRef", "value": { "_ref": "maybeKind", "_container": "Thing" } } } }""", "2");
        await Things(new() { MaybeKind = Kind.Special }, """{ "maybeKind": "Special" }""", "1 2 3");
        await Things(new() { MaybeKind = null }, """{ "maybeKind": null }""", "4");
        await Things(new() { MaybeKind = new() { EqualTo = Kind.Rare } }, """{ "maybeKind": { "equals": "Rare" } }""", "");
        await Things(new() { MaybeKind = new() { In = [Kind.Special] } }, """{ "maybeKind": { "in": ["Special"] } }""", "1 2 3");
        await Things(new() { MaybeKind = new() { NotIn = [Kind.Plain] } }, """{ "maybeKind": { "notIn": ["Plain"] } }""", "1 2 3");
        await Things(new() { MaybeKind = new() { Not = Kind.Special } }, """{ "maybeKind": { "not": "Special" } }""", "");
        await Things(new() { MaybeKind = new() { Not = null } }, """{ "maybeKind": { "not": null } }""", "1 2 3");
    }
}

public sealed class SqliteWhereText(Stage<SqliteServer> stage) : WhereTextDoors<SqliteServer>(stage);

public sealed class PostgreSqlWhereText(Stage<PostgreSqlServer> stage) : WhereTextDoors<PostgreSqlServer>(stage);
