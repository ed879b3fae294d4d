using System.Net;
using System.Net.Sockets;
using Blog;
using Npgsql;
using SchemaFirst.TestKit;

namespace SchemaFirst.Client.Tests.Services;

public sealed class SqliteErrors : Errors<SqliteServer>
{
    [Fact]
    public async Task A_file_that_cannot_be_opened_is_P1001()
    {
        await using var client = new BlogDb(SqliteDatabase.Open(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString(), "none", "blog.db")));
        Assert.Equal("P1001", (await Assert.ThrowsAsync<ConnectionException>(() => client.Category.CountAsync())).Code);
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("WAL")]
    public async Task A_lock_that_is_held_for_too_long_is_P1008(string journal)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("schemafirst-").FullName, "blog.db");
        await using var client = new BlogDb(SqliteDatabase.Open(file, new SqliteOptions { BusyTimeout = TimeSpan.FromMilliseconds(100) }));
        await client.Database.CreateAsync();
        await client.QueryAsync($"PRAGMA journal_mode = WAL", static _ => 0);
        if (journal == "DELETE")
        {
            await client.QueryAsync($"PRAGMA journal_mode = DELETE", static _ => 0);
        }

        await client.TransactionAsync(async tx =>
        {
            await tx.Category.CreateAsync(new() { Data = new() { Name = "held" } });
            var error = await Assert.ThrowsAsync<ConnectionException>(() => client.Category.CreateAsync(new() { Data = new() { Name = "late" } }));
            Assert.Equal(("P1008", true), (error.Code, error.IsTransient));
            Assert.Equal("P1008", (await Assert.ThrowsAsync<ConnectionException>(() => client.TransactionAsync(static _ => Task.CompletedTask))).Code);
            Assert.Equal(0, await client.Category.CountAsync());   // who reads is not in the way
        });
        Assert.Equal(1, await client.Category.CountAsync());
    }

    [Fact]
    public async Task Options_come_from_prisma_s_urls_too()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("schemafirst-").FullName, "blog.db");
        await using var client = new BlogDb(SqliteDatabase.Open($"file:{file}?connection_limit=1&pool_timeout=1&other=x"));
        await client.Database.CreateAsync();
        await client.TransactionAsync(async _ => Assert.Equal("P2024", (await Assert.ThrowsAsync<ConnectionException>(() => client.Category.CountAsync())).Code));
    }
}

public sealed class PostgreSqlErrors : Errors<PostgreSqlServer>
{
    [Fact]
    public async Task A_server_that_is_not_there_is_P1001()
    {
        var error = await FailAsync("Host=127.0.0.1;Port=1;Username=u;Database=d");
        Assert.Equal(("P1001", true), (error.Code, error.IsTransient));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_P1002()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        Assert.Equal("P1002", (await FailAsync($"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Username=u;Database=d;Timeout=1")).Code);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_P1003() =>
        Assert.Equal(("P1003", "3D000"), await CodesAsync(static settings => settings.Database = "no_such_database"));

    [Fact]
    public async Task A_role_that_does_not_exist_is_refused()
    {
        Assert.Equal(("P1010", "28000"), await CodesAsync(static settings => settings.Username = "no_such_role"));
    }

    [Fact]
    public async Task A_wrong_password_is_P1000()
    {
        await Db.ExecuteAsync($"DO $$ BEGIN CREATE ROLE sf_secret LOGIN PASSWORD 'right'; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        Assert.Equal((null, null), await CodesAsync(static settings => (settings.Username, settings.Password) = (PostgresServer.PasswordRole, "right")));
        Assert.Equal(("P1000", "28P01"), await CodesAsync(static settings => (settings.Username, settings.Password) = (PostgresServer.PasswordRole, "wrong")));
    }

    [Fact]
    public async Task More_connections_than_a_role_may_have_are_P2037()
    {
        await Db.ExecuteAsync($"DO $$ BEGIN CREATE ROLE sf_narrow LOGIN CONNECTION LIMIT 0; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        Assert.Equal(("P2037", "53300"), await CodesAsync(static settings => settings.Username = "sf_narrow"));
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_P1008()
    {
        await using var client = new BlogDb(PostgreSqlDatabase.Open(PostgresServer.Shared.ConnectionString + ";Command Timeout=1"));
        Assert.Equal("P1008", (await Assert.ThrowsAsync<ConnectionException>(() => client.ExecuteAsync($"SELECT pg_sleep(30)"))).Code);
        Assert.Equal("P1008", (await Assert.ThrowsAsync<ConnectionException>(() => client.TransactionAsync(async tx =>
        {
            await tx.ExecuteAsync($"SET LOCAL statement_timeout = 50");
            await tx.ExecuteAsync($"SELECT pg_sleep(30)");
        }))).Code);
    }

    [Fact]
    public async Task A_statement_that_was_prepared_before_its_table_changed_is_made_anew()
    {
        await using var client = Open(connections: 1);
        for (var use = 0; use < 4; use++)
        {
            Assert.Equal(3, (await client.Category.FindManyAsync()).Count);
            Assert.Equal(0, await client.Category.DeleteManyAsync(new() { Where = new() { Name = "none" } }));
        }

        await Db.ExecuteAsync($"ALTER TABLE categories ALTER COLUMN name TYPE varchar(500)");
        Assert.Equal(3, (await client.Category.FindManyAsync()).Count);
        Assert.Equal(0, await client.Category.DeleteManyAsync(new() { Where = new() { Name = "none" } }));
        await Db.ExecuteAsync($"ALTER TABLE categories ALTER COLUMN name TYPE text");
    }

    [Fact]
    public async Task A_connection_that_is_lost_is_P1017_and_the_next_request_gets_another_one()
    {
        var client = Open(connections: 1);
        var error = await Assert.ThrowsAsync<ConnectionException>(() => client.TransactionAsync(async tx =>
        {
            var pid = (await tx.QueryAsync($"SELECT pg_backend_pid() AS pid", static row => row.GetInt32("pid")))[0];
            await Db.ExecuteAsync($"SELECT pg_terminate_backend({pid})");
            await tx.Category.CountAsync();
        }));
        Assert.Equal(("P1017", true), (error.Code, error.IsTransient));
        Assert.Equal(3, await client.Category.CountAsync());
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_P2000()
    {
        var error = await Assert.ThrowsAsync<ValueException>(() => Db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = new string('x', 201) } }));
        Assert.Equal(("P2000", "Post"), (error.Code, error.Model));
    }

    [Fact]
    public async Task A_transaction_that_the_database_gave_up_is_P2028()
    {
        var error = await Assert.ThrowsAsync<TransactionException>(() => Db.TransactionAsync(async tx =>
        {
            await Assert.ThrowsAsync<ConstraintException>(() => tx.Category.CreateAsync(new() { Data = new() { Name = "Cooking" } }));
            await tx.Category.CountAsync();
        }));
        Assert.Equal("P2028", error.Code);
    }

    private static async Task<ConnectionException> FailAsync(string connectionString)
    {
        await using var client = new BlogDb(PostgreSqlDatabase.Open(connectionString));
        return await Assert.ThrowsAsync<ConnectionException>(() => client.Category.CountAsync());
    }

    private static async Task<(string?, string?)> CodesAsync(Action<NpgsqlConnectionStringBuilder> change)
    {
        var settings = new NpgsqlConnectionStringBuilder(PostgresServer.Shared.ConnectionString) { Pooling = false };
        change(settings);
        await using var client = new BlogDb(PostgreSqlDatabase.Open(settings.ConnectionString));
        try
        {
            await client.ExecuteAsync($"SELECT 1");
            return default;
        }
        catch (ConnectionException error)
        {
            return (error.Code, error.DatabaseCode);
        }
    }
}

public abstract class Errors<TServer> : ServiceSpecification<TServer>
    where TServer : IServer
{
    [Fact]
    public async Task A_unique_key_is_P2002_with_its_fields()
    {
        var error = await Assert.ThrowsAsync<ConstraintException>(() => Db.Category.CreateAsync(new() { Data = new() { Name = "Cooking" } }));
        Assert.Equal(("P2002", "Category", "name"), (error.Code, error.Model, Assert.Single(error.Fields)));
        Assert.False(error.IsTransient);
    }

    [Fact]
    public async Task A_foreign_key_is_P2003()
    {
        var error = await Assert.ThrowsAsync<ConstraintException>(() => Db.Post.CreateAsync(new() { Data = new() { Slug = "s", Title = "t", AuthorId = 4711 } }));
        Assert.Equal(("P2003", "Post"), (error.Code, error.Model));
        Assert.Equal(TServer.Endless.ToString().StartsWith("WITH", StringComparison.Ordinal) ? null : "posts_author_id_fkey", error.Constraint);
    }

    [Fact]
    public async Task A_check_is_P2004_and_a_null_P2011_with_its_column()
    {
        await Db.ExecuteAsync($"DROP TABLE reactions");
        await Db.ExecuteAsync($"CREATE TABLE reactions (user_id INTEGER, post_id INTEGER, strength INTEGER CHECK (strength > 0), must INTEGER NOT NULL DEFAULT 1)");
        var check = await Assert.ThrowsAsync<ConstraintException>(() => Db.Reaction.CreateAsync(new() { Data = new() { UserId = 1, PostId = 1, Strength = -1 } }));
        Assert.Equal(("P2004", "Reaction"), (check.Code, check.Model));

        await Db.ExecuteAsync($"DROP TABLE reactions");
        await Db.ExecuteAsync($"CREATE TABLE reactions (user_id INTEGER, post_id INTEGER, strength INTEGER, must INTEGER NOT NULL)");
        var missing = await Assert.ThrowsAsync<ConstraintException>(() => Db.Reaction.CreateAsync(new() { Data = new() { UserId = 1, PostId = 1 } }));
        Assert.Equal(("P2011", "must"), (missing.Code, Assert.Single(missing.Fields)));
    }

    [Fact]
    public async Task A_missing_column_is_P2022_and_a_missing_table_P2021()
    {
        await Db.ExecuteAsync($"DROP TABLE reactions");
        await Db.ExecuteAsync($"CREATE TABLE reactions (user_id INTEGER, post_id INTEGER)");
        var column = await Assert.ThrowsAsync<MissingTableException>(() => Db.Reaction.FindManyAsync());
        Assert.Equal(("P2022", "Reaction"), (column.Code, column.Model));
        Assert.Contains("strength", column.Message, StringComparison.Ordinal);

        await Db.ExecuteAsync($"DROP TABLE reactions");
        var table = await Assert.ThrowsAsync<MissingTableException>(() => Db.Reaction.FindManyAsync());
        Assert.Equal(("P2021", "reactions"), (table.Code, table.Table));
    }

    [Fact]
    public async Task An_upsert_of_one_statement_needs_no_transaction()
    {
        var (client, events) = OpenWatched();
        for (var round = 0; round < 2; round++)
        {
            await client.Category.UpsertAsync(new() { Where = new() { Name = "new" }, Create = new() { Name = "new" }, Update = new() { Name = "new" } });
        }

        Assert.Equal(["INSERT", "INSERT"], events.Select(static told => told.Query.Split(' ')[0]));
    }
}
