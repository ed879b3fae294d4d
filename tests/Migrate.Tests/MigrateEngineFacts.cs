using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Migrate.Tests;

public sealed class MigrateEngineFacts
{
    private const string Before = "model A {\n  id Int @id\n  n Int?\n  bs B[]\n\n  @@index([n])\n}\n\nmodel B {\n  id Int @id\n  aId Int\n  a A @relation(fields: [aId], references: [id], onDelete: Cascade)\n}\n";

    public static TheoryData<string> Providers => ["sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_pushed_schema_is_what_the_database_then_holds(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        var target = place.Schema(Before);
        Assert.True((await engine.PushAsync(target, force: false)).ExecutedSteps > 0);
        Assert.Equal(0, (await engine.PushAsync(target, force: false)).ExecutedSteps);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_changed_table_keeps_its_rows_indexes_and_the_rows_that_refer_to_it(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        await engine.PushAsync(place.Schema(Before), force: false);
        await database.ExecuteScriptAsync("INSERT INTO \"A\" VALUES (1, 10), (2, 20); INSERT INTO \"B\" VALUES (1, 1), (2, 2);", default);

        var after = await engine.PushAsync(place.Schema(Before.Replace("n Int?", "n Int @default(5)", StringComparison.Ordinal)), force: false);
        Assert.True(after.ExecutedSteps > 0);
        var model = await database.DescribeAsync([], default);
        Assert.Single(model.Tables.Single(table => table.Name.Name == "A").Indexes);
        Assert.Single(model.Tables.Single(table => table.Name.Name == "B").ForeignKeys);
        Assert.Equal(2, await Count(database, "A"));
        Assert.Equal(2, await Count(database, "B"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task What_would_be_lost_needs_force_and_what_cannot_be_done_is_refused_with_it(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        await engine.PushAsync(place.Schema(Before), force: false);
        await database.ExecuteScriptAsync("INSERT INTO \"A\" VALUES (1, 10);", default);

        var dropped = place.Schema(Before.Replace("  n Int?\n", "", StringComparison.Ordinal).Replace("\n\n  @@index([n])", "", StringComparison.Ordinal));
        var refused = await engine.PushAsync(dropped, force: false);
        Assert.Equal(0, refused.ExecutedSteps);
        Assert.Equal(1, Assert.Single(refused.Risks.Warnings).Count);

        var impossible = place.Schema(Before.Replace("n Int?", "n Int?\n  must String", StringComparison.Ordinal));
        Assert.Equal(0, (await engine.PushAsync(impossible, force: true)).ExecutedSteps);
        Assert.True((await engine.PushAsync(dropped, force: true)).ExecutedSteps > 0);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Development_goes_on_until_the_database_drifts_from_its_migrations(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        var target = place.Schema(Before);
        var created = await engine.CreateMigrationAsync("init", draft: false, new MigrationFolder(null, []), target, DateTimeOffset.UnixEpoch);
        Assert.Equal("19700101000000_init", created.Name);
        var folder = new MigrationFolder(MigrationFolder.LockFileFor(database.Dialect), [new MigrationFile(created.Name, created.Script)]);
        Assert.Equal([created.Name], await engine.ApplyAsync(folder));
        Assert.False((await engine.DiagnoseDevelopmentAsync(folder, target.Namespaces)).NeedsReset);
        Assert.Null((await engine.CreateMigrationAsync("more", draft: false, folder, target, DateTimeOffset.UnixEpoch)).Script);

        await database.ExecuteScriptAsync("CREATE TABLE \"drift\" (\"id\" INTEGER NOT NULL PRIMARY KEY);", default);
        Assert.True((await engine.DiagnoseDevelopmentAsync(folder, target.Namespaces)).NeedsReset);
        Assert.False((await new MigrateEngine(database, new ExternalObjects(["drift"], [])).DiagnoseDevelopmentAsync(folder, target.Namespaces)).NeedsReset);
    }

    [Fact]
    public async Task A_lock_file_of_another_provider_stops_everything()
    {
        await using var place = TestDatabase.Create("sqlite");
        await using var database = await place.OpenAsync();
        var folder = new MigrationFolder("provider = \"mysql\"\n", []);
        Assert.Equal("P3019", (await Assert.ThrowsAsync<MigrationException>(() => new MigrateEngine(database).ApplyAsync(folder))).Code);
    }

    private static async Task<long> Count(ILiveDatabase database, string table) =>
        await database.CountAsync(new Schema.Migrations.Risks.Risk.TableDropped(new Schema.Database.QualifiedName(null, table)), default);
}
