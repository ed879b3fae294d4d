using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Analysis;

/// <summary>Scripts that were edited and branches that meet are underlined in the scripts themselves.</summary>
public sealed class MigrationHistoryTests
{
    private const string Before = "[Model] public partial record User { [Id] public int Id { get; init; } }";
    private const string After = "[Model] public partial record User { [Id] public int Id { get; init; } public int? A { get; init; } }";

    [Fact]
    public async Task An_edited_script_is_told_and_other_line_endings_are_no_edit()
    {
        var edited = MigratedProject.From("Sqlite", Before).With("2_next", "Sqlite", After, "1_init", editedScript: "-- something else\n");
        var found = Assert.Single(await edited.AnalyzeAsync(MigratedProject.Source("Sqlite", After)));
        Assert.Equal("SF3002", found.Id);
        Assert.EndsWith("2_next/migration.sql", found.Location.GetLineSpan().Path);
        Assert.Empty(await MigratedProject.From("Sqlite", Before).With("2_next", "Sqlite", After, "1_init", editedScript: "-- 2_next\r\n").AnalyzeAsync(MigratedProject.Source("Sqlite", After)));
    }

    [Fact]
    public async Task Two_branches_from_one_migration_are_told_at_the_later_one()
    {
        var project = MigratedProject.From("Sqlite", Before).With("2_mine", "Sqlite", After, "1_init").With("3_theirs", "Sqlite", After, "1_init");
        var found = Assert.Single(await project.AnalyzeAsync(MigratedProject.Source("Sqlite", After)));
        Assert.Equal("SF3003", found.Id);
        Assert.Contains("'2_mine' and '3_theirs'", found.GetMessage(null));
        Assert.EndsWith("3_theirs/migration.sql", found.Location.GetLineSpan().Path);
        Assert.Empty(await MigratedProject.From("Sqlite", Before).With("2_mine", "Sqlite", After, "1_init").With("3_theirs", "Sqlite", After, "2_mine").AnalyzeAsync(MigratedProject.Source("Sqlite", After)));
    }
}
