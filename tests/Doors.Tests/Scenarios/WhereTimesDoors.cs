using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Every operator on times of every kind, and on UUIDs.</summary>
public abstract class WhereTimesDoors<TServer>(Stage<TServer> stage) : ThingDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task DateTime()
    {
        await Things(new() { At = Moment(2) }, """{ "at": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } }""", "2");
        await Things(new() { At = new() { EqualTo = Moment(2) } }, """{ "at": { "equals": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "2");
        await Things(new() { At = new() { In = [Moment(1), Moment(3)] } }, """{ "at": { "in": [{ "$type": "DateTime", "value": "2026-03-01T04:05:06.789Z" }, { "$type": "DateTime", "value": "2026-03-03T04:05:06.789Z" }] } }""", "1 3");
        await Things(new() { At = new() { NotIn = [Moment(1), Moment(3)] } }, """{ "at": { "notIn": [{ "$type": "DateTime", "value": "2026-03-01T04:05:06.789Z" }, { "$type": "DateTime", "value": "2026-03-03T04:05:06.789Z" }] } }""", "2 4");
        await Things(new() { At = new() { LessThan = Moment(2) } }, """{ "at": { "lt": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "1");
        await Things(new() { At = new() { LessThanOrEqual = Moment(2) } }, """{ "at": { "lte": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "1 2");
        await Things(new() { At = new() { GreaterThan = Moment(2) } }, """{ "at": { "gt": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "3 4");
        await Things(new() { At = new() { GreaterThanOrEqual = Moment(2) } }, """{ "at": { "gte": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "2 3 4");
        await Things(new() { At = new() { Not = Moment(2) } }, """{ "at": { "not": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "1 3 4");
        await Things(new() { At = new() { Not = new() { In = [Moment(2)], Not = Moment(1) } } }, """{ "at": { "not": { "in": [{ "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" }], "not": { "$type": "DateTime", "value": "2026-03-01T04:05:06.789Z" } } } }""", "3 4");
        await Things(new() { At = new() { GreaterThanOrEqual = ThingFields.At } }, """{ "at": { "gte": { "$type": "FieldRef", "value": { "_ref": "at", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_DateTime()
    {
        await Things(new() { MaybeAt = Moment(12) }, """{ "maybeAt": { "$type": "DateTime", "value": "2026-03-12T04:05:06.789Z" } }""", "2");
        await Things(new() { MaybeAt = new() { EqualTo = Moment(12) } }, """{ "maybeAt": { "equals": { "$type": "DateTime", "value": "2026-03-12T04:05:06.789Z" } } }""", "2");
        await Things(new() { MaybeAt = new() { In = [Moment(11), Moment(13)] } }, """{ "maybeAt": { "in": [{ "$type": "DateTime", "value": "2026-03-11T04:05:06.789Z" }, { "$type": "DateTime", "value": "2026-03-13T04:05:06.789Z" }] } }""", "1 3");
        await Things(new() { MaybeAt = new() { NotIn = [Moment(11), Moment(13)] } }, """{ "maybeAt": { "notIn": [{ "$type": "DateTime", "value": "2026-03-11T04:05:06.789Z" }, { "$type": "DateTime", "value": "2026-03-13T04:05:06.789Z" }] } }""", "2");
        await Things(new() { MaybeAt = new() { LessThan = Moment(12) } }, """{ "maybeAt": { "lt": { "$type": "DateTime", "value": "2026-03-12T04:05:06.789Z" } } }""", "1");
        await Things(new() { MaybeAt = new() { LessThanOrEqual = Moment(12) } }, """{ "maybeAt": { "lte": { "$type": "DateTime", "value": "2026-03-12T04:05:06.789Z" } } }""", "1 2");
        await Things(new() { MaybeAt = new() { GreaterThan = Moment(12) } }, """{ "maybeAt": { "gt": { "$type": "DateTime", "value": "2026-03-12T04:05:06.789Z" } } }""", "3");
        await Things(new() { MaybeAt = new() { GreaterThanOrEqual = Moment(12) } }, """{ "maybeAt": { "gte": { "$type": "DateTime", "value": "2026-03-12T04:05:06.789Z" } } }""", "2 3");
        await Things(new() { MaybeAt = new() { Not = Moment(12) } }, """{ "maybeAt": { "not": { "$type": "DateTime", "value": "2026-03-12T04:05:06.789Z" } } }""", "1 3");
        await Things(new() { MaybeAt = new() { Not = new() { In = [Moment(12)], Not = Moment(11) } } }, """{ "maybeAt": { "not": { "in": [{ "$type": "DateTime", "value": "2026-03-12T04:05:06.789Z" }], "not": { "$type": "DateTime", "value": "2026-03-11T04:05:06.789Z" } } } }""", "3");
        await Things(new() { MaybeAt = new() { GreaterThanOrEqual = ThingFields.MaybeAt } }, """{ "maybeAt": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybeAt", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybeAt = null }, """{ "maybeAt": null }""", "4");
        await Things(new() { MaybeAt = new() { Not = null } }, """{ "maybeAt": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task DateTimeOffset()
    {
        await Things(new() { Moment = new DateTimeOffset(Moment(2)).ToOffset(TimeSpan.FromHours(-3)) }, """{ "moment": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } }""", "2");
        await Things(new() { Moment = new() { EqualTo = new DateTimeOffset(Moment(2)).ToOffset(TimeSpan.FromHours(-3)) } }, """{ "moment": { "equals": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "2");
        await Things(new() { Moment = new() { In = [new DateTimeOffset(Moment(1)), new DateTimeOffset(Moment(3))] } }, """{ "moment": { "in": [{ "$type": "DateTime", "value": "2026-03-01T04:05:06.789Z" }, { "$type": "DateTime", "value": "2026-03-03T04:05:06.789Z" }] } }""", "1 3");
        await Things(new() { Moment = new() { NotIn = [new DateTimeOffset(Moment(1)), new DateTimeOffset(Moment(3))] } }, """{ "moment": { "notIn": [{ "$type": "DateTime", "value": "2026-03-01T04:05:06.789Z" }, { "$type": "DateTime", "value": "2026-03-03T04:05:06.789Z" }] } }""", "2 4");
        await Things(new() { Moment = new() { LessThan = new DateTimeOffset(Moment(2)).ToOffset(TimeSpan.FromHours(-3)) } }, """{ "moment": { "lt": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "1");
        await Things(new() { Moment = new() { LessThanOrEqual = new DateTimeOffset(Moment(2)).ToOffset(TimeSpan.FromHours(-3)) } }, """{ "moment": { "lte": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "1 2");
        await Things(new() { Moment = new() { GreaterThan = new DateTimeOffset(Moment(2)).ToOffset(TimeSpan.FromHours(-3)) } }, """{ "moment": { "gt": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "3 4");
        await Things(new() { Moment = new() { GreaterThanOrEqual = new DateTimeOffset(Moment(2)).ToOffset(TimeSpan.FromHours(-3)) } }, """{ "moment": { "gte": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "2 3 4");
        await Things(new() { Moment = new() { Not = new DateTimeOffset(Moment(2)).ToOffset(TimeSpan.FromHours(-3)) } }, """{ "moment": { "not": { "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" } } }""", "1 3 4");
        await Things(new() { Moment = new() { Not = new() { In = [new DateTimeOffset(Moment(2)).ToOffset(TimeSpan.FromHours(-3))], Not = new DateTimeOffset(Moment(1)) } } }, """{ "moment": { "not": { "in": [{ "$type": "DateTime", "value": "2026-03-02T04:05:06.789Z" }], "not": { "$type": "DateTime", "value": "2026-03-01T04:05:06.789Z" } } } }""", "3 4");
        await Things(new() { Moment = new() { GreaterThanOrEqual = ThingFields.Moment } }, """{ "moment": { "gte": { "$type": "FieldRef", "value": { "_ref": "moment", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_DateTimeOffset()
    {
        await Things(new() { MaybeMoment = new DateTimeOffset(Moment(7)) }, """{ "maybeMoment": { "$type": "DateTime", "value": "2026-03-07T04:05:06.789Z" } }""", "2");
        await Things(new() { MaybeMoment = new() { EqualTo = new DateTimeOffset(Moment(7)) } }, """{ "maybeMoment": { "equals": { "$type": "DateTime", "value": "2026-03-07T04:05:06.789Z" } } }""", "2");
        await Things(new() { MaybeMoment = new() { In = [new DateTimeOffset(Moment(6)), new DateTimeOffset(Moment(8))] } }, """{ "maybeMoment": { "in": [{ "$type": "DateTime", "value": "2026-03-06T04:05:06.789Z" }, { "$type": "DateTime", "value": "2026-03-08T04:05:06.789Z" }] } }""", "1 3");
        await Things(new() { MaybeMoment = new() { NotIn = [new DateTimeOffset(Moment(6)), new DateTimeOffset(Moment(8))] } }, """{ "maybeMoment": { "notIn": [{ "$type": "DateTime", "value": "2026-03-06T04:05:06.789Z" }, { "$type": "DateTime", "value": "2026-03-08T04:05:06.789Z" }] } }""", "2");
        await Things(new() { MaybeMoment = new() { LessThan = new DateTimeOffset(Moment(7)) } }, """{ "maybeMoment": { "lt": { "$type": "DateTime", "value": "2026-03-07T04:05:06.789Z" } } }""", "1");
        await Things(new() { MaybeMoment = new() { LessThanOrEqual = new DateTimeOffset(Moment(7)) } }, """{ "maybeMoment": { "lte": { "$type": "DateTime", "value": "2026-03-07T04:05:06.789Z" } } }""", "1 2");
        await Things(new() { MaybeMoment = new() { GreaterThan = new DateTimeOffset(Moment(7)) } }, """{ "maybeMoment": { "gt": { "$type": "DateTime", "value": "2026-03-07T04:05:06.789Z" } } }""", "3");
        await Things(new() { MaybeMoment = new() { GreaterThanOrEqual = new DateTimeOffset(Moment(7)) } }, """{ "maybeMoment": { "gte": { "$type": "DateTime", "value": "2026-03-07T04:05:06.789Z" } } }""", "2 3");
        await Things(new() { MaybeMoment = new() { Not = new DateTimeOffset(Moment(7)) } }, """{ "maybeMoment": { "not": { "$type": "DateTime", "value": "2026-03-07T04:05:06.789Z" } } }""", "1 3");
        await Things(new() { MaybeMoment = new() { Not = new() { In = [new DateTimeOffset(Moment(7))], Not = new DateTimeOffset(Moment(6)) } } }, """{ "maybeMoment": { "not": { "in": [{ "$type": "DateTime", "value": "2026-03-07T04:05:06.789Z" }], "not": { "$type": "DateTime", "value": "2026-03-06T04:05:06.789Z" } } } }""", "3");
        await Things(new() { MaybeMoment = new() { GreaterThanOrEqual = ThingFields.MaybeMoment } }, """{ "maybeMoment": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybeMoment", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybeMoment = null }, """{ "maybeMoment": null }""", "4");
        await Things(new() { MaybeMoment = new() { Not = null } }, """{ "maybeMoment": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task DateOnly()
    {
        await Things(new() { Day = new DateOnly(2026, 1, 2) }, """{ "day": { "$type": "DateTime", "value": "2026-01-02T00:00:00.000Z" } }""", "2");
        await Things(new() { Day = new() { EqualTo = new DateOnly(2026, 1, 2) } }, """{ "day": { "equals": { "$type": "DateTime", "value": "2026-01-02T00:00:00.000Z" } } }""", "2");
        await Things(new() { Day = new() { In = [new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 3)] } }, """{ "day": { "in": [{ "$type": "DateTime", "value": "2026-01-01T00:00:00.000Z" }, { "$type": "DateTime", "value": "2026-01-03T00:00:00.000Z" }] } }""", "1 3");
        await Things(new() { Day = new() { NotIn = [new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 3)] } }, """{ "day": { "notIn": [{ "$type": "DateTime", "value": "2026-01-01T00:00:00.000Z" }, { "$type": "DateTime", "value": "2026-01-03T00:00:00.000Z" }] } }""", "2 4");
        await Things(new() { Day = new() { LessThan = new DateOnly(2026, 1, 2) } }, """{ "day": { "lt": { "$type": "DateTime", "value": "2026-01-02T00:00:00.000Z" } } }""", "1");
        await Things(new() { Day = new() { LessThanOrEqual = new DateOnly(2026, 1, 2) } }, """{ "day": { "lte": { "$type": "DateTime", "value": "2026-01-02T00:00:00.000Z" } } }""", "1 2");
        await Things(new() { Day = new() { GreaterThan = new DateOnly(2026, 1, 2) } }, """{ "day": { "gt": { "$type": "DateTime", "value": "2026-01-02T00:00:00.000Z" } } }""", "3 4");
        await Things(new() { Day = new() { GreaterThanOrEqual = new DateOnly(2026, 1, 2) } }, """{ "day": { "gte": { "$type": "DateTime", "value": "2026-01-02T00:00:00.000Z" } } }""", "2 3 4");
        await Things(new() { Day = new() { Not = new DateOnly(2026, 1, 2) } }, """{ "day": { "not": { "$type": "DateTime", "value": "2026-01-02T00:00:00.000Z" } } }""", "1 3 4");
        await Things(new() { Day = new() { Not = new() { In = [new DateOnly(2026, 1, 2)], Not = new DateOnly(2026, 1, 1) } } }, """{ "day": { "not": { "in": [{ "$type": "DateTime", "value": "2026-01-02T00:00:00.000Z" }], "not": { "$type": "DateTime", "value": "2026-01-01T00:00:00.000Z" } } } }""", "3 4");
        await Things(new() { Day = new() { GreaterThanOrEqual = ThingFields.Day } }, """{ "day": { "gte": { "$type": "FieldRef", "value": { "_ref": "day", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_DateOnly()
    {
        await Things(new() { MaybeDay = new DateOnly(2025, 12, 2) }, """{ "maybeDay": { "$type": "DateTime", "value": "2025-12-02T00:00:00.000Z" } }""", "2");
        await Things(new() { MaybeDay = new() { EqualTo = new DateOnly(2025, 12, 2) } }, """{ "maybeDay": { "equals": { "$type": "DateTime", "value": "2025-12-02T00:00:00.000Z" } } }""", "2");
        await Things(new() { MaybeDay = new() { In = [new DateOnly(2025, 12, 1), new DateOnly(2025, 12, 3)] } }, """{ "maybeDay": { "in": [{ "$type": "DateTime", "value": "2025-12-01T00:00:00.000Z" }, { "$type": "DateTime", "value": "2025-12-03T00:00:00.000Z" }] } }""", "1 3");
        await Things(new() { MaybeDay = new() { NotIn = [new DateOnly(2025, 12, 1), new DateOnly(2025, 12, 3)] } }, """{ "maybeDay": { "notIn": [{ "$type": "DateTime", "value": "2025-12-01T00:00:00.000Z" }, { "$type": "DateTime", "value": "2025-12-03T00:00:00.000Z" }] } }""", "2");
        await Things(new() { MaybeDay = new() { LessThan = new DateOnly(2025, 12, 2) } }, """{ "maybeDay": { "lt": { "$type": "DateTime", "value": "2025-12-02T00:00:00.000Z" } } }""", "1");
        await Things(new() { MaybeDay = new() { LessThanOrEqual = new DateOnly(2025, 12, 2) } }, """{ "maybeDay": { "lte": { "$type": "DateTime", "value": "2025-12-02T00:00:00.000Z" } } }""", "1 2");
        await Things(new() { MaybeDay = new() { GreaterThan = new DateOnly(2025, 12, 2) } }, """{ "maybeDay": { "gt": { "$type": "DateTime", "value": "2025-12-02T00:00:00.000Z" } } }""", "3");
        await Things(new() { MaybeDay = new() { GreaterThanOrEqual = new DateOnly(2025, 12, 2) } }, """{ "maybeDay": { "gte": { "$type": "DateTime", "value": "2025-12-02T00:00:00.000Z" } } }""", "2 3");
        await Things(new() { MaybeDay = new() { Not = new DateOnly(2025, 12, 2) } }, """{ "maybeDay": { "not": { "$type": "DateTime", "value": "2025-12-02T00:00:00.000Z" } } }""", "1 3");
        await Things(new() { MaybeDay = new() { Not = new() { In = [new DateOnly(2025, 12, 2)], Not = new DateOnly(2025, 12, 1) } } }, """{ "maybeDay": { "not": { "in": [{ "$type": "DateTime", "value": "2025-12-02T00:00:00.000Z" }], "not": { "$type": "DateTime", "value": "2025-12-01T00:00:00.000Z" } } } }""", "3");
        await Things(new() { MaybeDay = new() { GreaterThanOrEqual = ThingFields.MaybeDay } }, """{ "maybeDay": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybeDay", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybeDay = null }, """{ "maybeDay": null }""", "4");
        await Things(new() { MaybeDay = new() { Not = null } }, """{ "maybeDay": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task TimeOnly()
    {
        await Things(new() { Hour = new TimeOnly(2, 30, 15, 250) }, """{ "hour": { "$type": "DateTime", "value": "1970-01-01T02:30:15.250Z" } }""", "2");
        await Things(new() { Hour = new() { EqualTo = new TimeOnly(2, 30, 15, 250) } }, """{ "hour": { "equals": { "$type": "DateTime", "value": "1970-01-01T02:30:15.250Z" } } }""", "2");
        await Things(new() { Hour = new() { In = [new TimeOnly(1, 30, 15, 250), new TimeOnly(3, 30, 15, 250)] } }, """{ "hour": { "in": [{ "$type": "DateTime", "value": "1970-01-01T01:30:15.250Z" }, { "$type": "DateTime", "value": "1970-01-01T03:30:15.250Z" }] } }""", "1 3");
        await Things(new() { Hour = new() { NotIn = [new TimeOnly(1, 30, 15, 250), new TimeOnly(3, 30, 15, 250)] } }, """{ "hour": { "notIn": [{ "$type": "DateTime", "value": "1970-01-01T01:30:15.250Z" }, { "$type": "DateTime", "value": "1970-01-01T03:30:15.250Z" }] } }""", "2 4");
        await Things(new() { Hour = new() { LessThan = new TimeOnly(2, 30, 15, 250) } }, """{ "hour": { "lt": { "$type": "DateTime", "value": "1970-01-01T02:30:15.250Z" } } }""", "1 4");
        await Things(new() { Hour = new() { LessThanOrEqual = new TimeOnly(2, 30, 15, 250) } }, """{ "hour": { "lte": { "$type": "DateTime", "value": "1970-01-01T02:30:15.250Z" } } }""", "1 2 4");
        await Things(new() { Hour = new() { GreaterThan = new TimeOnly(2, 30, 15, 250) } }, """{ "hour": { "gt": { "$type": "DateTime", "value": "1970-01-01T02:30:15.250Z" } } }""", "3");
        await Things(new() { Hour = new() { GreaterThanOrEqual = new TimeOnly(2, 30, 15, 250) } }, """{ "hour": { "gte": { "$type": "DateTime", "value": "1970-01-01T02:30:15.250Z" } } }""", "2 3");
        await Things(new() { Hour = new() { Not = new TimeOnly(2, 30, 15, 250) } }, """{ "hour": { "not": { "$type": "DateTime", "value": "1970-01-01T02:30:15.250Z" } } }""", "1 3 4");
        await Things(new() { Hour = new() { Not = new() { In = [new TimeOnly(2, 30, 15, 250)], Not = new TimeOnly(1, 30, 15, 250) } } }, """{ "hour": { "not": { "in": [{ "$type": "DateTime", "value": "1970-01-01T02:30:15.250Z" }], "not": { "$type": "DateTime", "value": "1970-01-01T01:30:15.250Z" } } } }""", "3 4");
        await Things(new() { Hour = new() { GreaterThanOrEqual = ThingFields.Hour } }, """{ "hour": { "gte": { "$type": "FieldRef", "value": { "_ref": "hour", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_TimeOnly()
    {
        await Things(new() { MaybeHour = new TimeOnly(23, 2) }, """{ "maybeHour": { "$type": "DateTime", "value": "1970-01-01T23:02:00.000Z" } }""", "2");
        await Things(new() { MaybeHour = new() { EqualTo = new TimeOnly(23, 2) } }, """{ "maybeHour": { "equals": { "$type": "DateTime", "value": "1970-01-01T23:02:00.000Z" } } }""", "2");
        await Things(new() { MaybeHour = new() { In = [new TimeOnly(23, 1), new TimeOnly(23, 3)] } }, """{ "maybeHour": { "in": [{ "$type": "DateTime", "value": "1970-01-01T23:01:00.000Z" }, { "$type": "DateTime", "value": "1970-01-01T23:03:00.000Z" }] } }""", "1 3");
        await Things(new() { MaybeHour = new() { NotIn = [new TimeOnly(23, 1), new TimeOnly(23, 3)] } }, """{ "maybeHour": { "notIn": [{ "$type": "DateTime", "value": "1970-01-01T23:01:00.000Z" }, { "$type": "DateTime", "value": "1970-01-01T23:03:00.000Z" }] } }""", "2");
        await Things(new() { MaybeHour = new() { LessThan = new TimeOnly(23, 2) } }, """{ "maybeHour": { "lt": { "$type": "DateTime", "value": "1970-01-01T23:02:00.000Z" } } }""", "1");
        await Things(new() { MaybeHour = new() { LessThanOrEqual = new TimeOnly(23, 2) } }, """{ "maybeHour": { "lte": { "$type": "DateTime", "value": "1970-01-01T23:02:00.000Z" } } }""", "1 2");
        await Things(new() { MaybeHour = new() { GreaterThan = new TimeOnly(23, 2) } }, """{ "maybeHour": { "gt": { "$type": "DateTime", "value": "1970-01-01T23:02:00.000Z" } } }""", "3");
        await Things(new() { MaybeHour = new() { GreaterThanOrEqual = new TimeOnly(23, 2) } }, """{ "maybeHour": { "gte": { "$type": "DateTime", "value": "1970-01-01T23:02:00.000Z" } } }""", "2 3");
        await Things(new() { MaybeHour = new() { Not = new TimeOnly(23, 2) } }, """{ "maybeHour": { "not": { "$type": "DateTime", "value": "1970-01-01T23:02:00.000Z" } } }""", "1 3");
        await Things(new() { MaybeHour = new() { Not = new() { In = [new TimeOnly(23, 2)], Not = new TimeOnly(23, 1) } } }, """{ "maybeHour": { "not": { "in": [{ "$type": "DateTime", "value": "1970-01-01T23:02:00.000Z" }], "not": { "$type": "DateTime", "value": "1970-01-01T23:01:00.000Z" } } } }""", "3");
        await Things(new() { MaybeHour = new() { GreaterThanOrEqual = ThingFields.MaybeHour } }, """{ "maybeHour": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybeHour", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybeHour = null }, """{ "maybeHour": null }""", "4");
        await Things(new() { MaybeHour = new() { Not = null } }, """{ "maybeHour": { "not": null } }""", "1 2 3");
    }

    [Fact]
    public async Task Guid()
    {
        await Things(new() { Ticket = Ticket(2) }, """{ "ticket": "00000000-0000-4000-8000-000000000002" }""", "2");
        await Things(new() { Ticket = new() { EqualTo = Ticket(2) } }, """{ "ticket": { "equals": "00000000-0000-4000-8000-000000000002" } }""", "2");
        await Things(new() { Ticket = new() { In = [Ticket(1), Ticket(3)] } }, """{ "ticket": { "in": ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000003"] } }""", "1 3");
        await Things(new() { Ticket = new() { NotIn = [Ticket(1), Ticket(3)] } }, """{ "ticket": { "notIn": ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000003"] } }""", "2 4");
        await Things(new() { Ticket = new() { LessThan = Ticket(2) } }, """{ "ticket": { "lt": "00000000-0000-4000-8000-000000000002" } }""", "1");
        await Things(new() { Ticket = new() { LessThanOrEqual = Ticket(2) } }, """{ "ticket": { "lte": "00000000-0000-4000-8000-000000000002" } }""", "1 2");
        await Things(new() { Ticket = new() { GreaterThan = Ticket(2) } }, """{ "ticket": { "gt": "00000000-0000-4000-8000-000000000002" } }""", "3 4");
        await Things(new() { Ticket = new() { GreaterThanOrEqual = Ticket(2) } }, """{ "ticket": { "gte": "00000000-0000-4000-8000-000000000002" } }""", "2 3 4");
        await Things(new() { Ticket = new() { Not = Ticket(2) } }, """{ "ticket": { "not": "00000000-0000-4000-8000-000000000002" } }""", "1 3 4");
        await Things(new() { Ticket = new() { Not = new() { In = [Ticket(2)], Not = Ticket(1) } } }, """{ "ticket": { "not": { "in": ["00000000-0000-4000-8000-000000000002"], "not": "00000000-0000-4000-8000-000000000001" } } }""", "3 4");
        await Things(new() { Ticket = new() { GreaterThanOrEqual = ThingFields.Ticket } }, """{ "ticket": { "gte": { "$type": "FieldRef", "value": { "_ref": "ticket", "_container": "Thing" } } } }""", "1 2 3 4");
    }

    [Fact]
    public async Task Optional_Guid()
    {
        await Things(new() { MaybeTicket = Ticket(102) }, """{ "maybeTicket": "00000000-0000-4000-8000-000000000102" }""", "2");
        await Things(new() { MaybeTicket = new() { EqualTo = Ticket(102) } }, """{ "maybeTicket": { "equals": "00000000-0000-4000-8000-000000000102" } }""", "2");
        await Things(new() { MaybeTicket = new() { In = [Ticket(101), Ticket(103)] } }, """{ "maybeTicket": { "in": ["00000000-0000-4000-8000-000000000101", "00000000-0000-4000-8000-000000000103"] } }""", "1 3");
        await Things(new() { MaybeTicket = new() { NotIn = [Ticket(101), Ticket(103)] } }, """{ "maybeTicket": { "notIn": ["00000000-0000-4000-8000-000000000101", "00000000-0000-4000-8000-000000000103"] } }""", "2");
        await Things(new() { MaybeTicket = new() { LessThan = Ticket(102) } }, """{ "maybeTicket": { "lt": "00000000-0000-4000-8000-000000000102" } }""", "1");
        await Things(new() { MaybeTicket = new() { LessThanOrEqual = Ticket(102) } }, """{ "maybeTicket": { "lte": "00000000-0000-4000-8000-000000000102" } }""", "1 2");
        await Things(new() { MaybeTicket = new() { GreaterThan = Ticket(102) } }, """{ "maybeTicket": { "gt": "00000000-0000-4000-8000-000000000102" } }""", "3");
        await Things(new() { MaybeTicket = new() { GreaterThanOrEqual = Ticket(102) } }, """{ "maybeTicket": { "gte": "00000000-0000-4000-8000-000000000102" } }""", "2 3");
        await Things(new() { MaybeTicket = new() { Not = Ticket(102) } }, """{ "maybeTicket": { "not": "00000000-0000-4000-8000-000000000102" } }""", "1 3");
        await Things(new() { MaybeTicket = new() { Not = new() { In = [Ticket(102)], Not = Ticket(101) } } }, """{ "maybeTicket": { "not": { "in": ["00000000-0000-4000-8000-000000000102"], "not": "00000000-0000-4000-8000-000000000101" } } }""", "3");
        await Things(new() { MaybeTicket = new() { GreaterThanOrEqual = ThingFields.MaybeTicket } }, """{ "maybeTicket": { "gte": { "$type": "FieldRef", "value": { "_ref": "maybeTicket", "_container": "Thing" } } } }""", "1 2 3");
        await Things(new() { MaybeTicket = null }, """{ "maybeTicket": null }""", "4");
        await Things(new() { MaybeTicket = new() { Not = null } }, """{ "maybeTicket": { "not": null } }""", "1 2 3");
    }
}

public sealed class SqliteWhereTimes(Stage<SqliteServer> stage) : WhereTimesDoors<SqliteServer>(stage);

public sealed class PostgreSqlWhereTimes(Stage<PostgreSqlServer> stage) : WhereTimesDoors<PostgreSqlServer>(stage);
