using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaFirst.Cli.Tests;

/// <summary>Migrations by the tool, as both databases must do them.</summary>
public abstract class MigrationCommands : IDisposable
{
    private const string First = "20260101000000_init";
    private const string Second = "20260102000000_more";

    protected Tool Tool { get; } = new();

    protected abstract string Provider { get; }

    protected abstract string Url { get; }

    protected abstract IReadOnlyList<string> Tables();

    [Fact]
    public void Deploys_what_is_pending_once()
    {
        WriteFirst();
        Assert.Equal(1, Run("migrate", "status").ExitCode);
        var deployed = Run("migrate", "deploy");
        Assert.Equal((0, ""), (deployed.ExitCode, deployed.Error));
        Assert.Contains($"applied: {First}", deployed.Output);
        Assert.Contains("up to date", Run("migrate", "deploy").Output);
        Assert.Equal(0, Run("migrate", "status").ExitCode);
        Assert.Equal(["Post", "User", "_prisma_migrations"], Tables());
    }

    [Fact]
    public void A_migration_that_fails_halfway_leaves_the_database_as_it_was_and_is_on_record()
    {
        WriteFirst();
        Tool.File($"migrations/{Second}/migration.sql", "CREATE TABLE \"Extra\" (\"id\" INTEGER);\nCREATE TABLE \"User\" (\"id\" INTEGER);");
        var failed = Run("migrate", "deploy");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("error P3018: ", failed.Error);
        Assert.Contains(Second, failed.Error);
        Assert.DoesNotContain("   at ", failed.Error);
        Assert.Equal(["Post", "User", "_prisma_migrations"], Tables());
        Assert.Contains("error P3009: ", Run("migrate", "deploy").Error);
        Assert.Contains($"{Second}: failed", Run("migrate", "status").Output);
    }

    [Fact]
    public void An_edited_migration_shows_in_the_status()
    {
        WriteFirst();
        Assert.Equal(0, Run("migrate", "deploy").ExitCode);
        Tool.File($"migrations/{First}/migration.sql", Tool.Text($"migrations/{First}/migration.sql") + "-- more\n");
        var status = Run("migrate", "status");
        Assert.Equal(1, status.ExitCode);
        Assert.Contains("edited", status.Output);
    }

    [Fact]
    public void A_failed_migration_is_resolved_by_hand()
    {
        WriteFirst();
        Tool.File($"migrations/{Second}/migration.sql", "CREATE TABLE \"User\" (\"id\" INTEGER);");
        Assert.Contains("error P3018: ", Run("migrate", "deploy").Error);
        Assert.Contains("error P3017: ", Run("migrate", "resolve", "--applied", "nothing").Error);
        Assert.Equal(0, Run("migrate", "resolve", "--rolled-back", Second).ExitCode);
        Tool.File($"migrations/{Second}/migration.sql", "CREATE TABLE \"Extra\" (\"id\" INTEGER);");
        Assert.Equal(0, Run("migrate", "deploy").ExitCode);
        Assert.Equal(["Extra", "Post", "User", "_prisma_migrations"], Tables());
        Assert.Equal(0, Run("migrate", "status").ExitCode);
    }

    [Fact]
    public void Develops_by_writing_and_applying_migrations()
    {
        Tool.File("schema.prisma", Schema(""));
        var first = Run("migrate", "dev", "--name", "First Step");
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Matches(@"written: migrations[/\\]\d{14}_first_step[/\\]migration\.sql", first.Output);
        Assert.Contains($"provider = \"{Provider}\"", Tool.Text("migrations/migration_lock.toml"));
        Assert.Contains("in step", Run("migrate", "dev").Output);
        Tool.File("schema.prisma", Schema("  name String?\n"));
        Assert.Contains("written: ", Run("migrate", "dev", "--name", "second", "--create-only").Output);
        Assert.Equal(1, Run("migrate", "status").ExitCode);
        Assert.Contains("applied: ", Run("migrate", "deploy").Output);
        Assert.Contains("No difference", Run("migrate", "diff", "--from-url", Url, "--to-schema", "schema.prisma").Output);
    }

    [Fact]
    public void Resets_only_when_told_to()
    {
        WriteFirst();
        Assert.Equal(0, Run("migrate", "deploy").ExitCode);
        Tool.File("rows.sql", "CREATE TABLE \"Stray\" (\"id\" INTEGER);");
        Assert.Equal(0, Run("db", "execute", "--file", "rows.sql").ExitCode);
        var refused = Run("migrate", "reset");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--force", refused.Error);
        Assert.Contains("Stray", Tables());
        Assert.Equal(0, Run("migrate", "reset", "--force").ExitCode);
        Assert.Equal(["Post", "User", "_prisma_migrations"], Tables());
    }

    [Fact]
    public void Asks_at_a_terminal_for_the_name_of_a_migration()
    {
        Tool.File("schema.prisma", Schema(""));
        var asked = RunAtTerminal("First Step\n", "migrate", "dev");
        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("Name of the migration: ", asked.Output);
        Assert.Matches(@"written: migrations[/\\]\d{14}_first_step[/\\]migration\.sql", asked.Output);

        // In step: there is nothing to name.
        Assert.DoesNotContain("Name of the migration", RunAtTerminal("", "migrate", "dev").Output);
    }

    [Theory]
    [InlineData("n\n", 1)]
    [InlineData("\n", 1)]
    [InlineData("y\n", 0)]
    public void Asks_at_a_terminal_before_it_resets(string typed, int exit)
    {
        WriteFirst();
        Assert.Equal(0, Run("migrate", "deploy").ExitCode);
        Tool.File("rows.sql", "CREATE TABLE \"Stray\" (\"id\" INTEGER);");
        Assert.Equal(0, Run("db", "execute", "--file", "rows.sql").ExitCode);
        var asked = RunAtTerminal(typed, "migrate", "reset");
        Assert.Contains("Every table and every row of the database will be dropped. Go on? [y/N]", asked.Output);
        Assert.Equal(exit, asked.ExitCode);
        Assert.Equal(exit != 0, Tables().Contains("Stray"));
    }

    [Fact]
    public void Asks_at_a_terminal_before_a_drifted_database_is_reset_and_shows_what_takes_so_long()
    {
        WriteFirst();
        Tool.File("schema.prisma", Schema(""));
        Assert.Equal(0, Run("migrate", "deploy").ExitCode);
        Tool.File("rows.sql", "CREATE TABLE \"Stray\" (\"id\" INTEGER);");
        Assert.Equal(0, Run("db", "execute", "--file", "rows.sql").ExitCode);
        var asked = RunAtTerminal("n\n", "migrate", "dev", "--name", "next");
        Assert.Contains("trying the migrations out on a shadow database …", asked.Output);
        Assert.Contains("The database has to be reset", asked.Output);
        Assert.Contains("error SF9026: Nothing was done", asked.Output);
        Assert.Equal(1, asked.ExitCode);
        Assert.Contains("Stray", Tables());
    }

    [Fact]
    public void Refuses_a_folder_of_another_provider()
    {
        WriteFirst();
        Tool.File("migrations/migration_lock.toml", "provider = \"mysql\"\n");
        Assert.Contains("error P3019: ", Run("migrate", "deploy").Error);
        Assert.Empty(Tables());
    }

    [Fact]
    public void Pushes_a_schema_and_guards_what_is_in_the_database()
    {
        Tool.File("schema.prisma", Schema(""));
        Assert.Equal(0, Run("db", "push").ExitCode);
        Tool.File("rows.sql", "INSERT INTO \"User\" (\"email\") VALUES ('alice@example.com');");
        Assert.Equal(0, Run("db", "execute", "--file", "rows.sql").ExitCode);
        Tool.File("schema.prisma", Schema("").Replace("  email String @unique\n", ""));
        var guarded = Run("db", "push");
        Assert.Equal(1, guarded.ExitCode);
        Assert.Contains("'email'", guarded.Error);
        Assert.Contains("error P3001: ", guarded.Error);
        Assert.Equal(0, Run("db", "push", "--accept-data-loss").ExitCode);
        Assert.Contains("No difference", Run("migrate", "diff", "--from-url", Url, "--to-schema", "schema.prisma").Output);
    }

    [Fact]
    public void Diffs_what_migrations_lead_to()
    {
        WriteFirst();
        Tool.File("schema.prisma", Schema("  name String?\n"));
        var diff = Run("migrate", "diff", "--from-migrations", "migrations", "--to-schema", "schema.prisma", "--shadow-database-url", Url, "--script");
        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        Assert.Contains("ADD COLUMN", diff.Output);
        Assert.Empty(Tables());
    }

    [Fact]
    public void A_script_that_fails_is_told_without_the_tool_s_own_trace()
    {
        Tool.File("wrong.sql", "CREATE TABLE \"Once\" (\"id\" INTEGER); CREATE TABLE \"Once\" (\"id\" INTEGER);");
        var result = Run("db", "execute", "--file", "wrong.sql");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error P2010: ", result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Fact]
    public void Answers_machines()
    {
        WriteFirst();
        var status = JsonNode.Parse(Run("migrate", "status", "--json").Output)!;
        Assert.Equal((false, First), (status["upToDate"]!.GetValue<bool>(), status["pending"]![0]!.GetValue<string>()));
        Assert.Equal(First, JsonNode.Parse(Run("migrate", "deploy", "--json").Output)!["applied"]![0]!.GetValue<string>());
        Assert.True(JsonNode.Parse(Run("migrate", "status", "--json").Output)!["upToDate"]!.GetValue<bool>());
        Tool.File("schema.prisma", Schema("  name String?\n"));
        var developed = JsonNode.Parse(Run("migrate", "dev", "--name", "more", "--json").Output)!;
        Assert.EndsWith("_more", developed["applied"]![0]!.GetValue<string>());
        Assert.Equal(0, JsonNode.Parse(Run("db", "push", "--json").Output)!["executedSteps"]!.GetValue<int>());
        Assert.Contains("CREATE TABLE", JsonNode.Parse(Run("migrate", "diff", "--from-empty", "--to-schema", "schema.prisma", "--json", "--script").Output)!["text"]!.GetValue<string>());
        Assert.Contains("\"P3017\"", Run("migrate", "resolve", "--applied", "nothing", "--json").Error);
        Assert.Equal(2, JsonNode.Parse(Run("migrate", "reset", "--force", "--json").Output)!["applied"]!.AsArray().Count);
    }

    [Fact]
    public void Leaves_external_tables_alone()
    {
        Tool.File("schemafirst.json", """{ "tables": { "external": ["outside"] }, "migrations": { "initShadowDb": "CREATE TABLE outside (id INTEGER PRIMARY KEY);" } }""");
        Tool.File("make.sql", "CREATE TABLE outside (id INTEGER PRIMARY KEY);");
        Assert.Equal(0, Run("db", "execute", "--file", "make.sql").ExitCode);
        Tool.File("schema.prisma", Schema(""));
        Assert.Equal(0, Run("db", "push").ExitCode);
        Assert.Equal(["Post", "User", "outside"], Tables());
        Assert.Contains("No difference", Run("migrate", "diff", "--from-config-datasource", "--to-schema", "schema.prisma").Output);
        Assert.Equal(0, Run("migrate", "diff", "--from-config-datasource", "--to-schema", "schema.prisma", "--exit-code").ExitCode);
        Tool.File("schemafirst.json", "{}");
        Assert.Contains("outside", Run("migrate", "diff", "--from-config-datasource", "--to-schema", "schema.prisma").Output);
        Assert.Equal(2, Run("migrate", "diff", "--from-config-datasource", "--to-schema", "schema.prisma", "--exit-code").ExitCode);
    }

    [Fact]
    public void Migrates_beside_external_tables()
    {
        Tool.File("schemafirst.json", """{ "tables": { "external": ["outside"] }, "migrations": { "initShadowDb": "CREATE TABLE outside (id INTEGER PRIMARY KEY);" } }""");
        Tool.File($"migrations/{First}/migration.sql", "CREATE TABLE \"inside\" (\"id\" INTEGER NOT NULL PRIMARY KEY REFERENCES outside (id));\nINSERT INTO outside (id) VALUES (1);");
        Tool.File("schema.prisma", $"datasource db {{\n  provider = \"{Provider}\"\n}}\n");
        var diff = Run("migrate", "diff", "--from-migrations", "migrations", "--to-empty", "--provider", Provider, "--shadow-database-url", Url, "--script");
        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        Assert.Contains("DROP TABLE \"inside\"", diff.Output);
        Assert.DoesNotContain("DROP TABLE \"outside\"", diff.Output);
        Tool.File("schemafirst.json", "{}");
        Assert.Contains("error P3006: ", Run("migrate", "diff", "--from-migrations", "migrations", "--to-empty", "--provider", Provider, "--shadow-database-url", Url, "--script").Error);
    }

    public virtual void Dispose() => Tool.Dispose();

    private ToolResult Run(params string[] arguments)
    {
        Tool.File(".env", $"DATABASE_URL=\"{Url}\"\n");
        return Tool.Run(arguments);
    }

    private ToolResult RunAtTerminal(string typed, params string[] arguments)
    {
        Tool.File(".env", $"DATABASE_URL=\"{Url}\"\n");
        var shown = Tool.RunAtTerminal(typed, arguments);
        return shown with { Output = Regex.Replace(shown.Output, @"\e\[[0-9;?]*[A-Za-z]", "") };
    }

    private void WriteFirst()
    {
        Tool.File("schema.prisma", Schema(""));
        var diff = Tool.Run("migrate", "diff", "--from-empty", "--to-schema", "schema.prisma", "--script", "-o", $"migrations/{First}/migration.sql");
        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
    }

    private string Schema(string more) => Samples.Prisma.Replace("\"sqlite\"", $"\"{Provider}\"").Replace("  posts Post[]\n", "  posts Post[]\n" + more);
}
