using SchemaFirst.Doors.Tests.Kit;
using SchemaFirst.Runtime.Databases;
using Teams;

namespace SchemaFirst.Doors.Tests.Scenarios;

/// <summary>Relations that the client keeps whole by itself: <c>relationMode = "prisma"</c>.</summary>
public abstract class EmulatedDoors<TServer>(Stage<TServer> stage) : DoorSpecification<TeamDb, TServer>(stage)
    where TServer : IDoorServer, new()
{
    [Fact]
    public async Task What_refers_goes_forgets_or_holds()
    {
        await Same(db => db.Team.DeleteAsync(new() { Where = new() { Id = 1 } }), "Team.deleteOne", """{ "where": { "id": 1 } }""", "1");
        await Refused(db => db.Team.DeleteAsync(new() { Where = new() { Id = 2 } }), "Team.deleteOne", """{ "where": { "id": 2 } }""", "P2014");
        await Same(db => db.Team.DeleteManyAsync(new() { Where = new() { Matches = new() { None = new() } } }), "Team.deleteMany", """{ "where": { "matches": { "none": {} } } }""", "2");
        await Refused(db => db.Team.DeleteManyAsync(), "Team.deleteMany", "{}", "P2014");
    }

    [Fact]
    public async Task Keys_that_change_are_followed()
    {
        await Same(db => db.Team.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Id = 10 } }), "Team.updateOne", """{ "where": { "id": 1 }, "data": { "id": 10 } }""", "10");
        await Same(db => db.Team.UpdateAsync(new() { Where = new() { Id = 2 }, Data = new() { Name = "new" }, Include = new() { Matches = true } }), "Team.updateOne", """{ "where": { "id": 2 }, "data": { "name": "new" } }""", "2", """{ "$scalars": true, "matches": true }""");
    }

    [Fact]
    public async Task Nested_writes_need_no_foreign_keys()
    {
        await Same(
            db => db.Team.CreateAsync(new() { Data = new() { Id = 4, Name = "four", Players = new() { Create = [new() { Id = 40 }], Connect = [new() { Id = 1 }] }, Fans = new() { Connect = [new() { Id = 2 }] } }, Include = new() { Players = new() { OrderBy = [new() { Id = Sort.Asc }] }, Fans = true } }),
            "Team.createOne",
            """{ "data": { "id": 4, "name": "four", "players": { "create": [{ "id": 40 }], "connect": [{ "id": 1 }] }, "fans": { "connect": [{ "id": 2 }] } } }""",
            "4",
            """{ "$scalars": true, "players": { "arguments": { "orderBy": [{ "id": "asc" }] }, "selection": { "$scalars": true } }, "fans": true }""");
        await Same(db => db.Player.CreateAsync(new() { Data = new() { Id = 50, TeamId = 999 } }), "Player.createOne", """{ "data": { "id": 50, "teamId": 999 } }""", "50");
        await Same(db => db.Team.UpdateAsync(new() { Where = new() { Id = 1 }, Data = new() { Players = new() { Delete = [new() { Id = 1 }] }, Fans = new() { Disconnect = [new() { Id = 1 }] } } }), "Team.updateOne", """{ "where": { "id": 1 }, "data": { "players": { "delete": [{ "id": 1 }] }, "fans": { "disconnect": [{ "id": 1 }] } } }""", "1");
    }

    /// <inheritdoc/>
    protected override TeamDb Open(Database database) => new(database);

    /// <inheritdoc/>
    protected override async Task SeedAsync(TeamDb client, TServer server)
    {
        await client.Team.CreateManyAsync(new() { Data = [new() { Id = 1, Name = "one" }, new() { Id = 2, Name = "two" }, new() { Id = 3, Name = "three" }] });
        await client.Player.CreateManyAsync(new() { Data = [new() { Id = 1, TeamId = 1 }, new() { Id = 2, TeamId = 1 }, new() { Id = 3, TeamId = 2 }] });
        await client.Fan.CreateManyAsync(new() { Data = [new() { Id = 1, TeamId = 1 }, new() { Id = 2 }] });
        await client.Match.CreateManyAsync(new() { Data = [new() { Id = 1, TeamName = "two" }] });
    }
}

public sealed class SqliteEmulated(Stage<SqliteServer> stage) : EmulatedDoors<SqliteServer>(stage);

public sealed class PostgreSqlEmulated(Stage<PostgreSqlServer> stage) : EmulatedDoors<PostgreSqlServer>(stage);
