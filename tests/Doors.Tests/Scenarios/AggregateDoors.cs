using Blog;
using SchemaFirst.Doors.Tests.Kit;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary><c>count</c>, <c>aggregate</c> and <c>groupBy</c>.</summary>
public abstract class AggregateDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task Count()
    {
        await Same(db => db.Post.CountAsync(), "Post.aggregate", "{}", "4");
        await Same(db => db.Post.CountAsync(new() { Where = new() { Published = true } }), "Post.aggregate", """{ "where": { "published": true } }""", "3");
        await Same(
            db => db.Post.CountAsync(new() { OrderBy = [new() { Id = Sort.Asc }], Cursor = new() { Id = 2 }, Skip = 1, Take = 5 }),
            "Post.aggregate",
            """{ "orderBy": [{ "id": "asc" }], "cursor": { "id": 2 }, "skip": 1, "take": 5 }""",
            "2");
        await Same(
            db => db.Post.CountAsync(new() { Where = new() { Views = 0 } }, count => (count.All, count.Content)),
            "Post.aggregate",
            """{ "where": { "views": 0 } }""",
            selection: """{ "_count": { "arguments": {}, "selection": { "_all": true, "content": true } } }""");
    }

    [Fact]
    public async Task Aggregate()
    {
        const string Selection = """
            { "_count": { "arguments": {}, "selection": { "content": true } }, "_sum": { "arguments": {}, "selection": { "views": true } },
              "_avg": { "arguments": {}, "selection": { "views": true } }, "_min": { "arguments": {}, "selection": { "title": true, "createdAt": true } }, "_max": { "arguments": {}, "selection": { "slug": true } } }
            """;
        await Same(
            db => db.Post.AggregateAsync(new() { Count = [PostField.Content], Sum = [PostNumberField.Views], Average = [PostNumberField.Views], Min = [PostField.Title, PostField.CreatedAt], Max = [PostField.Slug] }),
            "Post.aggregate",
            "{}",
            "1",
            Selection);
        await Same(
            db => db.Post.AggregateAsync(new()
            {
                Where = new() { Published = true },
                OrderBy = [new() { Id = Sort.Asc }],
                Cursor = new() { Id = 1 },
                Skip = 1,
                Take = 1,
                Count = [PostField.Content],
                Sum = [PostNumberField.Views],
                Average = [PostNumberField.Views],
                Min = [PostField.Title, PostField.CreatedAt],
                Max = [PostField.Slug],
            }),
            "Post.aggregate",
            """{ "where": { "published": true }, "orderBy": [{ "id": "asc" }], "cursor": { "id": 1 }, "skip": 1, "take": 1 }""",
            "0",
            Selection);
        await Same(
            db => db.Post.AggregateAsync(new() { Where = new() { Views = new() { GreaterThan = 0 } } }, posts => new { Sum = new { posts.Sum.Views }, Max = new { posts.Max.Slug } }),
            "Post.aggregate",
            """{ "where": { "views": { "gt": 0 } } }""",
            "13",
            """{ "_sum": { "arguments": {}, "selection": { "views": true } }, "_max": { "arguments": {}, "selection": { "slug": true } } }""");
    }

    [Fact]
    public async Task Aggregate_of_every_kind()
    {
        const string All = """{ "arguments": {}, "selection": { "id": true, "whole": true, "maybeWhole": true, "big": true, "maybeBig": true, "ratio": true, "maybeRatio": true, "price": true, "maybePrice": true } }""";
        const string Extremes = """
            { "arguments": {}, "selection": { "id": true, "code": true, "text": true, "maybeText": true, "whole": true, "maybeWhole": true, "big": true, "maybeBig": true, "ratio": true, "maybeRatio": true, "price": true, "maybePrice": true,
              "at": true, "maybeAt": true, "moment": true, "maybeMoment": true, "day": true, "maybeDay": true, "hour": true, "maybeHour": true } }
            """;
        await Same(db => db.Thing.AggregateAsync(), "Thing.aggregate", "{}", selection: $$"""{ "_count": { "arguments": {}, "selection": { "_all": true, "id": true, "maybeText": true, "maybeDocument": true, "maybeKind": true } }, "_sum": {{All}}, "_avg": {{All}}, "_min": {{Extremes}}, "_max": {{Extremes}} }""");
        await Same(db => db.Thing.AggregateAsync(new() { Where = new() { Id = 99 } }), "Thing.aggregate", """{ "where": { "id": 99 } }""", selection: $$"""{ "_count": { "arguments": {}, "selection": { "_all": true } }, "_sum": {{All}}, "_avg": {{All}}, "_min": {{Extremes}} }""");
    }

    [Fact]
    public async Task Groups()
    {
        await Same(db => db.Post.GroupByAsync(new() { By = [PostField.AuthorId], OrderBy = [new() { AuthorId = Sort.Asc }] }, posts => new { posts.AuthorId }), "Post.groupBy", """{ "by": ["authorId"], "orderBy": [{ "authorId": "asc" }] }""", "1 2", """{ "authorId": true }""");
        await Same(
            db => db.Post.GroupByAsync(new()
            {
                By = [PostField.AuthorId, PostField.Published],
                Where = new() { Views = new() { GreaterThanOrEqual = 0 } },
                OrderBy = [new() { AuthorId = Sort.Desc }, new() { Published = Sort.Asc }],
                Skip = 1,
                Take = 2,
                Count = [PostField.Id],
                Sum = [PostNumberField.Views],
                Average = [PostNumberField.Views],
                Min = [PostField.Slug],
                Max = [PostField.Title],
            }),
            "Post.groupBy",
            """{ "by": ["authorId", "published"], "where": { "views": { "gte": 0 } }, "orderBy": [{ "authorId": "desc" }, { "published": "asc" }], "skip": 1, "take": 2 }""",
            "1 1",
            """
            { "authorId": true, "published": true, "_count": { "arguments": {}, "selection": { "id": true } }, "_sum": { "arguments": {}, "selection": { "views": true } }, "_avg": { "arguments": {}, "selection": { "views": true } },
              "_min": { "arguments": {}, "selection": { "slug": true } }, "_max": { "arguments": {}, "selection": { "title": true } } }
            """);
    }

    [Fact]
    public async Task Order_of_groups()
    {
        (PostGroupOrder Order, string Json, string Ids)[] orders =
        [
            (new() { Count = new() { Id = Sort.Asc } }, """{ "_count": { "id": "asc" } }""", "2 1"),
            (new() { Sum = new() { Views = Sort.Desc } }, """{ "_sum": { "views": "desc" } }""", "1 2"),
            (new() { Average = new() { Views = Sort.Asc } }, """{ "_avg": { "views": "asc" } }""", "2 1"),
            (new() { Min = new() { Slug = Sort.Asc } }, """{ "_min": { "slug": "asc" } }""", "1 2"),
            (new() { Max = new() { Title = Sort.Asc } }, """{ "_max": { "title": "asc" } }""", "2 1"),
            (new() { AuthorId = new(Sort.Desc, Nulls.Last) }, """{ "authorId": { "sort": "desc", "nulls": "last" } }""", "2 1"),
        ];
        foreach (var (order, json, ids) in orders)
        {
            await Same(db => db.Post.GroupByAsync(new() { By = [PostField.AuthorId], OrderBy = [order] }, posts => new { posts.AuthorId }), "Post.groupBy", $$"""{ "by": ["authorId"], "orderBy": [{{json}}] }""", ids, """{ "authorId": true }""");
        }
    }

    [Fact]
    public async Task Conditions_on_groups()
    {
        await Having(new() { AuthorId = new() { Is = 2 } }, """{ "authorId": { "equals": 2 } }""", "2");
        await Having(new() { Id = new() { Count = new() { GreaterThan = 1 } } }, """{ "id": { "_count": { "gt": 1 } } }""", "1");
        await Having(new() { Views = new() { Sum = new() { LessThan = 5 } } }, """{ "views": { "_sum": { "lt": 5 } } }""", "2");
        await Having(new() { Views = new() { Average = new() { GreaterThan = 1.5 } } }, """{ "views": { "_avg": { "gt": 1.5 } } }""", "1");
        await Having(new() { Slug = new() { Min = new() { StartsWith = "d" } } }, """{ "slug": { "_min": { "startsWith": "d" } } }""", "1");
        await Having(new() { Title = new() { Max = "Compound keys" } }, """{ "title": { "_max": { "equals": "Compound keys" } } }""", "2");
        await Having(new() { Content = new() { Max = null } }, """{ "content": { "_max": { "equals": null } } }""", "1");
        await Having(new() { CreatedAt = new() { Min = new() { LessThan = new DateTime(2026, 1, 3, 0, 0, 0, DateTimeKind.Utc) } } }, """{ "createdAt": { "_min": { "lt": { "$type": "DateTime", "value": "2026-01-03T00:00:00.000Z" } } } }""", "1");
        await Having(new() { Or = [new() { AuthorId = new() { Is = 1 } }, new() { Not = [new() { Id = new() { Count = 1 } }] }] }, """{ "OR": [{ "authorId": { "equals": 1 } }, { "NOT": [{ "id": { "_count": { "equals": 1 } } }] }] }""", "1");
        await Having(new() { And = [new() { Views = new() { Max = new() { GreaterThan = 1 } } }, new() { Views = new() { Min = 0 } }] }, """{ "AND": [{ "views": { "_max": { "gt": 1 } } }, { "views": { "_min": { "equals": 0 } } }] }""", "1");
    }

    [Fact]
    public async Task Groups_by_every_kind()
    {
        await Same(
            db => db.Thing.GroupByAsync(new() { By = [ThingField.Code, ThingField.MaybeText, ThingField.Flag, ThingField.Big, ThingField.Ratio, ThingField.Price, ThingField.At, ThingField.Moment, ThingField.Day, ThingField.Hour, ThingField.Ticket, ThingField.MaybeTicket, ThingField.Kind, ThingField.MaybeKind, ThingField.Blob], OrderBy = [new() { Code = Sort.Asc }] }),
            "Thing.groupBy",
            """{ "by": ["code", "maybeText", "flag", "big", "ratio", "price", "at", "moment", "day", "hour", "ticket", "maybeTicket", "kind", "maybeKind", "blob"], "orderBy": [{ "code": "asc" }] }""",
            "c1 c2 c3 c4",
            """{ "code": true, "maybeText": true, "flag": true, "big": true, "ratio": true, "price": true, "at": true, "moment": true, "day": true, "hour": true, "ticket": true, "maybeTicket": true, "kind": true, "maybeKind": true, "blob": true }""");
    }

    [Fact]
    public Task Conditions_on_groups_by_how_many_documents_there_are() => Same(
        db => db.Thing.GroupByAsync(new() { By = [ThingField.Kind], Having = new() { MaybeDocument = new() { Count = 0 } }, OrderBy = [new() { Kind = Sort.Asc }] }, things => new { things.Kind }),
        "Thing.groupBy",
        """{ "by": ["kind"], "having": { "maybeDocument": { "_count": { "equals": 0 } } }, "orderBy": [{ "kind": "asc" }] }""",
        "",
        """{ "kind": true }""");

    private Task Having(PostHaving having, string json, string expect) => Same(
        db => db.Post.GroupByAsync(new() { By = [PostField.AuthorId], Having = having, OrderBy = [new() { AuthorId = Sort.Asc }] }, posts => new { posts.AuthorId }),
        "Post.groupBy",
        $$"""{ "by": ["authorId"], "having": {{json}}, "orderBy": [{ "authorId": "asc" }] }""",
        expect,
        """{ "authorId": true }""");
}

public sealed class SqliteAggregate(Stage<SqliteServer> stage) : AggregateDoors<SqliteServer>(stage);

public sealed class PostgreSqlAggregate(Stage<PostgreSqlServer> stage) : AggregateDoors<PostgreSqlServer>(stage);
