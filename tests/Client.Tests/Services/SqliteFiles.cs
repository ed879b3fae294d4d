using Blog;

namespace SchemaFirst.Client.Tests;

/// <summary>Several connections to one file, in the journal that SQLite has from itself: there a commit waits until nobody reads.</summary>
public sealed class SqliteFiles : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("schemafirst-").FullName, "blog.db");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    [Theory]
    [InlineData("DELETE")]
    [InlineData("TRUNCATE")]
    [InlineData("WAL")]
    public async Task Many_read_and_write_at_once(string journal)
    {
        await using var client = new BlogDb(SqliteDatabase.Open(_file, new SqliteOptions { BusyTimeout = TimeSpan.FromSeconds(60) }));
        await client.Database.CreateAsync();
        Sql pragma = journal switch
        {
            "WAL" => $"PRAGMA journal_mode = WAL",
            "TRUNCATE" => $"PRAGMA journal_mode = TRUNCATE",
            _ => $"PRAGMA journal_mode = DELETE",
        };
        await client.QueryAsync(pragma, static _ => 0);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            for (var turn = 0; turn < 25; turn++)
            {
                var name = $"{caller}.{turn}";
                var made = await client.Category.CreateAsync(new() { Data = new() { Name = name } });
                Assert.Contains(await client.Category.FindManyAsync(), category => category.Id == made.Id && category.Name == name);
                await client.Category.UpdateAsync(new() { Where = new() { Id = made.Id }, Data = new() { Name = name + "!" } });
                await client.Category.UpdateManyAndReturnAsync(new() { Where = new() { Name = name + "!" }, Data = new() { Name = name + "?" } });
                if (turn % 2 == 0)
                {
                    Assert.Equal(name + "?", (await client.Category.DeleteAsync(new() { Where = new() { Id = made.Id } })).Name);
                }
            }
        })));
        Assert.Equal(8 * 12, await client.Category.CountAsync());
    }

    [Fact]
    public async Task What_cannot_be_committed_is_not_written_and_not_said_to_be()
    {
        await using var client = new BlogDb(SqliteDatabase.Open(_file, new SqliteOptions { BusyTimeout = TimeSpan.FromMilliseconds(100) }));
        await client.Database.CreateAsync();
        await client.Category.CreateManyAsync(new() { Data = [new() { Name = "a" }, new() { Name = "b" }] });
        await using var reader = new BlogDb(SqliteDatabase.Open(_file));
        await reader.ExecuteAsync($"PRAGMA locking_mode = EXCLUSIVE");
        Assert.Equal(2, await reader.Category.CountAsync());   // and keeps its lock
        Assert.Equal("P1008", (await Assert.ThrowsAsync<ConnectionException>(() => client.Category.CreateAsync(new() { Data = new() { Name = "c" } }))).Code);
        Assert.Equal("P1008", (await Assert.ThrowsAsync<ConnectionException>(() => client.Category.DeleteAsync(new() { Where = new() { Name = "a" } }))).Code);
        Assert.Equal("P1008", (await Assert.ThrowsAsync<ConnectionException>(() => client.QueryAsync($"INSERT INTO categories (name) VALUES ('d') RETURNING id", static _ => 0))).Code);
        Assert.Equal("P1008", (await Assert.ThrowsAsync<ConnectionException>(() => client.ExecuteAsync($"INSERT INTO categories (name) VALUES ('e') RETURNING id"))).Code);
        var waiting = client.Category.FindManyAsync();
        await reader.DisposeAsync();
        Assert.Equal(["a", "b"], (await waiting).Select(static category => category.Name).Order());
        Assert.Equal(1, await client.ExecuteAsync($"INSERT INTO categories (name) VALUES ('f') RETURNING id"));
        Assert.Single(await client.QueryAsync($"INSERT INTO categories (name) VALUES ('g') RETURNING id", static _ => 0));
        await Assert.ThrowsAsync<ConstraintException>(() => client.Category.CreateAsync(new() { Data = new() { Name = "g" } }));
        await client.Category.CreateAsync(new() { Data = new() { Name = "h" } });
        Assert.Equal(5, await client.Category.CountAsync());
    }

    [Fact]
    public async Task The_first_statement_of_a_connection_waits_for_a_lock_too()
    {
        await using var holder = new BlogDb(SqliteDatabase.Open(_file));
        await holder.Database.CreateAsync();
        await using var client = new BlogDb(SqliteDatabase.Open(_file));
        await holder.ExecuteAsync($"PRAGMA locking_mode = EXCLUSIVE");
        await holder.Category.CreateAsync(new() { Data = new() { Name = "held" } });   // nobody else can even read the tables' definitions now
        var read = client.Category.CountAsync();
        var written = client.Category.CreateAsync(new() { Data = new() { Name = "late" } });
        var raw = client.QueryAsync($"SELECT COUNT(*) FROM sqlite_master", static _ => 0);
        await Task.Delay(200);
        Assert.False(read.IsCompleted || written.IsCompleted || raw.IsCompleted);
        await holder.DisposeAsync();
        await Task.WhenAll(read, written, raw);
        Assert.InRange(await read, 1, 2);
    }

    [Fact]
    public async Task A_file_that_took_the_place_of_another_is_read_when_the_old_connections_are_dropped()
    {
        await using var client = new BlogDb(SqliteDatabase.Open(_file));
        await client.Database.CreateAsync();
        File.Copy(_file, _file + ".backup");
        await client.Category.CreateAsync(new() { Data = new() { Name = "lost" } });
        await client.Database.DropStaleConnectionsAsync();
        Assert.Equal(1, await client.Category.CountAsync());
        await client.TransactionAsync(async tx =>
        {
            File.Move(_file + ".backup", _file, overwrite: true);
            await client.Database.DropStaleConnectionsAsync();
            Assert.Equal(1, await tx.Category.CountAsync());   // in use: it goes on with what it has
            Assert.Equal(0, await client.Category.CountAsync());
        });
        Assert.Equal(1, await client.Category.CountAsync());
        await client.Database.DropStaleConnectionsAsync();
        Assert.Equal(0, await client.Category.CountAsync());
    }
}
