using SchemaFirst.CodeFixes.Migrations;
using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Fixes;

public sealed class MigrationFixTests
{
    private const string Before = "[Model] public partial record User { [Id] public int Id { get; init; } public int Age { get; init; } }";

    [Fact]
    public async Task Writes_the_migration_with_its_snapshot_and_then_nothing_is_pending()
    {
        var source = MigratedProject.Source("PostgreSql", Before.Replace("int Age", "int? Age", StringComparison.Ordinal));
        var (_, added, project) = await MigratedProject.From("PostgreSql", Before).FixAsync(new WriteMigration(), "SF3001", "WriteMigration", source);
        Assert.Equal(["migration.sql", "schema.snapshot"], added.Select(static file => file.Name).Order(StringComparer.Ordinal));
        var script = added.First(static file => file.Name == "migration.sql");
        Assert.Matches("^/p/migrations/2[0-9]{13}_alter_table/migration.sql$", script.FilePath);
        Assert.Equal(2, script.Folders.Count);
        Assert.Equal("-- AlterTable\nALTER TABLE \"User\" ALTER COLUMN \"age\" DROP NOT NULL;\n", (await script.GetTextAsync()).ToString());
        Assert.Empty(await MigratedProject.AnalyzeAsync((await project.GetCompilationAsync())!, project.AnalyzerOptions.AdditionalFiles));
    }

    [Theory]
    [InlineData("RenamedFrom", "[RenamedFrom(\"age\")] public int Years")]
    [InlineData("Map", "[Map(\"age\")] public int Years")]
    public async Task Says_what_was_renamed_or_keeps_the_name(string key, string expected)
    {
        var renamed = Before.Replace("Age", "Years", StringComparison.Ordinal);
        var (source, _, project) = await MigratedProject.From("Sqlite", Before).FixAsync(new SayFormerName(), "SF3009", key, MigratedProject.Source("Sqlite", renamed));
        Assert.Equal(MigratedProject.Source("Sqlite", renamed.Replace("public int Years", expected, StringComparison.Ordinal)), source);
        var rest = await MigratedProject.AnalyzeAsync((await project.GetCompilationAsync())!, project.AnalyzerOptions.AdditionalFiles);
        Assert.Equal(key == "Map" ? [] : ["SF3001"], rest.Select(static item => item.Id));
    }

    [Theory]
    [InlineData("[RenamedFrom(\"A\")] public int Age", "public int Age")]
    [InlineData("[RenamedFrom(\"A\"), Default(1)] public int Age", "[Default(1)] public int Age")]
    [InlineData("[Default(1), RenamedFrom(\"A\")] public int Age", "[Default(1)] public int Age")]
    public async Task Removes_a_rename_that_is_done(string stale, string expected)
    {
        var plain = Before.Replace("public int Age", expected, StringComparison.Ordinal);
        var (source, _, _) = await MigratedProject.From("Sqlite", plain)
            .FixAsync(new RemoveFormerName(), "SF3014", "RemoveRenamedFrom", MigratedProject.Source("Sqlite", Before.Replace("public int Age", stale, StringComparison.Ordinal)));
        Assert.Equal(MigratedProject.Source("Sqlite", plain), source);
    }
}
