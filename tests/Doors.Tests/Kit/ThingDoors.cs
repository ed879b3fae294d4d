using Blog;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>Scenarios about conditions on columns.</summary>
public abstract class ThingDoors<TServer>(Stage<TServer> stage) : BlogDoors<TServer>(stage)
    where TServer : IDoorServer, new()
{
    /// <summary>Both doors find the same things by a condition.</summary>
    /// <param name="where">The condition in C#.</param>
    /// <param name="json">The condition in the protocol.</param>
    /// <param name="expect">The things' ids.</param>
    protected Task Things(ThingWhere where, string json, string? expect = null) => Same(
        db => db.Thing.FindManyAsync(new() { Where = where, OrderBy = [new() { Id = Sort.Asc }] }),
        "Thing.findMany",
        $$"""{ "where": {{json}}, "orderBy": [{ "id": "asc" }] }""",
        expect);

    /// <summary>Both doors refuse a condition alike.</summary>
    protected Task ThingsRefused(ThingWhere where, string json, string code) =>
        Refused(db => db.Thing.FindManyAsync(new() { Where = where }), "Thing.findMany", $$"""{ "where": {{json}} }""", code);
}
