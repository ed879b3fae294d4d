using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.Sqlite.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Migrate.Tests;

/// <summary>Cut connections, full disks, two runners at once, and scripts that fail in the middle.</summary>
public sealed class FaultFacts
{
    private static readonly Migration First = Migration.Create("1_first", "CREATE TABLE \"A\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\nINSERT INTO \"A\" VALUES (1), (2), (3);\n");

    public static TheoryData<string> Providers => ["sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Two_runners_at_once_apply_each_migration_once(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        Migration[] migrations = [First, .. Enumerable.Range(2, 8).Select(static number => Migration.Create($"{number}_more", $"CREATE TABLE \"T{number}\" (\"id\" INTEGER);\n"))];
        async Task<int> RunAsync()
        {
            await using var database = await place.OpenAsync();
            return (await MigrationRunner.ApplyAsync(database, migrations)).Count;
        }

        var counts = await Task.WhenAll(Task.Run(RunAsync), Task.Run(RunAsync), Task.Run(RunAsync));
        Assert.Equal(9, counts.Sum());
        await using var after = await place.OpenAsync();
        var history = await after.ReadHistoryAsync(default);
        Assert.Equal(9, history!.Count);
        Assert.All(history, static record => Assert.True(record.IsApplied));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_script_that_fails_in_the_middle_of_its_transaction_leaves_nothing(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var broken = Migration.Create("2_broken", "DELETE FROM \"A\";\nCREATE TABLE \"B\" (\"id\" INTEGER);\nINSERT INTO \"nowhere\" VALUES (1);\n");
        var failed = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First, broken]));
        Assert.Contains("nothing of it is in the database", failed.Message);
        Assert.Equal(3, await CountAsync(database, "A"));
        var next = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First, broken]));
        Assert.Contains("'2_broken' failed at", next.Message);
        Assert.Contains("nothing of it is in the database", next.Message);
        Assert.Contains("nowhere", next.Message);
        Assert.Contains("migrate resolve --rolled-back 2_broken", next.Message);
    }

    [Theory]
    [InlineData("sqlite", "CREATE TABLE \"B\" (\"id\" INTEGER);\nBEGIN;\nCREATE TABLE \"C\" (\"id\" INTEGER);\nCOMMIT;\nINSERT INTO \"nowhere\" VALUES (1);\n")]
    [InlineData("postgresql", "BEGIN;\nCREATE TABLE \"B\" (\"id\" INTEGER);\nCOMMIT;\nINSERT INTO \"nowhere\" VALUES (1);\n")]
    public async Task A_script_with_its_own_transactions_may_leave_a_part_and_that_is_said(string provider, string script)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var failed = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First, Migration.Create("2_parts", script)]));
        Assert.Contains("a part of it may be in the database", failed.Message);
        Assert.Contains((await database.DescribeAsync([], default)).Tables, static table => table.Name.Name == "B");
        var next = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First, Migration.Create("2_parts", script)]));
        Assert.Contains("a part of it may be in the database", next.Message);
        Assert.Contains("mark it as applied, or undo", next.Message);
        Assert.Equal(3, await CountAsync(database, "A"));
    }

    [Fact]
    public async Task Statements_that_refuse_a_transaction_run_alone_on_postgres()
    {
        await using var place = TestDatabase.Create("postgresql");
        await using var database = await place.OpenAsync();
        var alone = Migration.Create("2_alone", "-- a comment; BEGIN\nCREATE INDEX CONCURRENTLY \"A_idx\" ON \"A\"(\"id\");\n");
        Assert.False(database.RunsWhole(alone.Script));
        Assert.True(database.RunsWhole("-- COMMIT;\nCREATE FUNCTION f() RETURNS int AS $x$ BEGIN RETURN 1; END $x$ LANGUAGE plpgsql;\nSELECT ';COMMIT;', \"a;END\" FROM t;"));
        Assert.False(database.RunsWhole("DO $$ BEGIN COMMIT; END $$;"));
        Assert.Equal(["1_first", "2_alone"], await MigrationRunner.ApplyAsync(database, [First, alone]));
        Assert.All((await database.ReadHistoryAsync(default))!, static record => Assert.True(record is { IsApplied: true, AppliedSteps: 1 }));
    }

    [Fact]
    public async Task A_script_that_changes_the_search_path_is_recorded_all_the_same()
    {
        await using var place = TestDatabase.Create("postgresql");
        await using var database = await place.OpenAsync();
        var dump = Migration.Create("1_dump", "SELECT pg_catalog.set_config('search_path', '', false);\nCREATE TABLE public.\"A\" (id integer);\n");
        Assert.Equal(["1_dump"], await MigrationRunner.ApplyAsync(database, [dump]));
        Assert.True(Assert.Single((await database.ReadHistoryAsync(default))!).IsApplied);
    }

    [Fact]
    public async Task A_cut_connection_is_told_and_the_next_run_knows_where_it_stands()
    {
        await using var place = TestDatabase.Create("postgresql");
        var cut = Migration.Create("2_cut", "INSERT INTO \"A\" VALUES (4);\nSELECT pg_terminate_backend(pg_backend_pid());\n");
        var database = await place.OpenAsync();
        var lost = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First, cut]));
        Assert.Contains(lost.Code, new[] { "P1017", "P3018" });
        await database.DisposeAsync();

        await using var again = await place.OpenAsync();
        var told = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(again, [First, cut]));
        Assert.Equal("P3009", told.Code);
        Assert.Contains("nothing of it is in the database", told.Message);
        Assert.Equal(3, await CountAsync(again, "A"));
        await new MigrateEngine(again).MarkRolledBackAsync("2_cut");
        Assert.Equal(["2_cut"], await MigrationRunner.ApplyAsync(again, [First, Migration.Create("2_cut", "INSERT INTO \"A\" VALUES (4);\n")]));
    }

    [Fact]
    public async Task A_full_disk_keeps_every_row_and_is_told_on_sqlite()
    {
        await using var place = TestDatabase.Create("sqlite");
        await using (var database = await place.OpenAsync())
        {
            await MigrationRunner.ApplyAsync(database, [First]);
        }

        var big = Migration.Create("2_big", "CREATE TABLE \"B\" AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, hex(zeroblob(100)) FROM n;\nDELETE FROM \"A\";\n");
        await using (var connection = new SqliteConnection(place.Connection + ";Pooling=False"))
        {
            await connection.OpenAsync();
            using var limit = connection.CreateCommand();
            limit.CommandText = "PRAGMA max_page_count=60";
            await limit.ExecuteScalarAsync();
            await using var full = SqliteMigrationDatabase.Over(connection);
            var failed = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(full, [First, big]));
            Assert.Equal("P3018", failed.Code);
            Assert.Contains("full", failed.Message);
        }

        await using var after = await place.OpenAsync();
        Assert.Equal(3, await CountAsync(after, "A"));
        Assert.Contains("nothing of it is in the database", (await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(after, [First, big]))).Message);
        await new MigrateEngine(after).MarkRolledBackAsync("2_big");
        Assert.Equal(["2_big"], await MigrationRunner.ApplyAsync(after, [First, big]));
    }

    [Fact]
    public async Task A_full_disk_keeps_every_row_and_is_told_on_postgres()
    {
        await using var place = TestDatabase.Create("postgresql");
        await using var database = await place.OpenAsync();

        // What the server says when it cannot extend a file, in the middle of a script.
        var full = Migration.Create("2_full", "DELETE FROM \"A\";\nDO $$ BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;\n");
        var failed = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First, full]));
        Assert.Contains("53100", failed.Message);
        Assert.Equal(3, await CountAsync(database, "A"));
    }

    private static async Task<long> CountAsync(ILiveDatabase database, string table) =>
        await database.CountAsync(new Risk.TableDropped(new QualifiedName(null, table)), default);
}
