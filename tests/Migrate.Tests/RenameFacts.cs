using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Migrate.Tests;

/// <summary>What was renamed keeps its rows, its keys and what refers to it, and is renamed once.</summary>
public sealed class RenameFacts
{
    private const string Before = """
        public enum Role { USER, ADMIN }
        [Model, Index(nameof(FullName))]
        public partial record Person
        {
            [Id, AutoIncrement] public int Id { get; init; }
            [Unique] public required string FullName { get; init; }
            [Default(Role.USER)] public Role Role { get; init; }
            public partial IReadOnlyList<Letter> Letters { get; }
            public partial IReadOnlyList<Tag> Tags { get; }
        }
        [Model]
        public partial record Letter
        {
            [Id] public int Id { get; init; }
            public int PersonId { get; init; }
            [Relation(nameof(PersonId), References = [nameof(Person.Id)], OnDelete = ReferentialAction.Cascade)]
            public partial Person Person { get; }
        }
        [Model]
        public partial record Tag
        {
            [Id] public int Id { get; init; }
            public partial IReadOnlyList<Person> People { get; }
        }
        """;

    // The model's new name comes after the other side's in ordinal order, so that the link table's sides change places too.
    private const string After = """
        public enum Role { [RenamedFrom("USER")] Member, ADMIN }
        [Model, Index(nameof(Name)), RenamedFrom("Person")]
        public partial record User
        {
            [Id, AutoIncrement] public int Id { get; init; }
            [Unique, RenamedFrom("FullName")] public required string Name { get; init; }
            [Default(Role.Member)] public Role Role { get; init; }
            public partial IReadOnlyList<Letter> Letters { get; }
            public partial IReadOnlyList<Tag> Tags { get; }
        }
        [Model]
        public partial record Letter
        {
            [Id] public int Id { get; init; }
            [RenamedFrom("personId")] public int UserId { get; init; }
            [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
            public partial User User { get; }
        }
        [Model]
        public partial record Tag
        {
            [Id] public int Id { get; init; }
            public partial IReadOnlyList<User> People { get; }
        }
        """;

    public static TheoryData<string> Providers => ["sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Renamed_tables_columns_values_and_relations_keep_every_row(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        var (before, after) = (place.CSharp(Before), place.CSharp(After));
        var folder = await AddAsync(engine, new MigrationFolder(MigrationFolder.LockFileFor(database.Dialect), []), before, "1_init");
        await database.ExecuteScriptAsync(
            """
            INSERT INTO "Person" ("fullName", "role") VALUES ('Ada', 'USER'), ('Bob', 'ADMIN');
            INSERT INTO "Letter" ("id", "personId") VALUES (1, 1), (2, 2), (3, 2);
            INSERT INTO "Tag" ("id") VALUES (10);
            INSERT INTO "_PersonToTag" ("A", "B") VALUES (1, 10), (2, 10);
            """, default);

        var (plan, risks) = await engine.EvaluateRisksAsync(folder, after);
        Assert.DoesNotContain(plan.Risks, static risk => risk is Risk.TableDropped or Risk.ColumnDropped or Risk.RequiredColumnAdded or Risk.EnumValuesRemoved);
        Assert.Empty(risks.Blocking);
        folder = await AddAsync(engine, folder, after, "2_rename");

        await AssertHoldsAsync(database, "User", "name", "Ada", "Bob");
        await AssertHoldsAsync(database, "User", "role", "Member", "ADMIN");
        Assert.Equal(3, await CountAsync(database, "Letter"));
        Assert.Equal(2, await CountAsync(database, "_TagToUser"));
        Assert.Equal(2, await CountAsync(database, "_TagToUser", "\"A\" = 10 AND \"B\" IN (1, 2)"));
        var made = await database.DescribeAsync([], default);
        Assert.True(SchemaDiffer.Diff(made, after.Database with { Enums = WithoutHistory(after), Tables = Plain(after) }, database.Dialect).IsEmpty);
        Assert.False((await engine.DiagnoseDevelopmentAsync(folder, after.Namespaces)).NeedsReset);

        // The attributes are still there, and there is nothing left to do.
        Assert.Null((await engine.CreateMigrationAsync("more", draft: false, folder, after, DateTimeOffset.UnixEpoch)).Script);
        Assert.Equal(0, (await engine.PushAsync(after, force: false)).ExecutedSteps);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_push_renames_too(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        await engine.PushAsync(place.CSharp(Before), force: false);
        await database.ExecuteScriptAsync("INSERT INTO \"Person\" (\"fullName\", \"role\") VALUES ('Ada', 'USER');", default);
        var pushed = await engine.PushAsync(place.CSharp(After), force: false);
        Assert.True(pushed.ExecutedSteps > 0, string.Join("; ", pushed.Risks.Blocking.Concat(pushed.Risks.Warnings).Select(risk => risk.Message)));
        await AssertHoldsAsync(database, "User", "role", "Member");
        Assert.Equal(0, (await engine.PushAsync(place.CSharp(After), force: false)).ExecutedSteps);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Names_may_be_passed_on_and_the_old_name_taken_by_a_new_model(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        await engine.PushAsync(place.CSharp(
            """
            [Model] public partial record A { [Id] public int Id { get; init; } [Unique] public int X { get; init; } [Unique] public int Y { get; init; } }
            [Model] public partial record B { [Id] public int Id { get; init; } }
            """), force: false);
        await database.ExecuteScriptAsync("INSERT INTO \"A\" VALUES (1, 10, 20); INSERT INTO \"B\" VALUES (5), (6);", default);
        var pushed = await engine.PushAsync(place.CSharp(
            """
            [Model] public partial record A { [Id] public int Id { get; init; } [Unique] public int X { get; init; } }
            [Model, RenamedFrom("A")] public partial record B { [Id] public int Id { get; init; } [Unique, RenamedFrom("X")] public int Y { get; init; } [Unique, RenamedFrom("Y")] public int Z { get; init; } }
            [Model, RenamedFrom("B")] public partial record C { [Id] public int Id { get; init; } }
            """), force: false);
        Assert.Empty(pushed.Risks.Warnings);
        Assert.Equal(0, await CountAsync(database, "A"));
        Assert.Equal(1, await CountAsync(database, "B", "\"y\" = 10 AND \"z\" = 20"));
        Assert.Equal(2, await CountAsync(database, "C"));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_name_may_change_in_case_alone(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        await engine.PushAsync(place.CSharp("[Model, Map(\"users\")] public partial record User { [Id] public int Id { get; init; } [Map(\"NAME\")] public int Name { get; init; } }"), force: false);
        await database.ExecuteScriptAsync("INSERT INTO \"users\" VALUES (1, 2);", default);
        await engine.PushAsync(place.CSharp("[Model, RenamedFrom(\"users\")] public partial record Users { [Id] public int Id { get; init; } [RenamedFrom(\"NAME\")] public int Name { get; init; } }"), force: false);
        Assert.Equal(1, await CountAsync(database, "Users", "\"name\" = 2"));
        Assert.Equal(["Users"], (await database.DescribeAsync([], default)).Tables.Select(static table => table.Name.Name));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_relation_keeps_its_links_under_another_name_and_a_condition_its_index(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        const string records = """
            [Model, Unique(nameof(Mail), Where = "\"active\" IS NOT NULL")]
            public partial record Post { [Id] public int Id { get; init; } public required string Mail { get; init; } public bool? Active { get; init; } [Relation(Name = "old")] public partial IReadOnlyList<Tag> Tags { get; } }
            [Model] public partial record Tag { [Id] public int Id { get; init; } [Relation(Name = "old")] public partial IReadOnlyList<Post> Posts { get; } }
            """;
        await engine.PushAsync(Partial(place, records), force: false);
        await database.ExecuteScriptAsync("INSERT INTO \"Post\" VALUES (1, 'm', NULL); INSERT INTO \"Tag\" VALUES (2); INSERT INTO \"_old\" VALUES (1, 2);", default);
        var renamed = records.Replace("Name = \"old\")] public partial IReadOnlyList<Tag>", "Name = \"new\"), RenamedFrom(\"old\")] public partial IReadOnlyList<Tag>", StringComparison.Ordinal)
            .Replace("Name = \"old\"", "Name = \"new\"", StringComparison.Ordinal)
            .Replace("public bool? Active", "[RenamedFrom(\"Active\")] public bool? Enabled", StringComparison.Ordinal)
            .Replace("\\\"active\\\"", "\\\"enabled\\\"", StringComparison.Ordinal).Replace("\"active\\\" ", "\"enabled\\\" ", StringComparison.Ordinal);
        var pushed = await engine.PushAsync(Partial(place, renamed), force: false);
        Assert.Empty(pushed.Risks.Warnings);
        Assert.Equal(1, await CountAsync(database, "_new", "\"A\" = 1 AND \"B\" = 2"));
        Assert.Equal(0, (await engine.PushAsync(Partial(place, renamed), force: false)).ExecutedSteps);
    }

    private static TargetSchema Partial(TestDatabase place, string records) =>
        place.CSharp(records, "[Generator(\"client\", \"prisma-client\", Output = \"x\", PreviewFeatures = [\"partialIndexes\"])]");

    private static async Task<MigrationFolder> AddAsync(MigrateEngine engine, MigrationFolder folder, TargetSchema target, string name)
    {
        var created = await engine.CreateMigrationAsync("x", draft: false, folder, target, DateTimeOffset.UnixEpoch);
        var next = folder with { Files = [.. folder.Files, new MigrationFile(name, created.Script)] };
        Assert.Equal([name], await engine.ApplyAsync(next));
        return next;
    }

    // What the schema asks for, without a word of what was before.
    private static IReadOnlyList<Table> Plain(TargetSchema target) =>
        [.. target.Database.Tables.Select(static table => table with { FormerNames = default, Columns = [.. table.Columns.Select(static column => column with { FormerNames = default, Values = null })] })];

    private static IReadOnlyList<DatabaseEnum> WithoutHistory(TargetSchema target) =>
        [.. target.Database.Enums.Select(static type => type with { FormerNames = default, FormerValues = default })];

    private static async Task AssertHoldsAsync(ILiveDatabase database, string table, string column, params string[] values)
    {
        foreach (var value in values)
        {
            Assert.Equal(1, await CountAsync(database, table, $"cast(\"{column}\" as text) = '{value}'"));
        }
    }

    private static async Task<long> CountAsync(ILiveDatabase database, string table, string condition = "1 = 1")
    {
        // A view of the rows in question, counted by the door that counts risks.
        await database.ExecuteScriptAsync($"CREATE VIEW \"counted\" AS SELECT * FROM \"{table}\" WHERE {condition};", default);
        var count = await database.CountAsync(new Risk.TableDropped(new QualifiedName(null, "counted")), default);
        await database.ExecuteScriptAsync("DROP VIEW \"counted\";", default);
        return count;
    }
}
