using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Migrate.Tests;

public sealed class SnapshotFacts
{
    private const string Records = """
        // a remark
        public enum Role { [Map("u")] USER, ADMIN }
        /// <summary>Somebody.</summary>
        [Model, RenamedFrom("Old")]
        public partial record User { [Id] public int Id { get; init; } public Role Role { get; init; } }
        """;

    public static TheoryData<string> Providers => ["sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_migration_comes_with_the_schema_it_leads_to_and_what_it_continues_from(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var target = place.CSharp(Records);
        var created = await new MigrateEngine(database).CreateMigrationAsync("x", draft: false, new MigrationFolder(null, []), target, DateTimeOffset.UnixEpoch);
        var text = created.Snapshot!.ToText();
        var read = MigrationSnapshot.TryParse(text)!;
        Assert.Equal(created.Snapshot, read);
        Assert.Equal(read, MigrationSnapshot.TryParse(text.Replace("\n", "\r\n", StringComparison.Ordinal))! with { Schema = read.Schema });
        Assert.Null(read.Parent);
        Assert.True(Checksum.Matches(created.Script!, read.ScriptChecksum!));
        Assert.DoesNotContain("remark", text);
        Assert.DoesNotContain("Somebody", text);
        var (known, dialect) = read.ReadDatabase()!.Value;
        Assert.True(SchemaDiffer.Diff(known, target.Database, dialect).IsEmpty);
        Assert.Equal(read.SchemaHash, MigrationSnapshot.HashOfScript(SchemaDiffer.Diff(DatabaseModel.Empty, target.Database, dialect).ToScript()));

        var folder = new MigrationFolder(null, [new MigrationFile(created.Name, created.Script) { Snapshot = text }]);
        var next = await new MigrateEngine(database).CreateMigrationAsync("y", draft: true, folder, target, DateTimeOffset.UnixEpoch);
        Assert.Equal((created.Name, read.ScriptChecksum, null), (next.Snapshot!.Parent, next.Snapshot.ParentChecksum, next.Snapshot.ScriptChecksum));
    }

    [Fact]
    public void What_is_no_snapshot_is_none()
    {
        Assert.Null(MigrationSnapshot.TryParse(""));
        Assert.Null(MigrationSnapshot.TryParse("model A {}"));
        Assert.Null(MigrationSnapshot.TryParse("// schema: 1\n\nmodel A {")!.ReadDatabase());
    }
}
