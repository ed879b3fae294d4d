using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Migrate.Tests;

public sealed class MigrationRunnerFacts
{
    private static readonly Migration First = Migration.Create("1_first", "CREATE TABLE \"A\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n");
    private static readonly Migration Second = Migration.Create("2_second", "ALTER TABLE \"A\" ADD COLUMN \"x\" TEXT;\n");

    public static TheoryData<string> Providers => ["sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Each_migration_is_applied_once_and_recorded(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using (var database = await place.OpenAsync())
        {
            Assert.Equal(["1_first"], await MigrationRunner.ApplyAsync(database, [First]));
        }

        await using (var database = await place.OpenAsync())
        {
            Assert.Equal(["2_second"], await MigrationRunner.ApplyAsync(database, [First, Second]));
            Assert.Empty(await MigrationRunner.ApplyAsync(database, [First, Second]));
            var history = await database.ReadHistoryAsync(default);
            Assert.Equal(["1_first", "2_second"], history!.Select(record => record.Name));
            Assert.All(history!, record => Assert.True(record is { IsApplied: true, AppliedSteps: 1, Logs: null }));
            Assert.All(history!, record => Assert.InRange(record.FinishedAt!.Value, DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5)));
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_failure_is_recorded_stops_the_next_run_and_can_be_resolved(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var broken = Migration.Create("2_second", "CREATE TABLE \"B\" (\"id\" INTEGER);\nCREATE TABLE oops (;\n");
        var failed = await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First, broken]));
        Assert.Equal("P3018", failed.Code);
        Assert.Equal("2_second", failed.MigrationName);
        var record = Assert.Single((await database.ReadHistoryAsync(default))!, record => record.IsFailed);
        Assert.False(string.IsNullOrEmpty(record.Logs));
        Assert.Null((await database.DescribeAsync([], default)).Tables.FirstOrDefault(table => table.Name.Name == "B"));

        Assert.Equal("P3009", (await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First, Second]))).Code);
        await new MigrateEngine(database).MarkRolledBackAsync("2_second");
        Assert.Equal(["2_second"], await MigrationRunner.ApplyAsync(database, [First, Second]));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_database_with_tables_and_no_history_is_left_alone(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        await database.ExecuteScriptAsync("CREATE TABLE \"old\" (\"id\" INTEGER);", default);
        Assert.Equal("P3005", (await Assert.ThrowsAsync<MigrationException>(() => MigrationRunner.ApplyAsync(database, [First]))).Code);
        Assert.Null(await database.ReadHistoryAsync(default));
    }

    [Fact]
    public void A_script_matches_its_checksum_with_either_line_ending_and_with_no_other_change()
    {
        var recorded = Migration.ChecksumOf("a;\nb;\n");
        Assert.True(Migration.Create("m", "a;\r\nb;\r\n").Matches(recorded));
        Assert.False(Migration.Create("m", "a;\nb;").Matches(recorded));
    }
}
