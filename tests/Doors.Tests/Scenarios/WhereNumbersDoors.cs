using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Every operator on numbers of every kind.</summary>
public abstract class WhereNumbersDoors<TServer>(Stage<TServer> stage) : ThingDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task Int()
    {
        await Things(new() { Whole = 20 }, """{ "whole": 20 }""", "2");
        await Things(new() { Whole = new() { EqualTo = 20 } }, """{ "whole": { "equals": 20 } }""", "2");
        await Things(new() { Whole = new() { In = [10, 30] } }, """{ "whole": { "in": [10, 30] } }""", "1 3");
        await Things(new() { Whole = new() { NotIn = [10, 30] } }, """{ "whole": { "notIn": [10, 30] } }""", "2 4");
        await Things(new() { Whole = new() { LessThan = 20 } }, """{ "whole": { "lt": 20 } }""", "1");
        await Things(new() { Whole = new() { LessThanOrEqual = 20 } }, """{ "whole": { "lte": 20 } }""", "1 2");
        await Things(new() { Whole = new() { GreaterThan = 20 } }, """{ "whole": { "gt": 20 } }""", "3 4");
        await Things(new() { Whole = new() { GreaterThanOrEqual = 20 } }, """{ "whole": { "gte": 20 } }""", "2 3 4");
        await Things(new() { Whole = new() { Not = 20 } }, """{ "whole": { "not": 20 } }""", "1 3 4");
        await Things(new() { Whole = new() { Not = new() { In = [20], Not = 10 } } }, """{ "whole": { "not": { "in": [20], "not": 10 } } }""", "3 4");
        await Things(new() { Whole = new() { GreaterThanOrEqual = ThingFields.Whole } }, """{ "whole": { "gte": { "$type": "FieldRef", "value": { "_ref": "whole", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_Int()
    {
        await Things(new() { MaybeWhole = 22 }, """{ "maybeWhole": 22 }""", "2");
        await Things(new() { MaybeWhole = new() { EqualTo = 22 } }, """{ "maybeWhole": { "equals": 22 } }""", "2");
        await Things(new() { MaybeWhole = new() { In = [11, 33] } }, """{ "maybeWhole": { "in": [11, 33] } }""", "1 3");
        await Things(new() { MaybeWhole = new() { NotIn = [11, 33] } }, """{ "maybeWhole": { "notIn": [11, 33] } }""", "2");
        await Things(new() { MaybeWhole = new() { LessThan = 22 } }, """{ "maybeWhole": { "lt": 22 } }""", "1");
        await Things(new() { MaybeWhole = new() { LessThanOrEqual = 22 } }, """{ "maybeWhole": { "lte": 22 } }""", "1 2");
        await Things(new() { MaybeWhole = new() { GreaterThan = 22 } }, """{ "maybeWhole": { "gt": 22 } }""", "3");
        await Things(new() { MaybeWhole = new() { GreaterThanOrEqual = 22 } }, """{ "maybeWhole": { "gte": 22 } }""", "2 3");
        await Things(new() { MaybeWhole = new() { Not = 22 } }, """{ "maybeWhole": { "not": 22 } }""", "1 3");
        await Things(new() { MaybeWhole = new() { Not = new() { In = [22], Not = 11 } } }, """{ "maybeWhole": { "not": { "in": [22], "not": 11 } } }""", "3");
        await Things(new() { MaybeWhole = new() { GreaterThanOrEqual = ThingFields.MaybeWhole } }, """{ "maybeWhole": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybeWhole", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybeWhole = null }, """{ "maybeWhole": null }""", "4");
        await Things(new() { MaybeWhole = new() { Not = null } }, """{ "maybeWhole": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task BigInt()
    {
        await Things(new() { Big = 9_007_199_254_740_995 }, """{ "big": { "$type": "BigInt", "value": "9007199254740995" } }""", "2");
        await Things(new() { Big = new() { EqualTo = 9_007_199_254_740_995 } }, """{ "big": { "equals": { "$type": "BigInt", "value": "9007199254740995" } } }""", "2");
        await Things(new() { Big = new() { In = [9_007_199_254_740_994, 9_007_199_254_740_996] } }, """{ "big": { "in": [{ "$type": "BigInt", "value": "9007199254740994" }, { "$type": "BigInt", "value": "9007199254740996" }] } }""", "1 3");
        await Things(new() { Big = new() { NotIn = [9_007_199_254_740_994, 9_007_199_254_740_996] } }, """{ "big": { "notIn": [{ "$type": "BigInt", "value": "9007199254740994" }, { "$type": "BigInt", "value": "9007199254740996" }] } }""", "2 4");
        await Things(new() { Big = new() { LessThan = 9_007_199_254_740_995 } }, """{ "big": { "lt": { "$type": "BigInt", "value": "9007199254740995" } } }""", "1 4");
        await Things(new() { Big = new() { LessThanOrEqual = 9_007_199_254_740_995 } }, """{ "big": { "lte": { "$type": "BigInt", "value": "9007199254740995" } } }""", "1 2 4");
        await Things(new() { Big = new() { GreaterThan = 9_007_199_254_740_995 } }, """{ "big": { "gt": { "$type": "BigInt", "value": "9007199254740995" } } }""", "3");
        await Things(new() { Big = new() { GreaterThanOrEqual = 9_007_199_254_740_995 } }, """{ "big": { "gte": { "$type": "BigInt", "value": "9007199254740995" } } }""", "2 3");
        await Things(new() { Big = new() { Not = 9_007_199_254_740_995 } }, """{ "big": { "not": { "$type": "BigInt", "value": "9007199254740995" } } }""", "1 3 4");
        await Things(new() { Big = new() { Not = new() { In = [9_007_199_254_740_995], Not = 9_007_199_254_740_994 } } }, """{ "big": { "not": { "in": [{ "$type": "BigInt", "value": "9007199254740995" }], "not": { "$type": "BigInt", "value": "9007199254740994" } } } }""", "3 4");
        await Things(new() { Big = new() { GreaterThanOrEqual = ThingFields.Big } }, """{ "big": { "gte": { "$type": "FieldRef", "value": { "_ref": "big", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_BigInt()
    {
        await Things(new() { MaybeBig = -2L }, """{ "maybeBig": { "$type": "BigInt", "value": "-2" } }""", "2");
        await Things(new() { MaybeBig = new() { EqualTo = -2L } }, """{ "maybeBig": { "equals": { "$type": "BigInt", "value": "-2" } } }""", "2");
        await Things(new() { MaybeBig = new() { In = [-1L, -3L] } }, """{ "maybeBig": { "in": [{ "$type": "BigInt", "value": "-1" }, { "$type": "BigInt", "value": "-3" }] } }""", "1 3");
        await Things(new() { MaybeBig = new() { NotIn = [-1L, -3L] } }, """{ "maybeBig": { "notIn": [{ "$type": "BigInt", "value": "-1" }, { "$type": "BigInt", "value": "-3" }] } }""", "2");
        await Things(new() { MaybeBig = new() { LessThan = -2L } }, """{ "maybeBig": { "lt": { "$type": "BigInt", "value": "-2" } } }""", "3");
        await Things(new() { MaybeBig = new() { LessThanOrEqual = -2L } }, """{ "maybeBig": { "lte": { "$type": "BigInt", "value": "-2" } } }""", "2 3");
        await Things(new() { MaybeBig = new() { GreaterThan = -2L } }, """{ "maybeBig": { "gt": { "$type": "BigInt", "value": "-2" } } }""", "1");
        await Things(new() { MaybeBig = new() { GreaterThanOrEqual = -2L } }, """{ "maybeBig": { "gte": { "$type": "BigInt", "value": "-2" } } }""", "1 2");
        await Things(new() { MaybeBig = new() { Not = -2L } }, """{ "maybeBig": { "not": { "$type": "BigInt", "value": "-2" } } }""", "1 3");
        await Things(new() { MaybeBig = new() { Not = new() { In = [-2L], Not = -1L } } }, """{ "maybeBig": { "not": { "in": [{ "$type": "BigInt", "value": "-2" }], "not": { "$type": "BigInt", "value": "-1" } } } }""", "3");
        await Things(new() { MaybeBig = new() { GreaterThanOrEqual = ThingFields.MaybeBig } }, """{ "maybeBig": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybeBig", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybeBig = null }, """{ "maybeBig": null }""", "4");
        await Things(new() { MaybeBig = new() { Not = null } }, """{ "maybeBig": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task Float()
    {
        await Things(new() { Ratio = 2.25 }, """{ "ratio": 2.25 }""", "2");
        await Things(new() { Ratio = new() { EqualTo = 2.25 } }, """{ "ratio": { "equals": 2.25 } }""", "2");
        await Things(new() { Ratio = new() { In = [1.25, 3.25] } }, """{ "ratio": { "in": [1.25, 3.25] } }""", "1 3");
        await Things(new() { Ratio = new() { NotIn = [1.25, 3.25] } }, """{ "ratio": { "notIn": [1.25, 3.25] } }""", "2 4");
        await Things(new() { Ratio = new() { LessThan = 2.25 } }, """{ "ratio": { "lt": 2.25 } }""", "1 4");
        await Things(new() { Ratio = new() { LessThanOrEqual = 2.25 } }, """{ "ratio": { "lte": 2.25 } }""", "1 2 4");
        await Things(new() { Ratio = new() { GreaterThan = 2.25 } }, """{ "ratio": { "gt": 2.25 } }""", "3");
        await Things(new() { Ratio = new() { GreaterThanOrEqual = 2.25 } }, """{ "ratio": { "gte": 2.25 } }""", "2 3");
        await Things(new() { Ratio = new() { Not = 2.25 } }, """{ "ratio": { "not": 2.25 } }""", "1 3 4");
        await Things(new() { Ratio = new() { Not = new() { In = [2.25], Not = 1.25 } } }, """{ "ratio": { "not": { "in": [2.25], "not": 1.25 } } }""", "3 4");
        await Things(new() { Ratio = new() { GreaterThanOrEqual = ThingFields.Ratio } }, """{ "ratio": { "gte": { "$type": "FieldRef", "value": { "_ref": "ratio", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_Float()
    {
        await Things(new() { MaybeRatio = 2 / 3.0 }, """{ "maybeRatio": 0.6666666666666666 }""", "2");
        await Things(new() { MaybeRatio = new() { EqualTo = 2 / 3.0 } }, """{ "maybeRatio": { "equals": 0.6666666666666666 } }""", "2");
        await Things(new() { MaybeRatio = new() { In = [1 / 3.0, 1.0] } }, """{ "maybeRatio": { "in": [0.3333333333333333, 1] } }""", "1 3");
        await Things(new() { MaybeRatio = new() { NotIn = [1 / 3.0, 1.0] } }, """{ "maybeRatio": { "notIn": [0.3333333333333333, 1] } }""", "2");
        await Things(new() { MaybeRatio = new() { LessThan = 2 / 3.0 } }, """{ "maybeRatio": { "lt": 0.6666666666666666 } }""", "1");
        await Things(new() { MaybeRatio = new() { LessThanOrEqual = 2 / 3.0 } }, """{ "maybeRatio": { "lte": 0.6666666666666666 } }""", "1 2");
        await Things(new() { MaybeRatio = new() { GreaterThan = 2 / 3.0 } }, """{ "maybeRatio": { "gt": 0.6666666666666666 } }""", "3");
        await Things(new() { MaybeRatio = new() { GreaterThanOrEqual = 2 / 3.0 } }, """{ "maybeRatio": { "gte": 0.6666666666666666 } }""", "2 3");
        await Things(new() { MaybeRatio = new() { Not = 2 / 3.0 } }, """{ "maybeRatio": { "not": 0.6666666666666666 } }""", "1 3");
        await Things(new() { MaybeRatio = new() { Not = new() { In = [2 / 3.0], Not = 1 / 3.0 } } }, """{ "maybeRatio": { "not": { "in": [0.6666666666666666], "not": 0.3333333333333333 } } }""", "3");
        await Things(new() { MaybeRatio = new() { GreaterThanOrEqual = ThingFields.MaybeRatio } }, """{ "maybeRatio": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybeRatio", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybeRatio = null }, """{ "maybeRatio": null }""", "4");
        await Things(new() { MaybeRatio = new() { Not = null } }, """{ "maybeRatio": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task Decimal()
    {
        await Things(new() { Price = 2.20m }, """{ "price": { "$type": "Decimal", "value": "2.20" } }""", "2");
        await Things(new() { Price = new() { EqualTo = 2.20m } }, """{ "price": { "equals": { "$type": "Decimal", "value": "2.20" } } }""", "2");
        await Things(new() { Price = new() { In = [1.10m, 3.3m] } }, """{ "price": { "in": [{ "$type": "Decimal", "value": "1.1" }, { "$type": "Decimal", "value": "3.3" }] } }""", "1 3");
        await Things(new() { Price = new() { NotIn = [1.10m, 3.3m] } }, """{ "price": { "notIn": [{ "$type": "Decimal", "value": "1.1" }, { "$type": "Decimal", "value": "3.3" }] } }""", "2 4");
        await Things(new() { Price = new() { LessThan = 2.20m } }, """{ "price": { "lt": { "$type": "Decimal", "value": "2.20" } } }""", "1 4");
        await Things(new() { Price = new() { LessThanOrEqual = 2.20m } }, """{ "price": { "lte": { "$type": "Decimal", "value": "2.20" } } }""", "1 2 4");
        await Things(new() { Price = new() { GreaterThan = 2.20m } }, """{ "price": { "gt": { "$type": "Decimal", "value": "2.20" } } }""", "3");
        await Things(new() { Price = new() { GreaterThanOrEqual = 2.20m } }, """{ "price": { "gte": { "$type": "Decimal", "value": "2.20" } } }""", "2 3");
        await Things(new() { Price = new() { Not = 2.20m } }, """{ "price": { "not": { "$type": "Decimal", "value": "2.20" } } }""", "1 3 4");
        await Things(new() { Price = new() { Not = new() { In = [2.20m], Not = 1.10m } } }, """{ "price": { "not": { "in": [{ "$type": "Decimal", "value": "2.20" }], "not": { "$type": "Decimal", "value": "1.1" } } } }""", "3 4");
        await Things(new() { Price = new() { GreaterThanOrEqual = ThingFields.Price } }, """{ "price": { "gte": { "$type": "FieldRef", "value": { "_ref": "price", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_Decimal()
    {
        await Things(new() { MaybePrice = 200.01m }, """{ "maybePrice": { "$type": "Decimal", "value": "200.01" } }""", "2");
        await Things(new() { MaybePrice = new() { EqualTo = 200.01m } }, """{ "maybePrice": { "equals": { "$type": "Decimal", "value": "200.01" } } }""", "2");
        await Things(new() { MaybePrice = new() { In = [100.005m, 300.015m] } }, """{ "maybePrice": { "in": [{ "$type": "Decimal", "value": "100.005" }, { "$type": "Decimal", "value": "300.015" }] } }""", "1 3");
        await Things(new() { MaybePrice = new() { NotIn = [100.005m, 300.015m] } }, """{ "maybePrice": { "notIn": [{ "$type": "Decimal", "value": "100.005" }, { "$type": "Decimal", "value": "300.015" }] } }""", "2");
        await Things(new() { MaybePrice = new() { LessThan = 200.01m } }, """{ "maybePrice": { "lt": { "$type": "Decimal", "value": "200.01" } } }""", "1");
        await Things(new() { MaybePrice = new() { LessThanOrEqual = 200.01m } }, """{ "maybePrice": { "lte": { "$type": "Decimal", "value": "200.01" } } }""", "1 2");
        await Things(new() { MaybePrice = new() { GreaterThan = 200.01m } }, """{ "maybePrice": { "gt": { "$type": "Decimal", "value": "200.01" } } }""", "3");
        await Things(new() { MaybePrice = new() { GreaterThanOrEqual = 200.01m } }, """{ "maybePrice": { "gte": { "$type": "Decimal", "value": "200.01" } } }""", "2 3");
        await Things(new() { MaybePrice = new() { Not = 200.01m } }, """{ "maybePrice": { "not": { "$type": "Decimal", "value": "200.01" } } }""", "1 3");
        await Things(new() { MaybePrice = new() { Not = new() { In = [200.01m], Not = 100.005m } } }, """{ "maybePrice": { "not": { "in": [{ "$type": "Decimal", "value": "200.01" }], "not": { "$type": "Decimal", "value": "100.005" } } } }""", "3");
        await Things(new() { MaybePrice = new() { GreaterThanOrEqual = ThingFields.MaybePrice } }, """{ "maybePrice": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybePrice", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybePrice = null }, """{ "maybePrice": null }""", "4");
        await Things(new() { MaybePrice = new() { Not = null } }, """{ "maybePrice": { "not": null } }""", "1 2 3");
    }
}

public sealed class SqliteWhereNumbers(Stage<SqliteServer> stage) : WhereNumbersDoors<SqliteServer>(stage);

public sealed class PostgreSqlWhereNumbers(Stage<PostgreSqlServer> stage) : WhereNumbersDoors<PostgreSqlServer>(stage);
