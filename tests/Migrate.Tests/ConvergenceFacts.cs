using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Introspection;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Migrate.Tests;

/// <summary>What was pushed once is there: a second push finds nothing to do, and what is pulled asks for the same database.</summary>
public sealed class ConvergenceFacts
{
    private const string Preview = "generator client {\n  provider        = \"prisma-client\"\n  previewFeatures = [\"partialIndexes\"]\n}\n\n";

    public static TheoryData<string, string> Schemas => new()
    {
        { "postgresql", Preview + "model A {\n  id Int @id\n  f Float\n  n Decimal\n\n  @@index([f], where: { f: 1.5 })\n  @@index([n], where: { n: { not: -0.5 } })\n}\n" },
        { "postgresql", Preview + "model A {\n  id Int @id\n  s String\n\n  @@unique([s], where: raw(\"s IN ('a', 'b') AND id <> 4\"))\n  @@index([id], where: raw(\"s NOT IN ('a', 'b')\"))\n}\n" },
        { "sqlite", Preview + "model A {\n  id Int @id\n  f Float\n\n  @@index([f], where: { f: { not: 1.5 } })\n}\n" },
        { "postgresql", "model A {\n  id Int @id\n  counter BigInt? @default(autoincrement())\n}\n" },
        { "postgresql", "model A {\n  id Int @id @default(autoincrement()) @db.Oid\n}\n" },
        { "postgresql", "model A {\n  id Int? @id @default(autoincrement())\n  b Int?\n\n  @@ignore\n}\n" },
        { "postgresql", "model A {\n  id Int @id\n  t DateTime? @default(dbgenerated(\"'15:00:00'::time\")) @db.Time(6)\n  v String? @default(dbgenerated(\"'a'::varchar\")) @db.VarChar\n}\n" },
        { "postgresql", "model A {\n  id Int @id\n  at DateTime[] @default([\"2020-09-21T20:00:00+02:00\"])\n  one DateTime @default(\"2020-09-21T20:00:00+02:00\")\n}\n" },
        { "sqlite", "model A {\n  id Int @id @default(0)\n  b Int?\n}\n" },
        { "postgresql", "model A {\n  id Int @id\n  e E\n}\n\nenum E {\n  at @map(\"@\")\n  dash @map(\"-\")\n}\n" },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task A_schema_and_the_database_it_made_are_the_same_both_ways(string provider, string models)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var target = place.Schema(models);
        Assert.True((await new MigrateEngine(database).PushAsync(target, force: false)).ExecutedSteps > 0);

        Assert.Equal("", await Rest(database, target));
        Assert.Equal("", await Rest(database, TargetSchema.Parse(await Pull(database, place.Text(Preview), PullStyle.Faithful))));
    }

    [Theory]
    [InlineData("sqlite", "'{}'")]
    [InlineData("sqlite", "-1.5e3")]
    [InlineData("sqlite", "X'01'")]
    public async Task A_constant_default_needs_no_rebuild_of_the_table(string provider, string sql)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        await new MigrateEngine(database).PushAsync(place.Schema("model A {\n  id Int @id\n}\n"), force: false);

        var after = place.Schema($"model A {{\n  id Int @id\n  v Unsupported(\"whatever\")? @default(dbgenerated(\"{sql}\"))\n}}\n");
        Assert.Contains("ADD COLUMN", await Rest(database, after), StringComparison.Ordinal);
        await new MigrateEngine(database).PushAsync(after, force: false);
        Assert.Equal("", await Rest(database, after));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Another_table_under_the_historys_name_is_shown_and_left_alone(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var target = place.Schema("model T {\n  id Int @id\n}\n");
        await database.ExecuteScriptAsync("CREATE TABLE \"T\" (\"id\" INTEGER NOT NULL PRIMARY KEY); CREATE TABLE \"_prisma_migrations\" (\"id\" VARCHAR(36) PRIMARY KEY NOT NULL, \"x\" INTEGER);", default);

        Assert.Contains("model prisma_migrations {", await Pull(database, place.Text(""), PullStyle.Prisma), StringComparison.Ordinal);
        Assert.DoesNotContain("_prisma_migrations", await Rest(database, target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task The_history_itself_is_no_model(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        var created = await engine.CreateMigrationAsync("init", draft: false, new MigrationFolder(null, []), place.Schema("model T {\n  id Int @id\n}\n"), DateTimeOffset.UnixEpoch);
        await engine.ApplyAsync(new MigrationFolder(MigrationFolder.LockFileFor(database.Dialect), [new MigrationFile(created.Name, created.Script)]));

        Assert.Equal("T", Assert.Single((await database.DescribeAsync([], default)).Tables).Name.Name);
    }

    [Theory]
    [InlineData("model A {\n  id Int @id\n  b String @db.Uuid @default(\"n\")\n}\n", "'n'")]
    [InlineData("model A {\n  id Int @id\n  b Int\n\n  @@index([b], where: raw(\"nothing > 1\"))\n}\n", "nothing > 1")]
    [InlineData("model A {\n  id Int @id\n  bs B[]\n}\n\nmodel B {\n  id Int @id\n  aId Int @db.Oid\n  other String @unique @db.Uuid\n  a A @relation(fields: [aId], references: [id])\n  cs C[]\n}\n\nmodel C {\n  id Int @id\n  bOther String\n  b B @relation(fields: [bOther], references: [other])\n}\n", "'C.bOther'")]
    public async Task What_the_server_would_refuse_is_told_before_anything_is_sent(string models, string culprit)
    {
        await using var place = TestDatabase.Create("postgresql");
        await using var database = await place.OpenAsync();
        var plan = SchemaDiffer.Diff(Schema.Database.DatabaseModel.Empty, place.Schema(Preview + models).Database, database.Dialect);

        Assert.Contains(await database.FindObstaclesAsync(plan, default), obstacle => obstacle.Contains(culprit, StringComparison.Ordinal));
    }

    private static async Task<string> Rest(ILiveDatabase database, TargetSchema target)
    {
        var plan = SchemaDiffer.Diff(await database.DescribeAsync(target.Namespaces, default), target.Database, database.Dialect);
        return plan.IsEmpty ? "" : plan.ToScript();
    }

    private static async Task<string> Pull(ILiveDatabase database, string known, PullStyle style)
    {
        var findings = new DiagnosticBag();
        var existing = SchemaBinder.Bind(SchemaParser.Parse(known, null, findings), findings);
        return SchemaPrinter.Print(Introspector.Pull(await database.DescribeAsync([], default), existing, database.Dialect, style).Syntax);
    }
}
