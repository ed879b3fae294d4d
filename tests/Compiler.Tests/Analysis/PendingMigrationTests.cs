using SchemaFirst.Compiler.Tests.Harness;

namespace SchemaFirst.Compiler.Tests.Analysis;

/// <summary>What no migration covers is underlined at its record, property or enum, and what the next migration would risk too.</summary>
public sealed class PendingMigrationTests
{
    private const string User = "[Model] public partial record User { [Id] public int Id { get; init; } public string? Name { get; init; } public int Age { get; init; } }";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Says_nothing_while_the_last_migration_covers_the_records(string provider) =>
        await MigratedProject.From(provider, User).VerifyAsync(provider, "/* moved */ " + User);

    [Fact]
    public async Task Shows_the_pending_sql_at_the_record()
    {
        var found = await MigratedProject.From("PostgreSql", User)
            .VerifyAsync("PostgreSql", User.Replace("User {", "{|SF3001:User|} { public int? Score { get; init; }", StringComparison.Ordinal));
        Assert.Contains("ALTER TABLE \"User\" ADD COLUMN \"score\" INTEGER;", found[0].GetMessage(null));
    }

    [Fact]
    public async Task Says_nothing_without_a_snapshot_or_while_the_schema_has_errors()
    {
        Assert.Empty(await MigratedProject.AnalyzeAsync(Code.Compile(MigratedProject.Source("Sqlite", User)), []));
        await MigratedProject.From("Sqlite", User).VerifyAsync("Sqlite", User.Replace("[Id] ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_a_dropped_table_at_the_client() => await MigratedProject.From("PostgreSql", User + "[Model] public partial record Old { [Id] public int Id { get; init; } }")
        .VerifyAsyncAtClient(["SF3001", "SF3004"], User);

    [Fact]
    public async Task Tells_a_dropped_column() => await MigratedProject.From("PostgreSql", User)
        .VerifyAsync("PostgreSql", User.Replace("User {", "{|SF3005:{|SF3001:User|}|} {", StringComparison.Ordinal).Replace("public int Age { get; init; }", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("PostgreSql", "long", "int")]
    [InlineData("PostgreSql", "int", "bool")]
    [InlineData("Sqlite", "string", "int")]
    public async Task Tells_a_type_that_loses_values(string provider, string from, string to) => await MigratedProject.From(provider, User.Replace("int Age", from + " Age", StringComparison.Ordinal))
        .VerifyAsync(provider, User.Replace("User {", "{|SF3001:User|} {", StringComparison.Ordinal).Replace("int Age", to + " {|SF3006:Age|}", StringComparison.Ordinal));

    [Fact]
    public async Task Tells_a_required_column_without_default() => await MigratedProject.From("Sqlite", User)
        .VerifyAsync("Sqlite", User.Replace("User {", "{|SF3001:User|} { public long {|SF3007:Score|} { get; init; } [Default(1)] public long Fine { get; init; }", StringComparison.Ordinal));

    [Fact]
    public async Task Tells_a_column_that_becomes_required() => await MigratedProject.From("PostgreSql", User)
        .VerifyAsync("PostgreSql", User.Replace("User {", "{|SF3001:User|} {", StringComparison.Ordinal).Replace("string? Name", "string {|SF3008:Name|}", StringComparison.Ordinal));

    [Fact]
    public async Task Takes_a_drop_and_an_add_of_one_type_for_a_rename() => await MigratedProject.From("PostgreSql", User)
        .VerifyAsync("PostgreSql", User.Replace("User {", "{|SF3001:User|} {", StringComparison.Ordinal).Replace("int Age", "int {|SF3009:Years|}", StringComparison.Ordinal));

    [Fact]
    public async Task Takes_a_table_of_the_same_columns_for_a_rename() => await MigratedProject.From("PostgreSql", User)
        .VerifyAsyncAtClient(["SF3001"], User.Replace("User {", "{|SF3009:{|SF3001:Person|}|} {", StringComparison.Ordinal));

    [Fact]
    public async Task Is_content_with_a_rename_that_is_said() => await MigratedProject.From("Sqlite", User)
        .VerifyAsync("Sqlite", User.Replace("User {", "{|SF3001:User|} {", StringComparison.Ordinal).Replace("public int Age", "[RenamedFrom(\"Age\")] public int Years", StringComparison.Ordinal));

    [Fact]
    public async Task Tells_a_unique_key_and_a_lock_on_a_table_that_is_there()
    {
        await MigratedProject.From("PostgreSql", User)
            .VerifyAsync("PostgreSql", User.Replace("User {", "{|SF3013:{|SF3010:{|SF3001:User|}|}|} {", StringComparison.Ordinal).Replace("public int Age", "[Unique] public int Age", StringComparison.Ordinal));
        await MigratedProject.From("Sqlite", User)
            .VerifyAsync("Sqlite", "[Index(nameof(Age))] " + User.Replace("User {", "{|SF3001:User|} {", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tells_a_changed_primary_key() => await MigratedProject.From("PostgreSql", User)
        .VerifyAsync("PostgreSql", "[Id(nameof(Id), nameof(Age))] " + User.Replace("User {", "{|SF3011:{|SF3001:User|}|} {", StringComparison.Ordinal).Replace("[Id] ", "", StringComparison.Ordinal));

    [Fact]
    public async Task Tells_a_value_that_goes_and_not_one_that_is_renamed()
    {
        const string before = "public enum Role { USER, ADMIN } [Model] public partial record User { [Id] public int Id { get; init; } public Role Role { get; init; } }";
        await MigratedProject.From("PostgreSql", before)
            .VerifyAsync("PostgreSql", before.Replace("Role { USER, ADMIN }", "{|SF3012:{|SF3001:Role|}|} { USER }", StringComparison.Ordinal));
        await MigratedProject.From("PostgreSql", before)
            .VerifyAsync("PostgreSql", before.Replace("Role { USER, ADMIN }", "{|SF3001:Role|} { [RenamedFrom(\"USER\")] Member, ADMIN }", StringComparison.Ordinal));
        await MigratedProject.From("Sqlite", before)
            .VerifyAsync("Sqlite", before.Replace("USER", "[RenamedFrom(\"USER\")] Member", StringComparison.Ordinal).Replace("record User", "record {|SF3001:User|}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Tells_a_rename_that_is_done_and_one_from_nothing(string provider)
    {
        const string records = "public enum Role { {0}USER, ADMIN } [Model{1}] public partial record User { [Id] public int Id { get; init; } {2}public Role Role { get; init; } }";
        static string With(string value, string model, string column) =>
            records.Replace("{0}", value, StringComparison.Ordinal).Replace("{1}", model, StringComparison.Ordinal).Replace("{2}", column, StringComparison.Ordinal);
        await MigratedProject.From(provider, With("", "", "")).VerifyAsync(
            provider, With("[{|SF3014:RenamedFrom(\"GUEST\")|}] ", ", {|SF3014:RenamedFrom(\"Person\")|}", "[{|SF3014:RenamedFrom(\"Kind\")|}] "));
        await MigratedProject.From(provider, With("", "", "")).VerifyAsync(
            provider, With("", "", "[{|SF3015:RenamedFrom(\"Kind\")|}] public int? {0} { get; init; } ").Replace("{0}", "New", StringComparison.Ordinal).Replace("record User", "record {|SF3001:User|}", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_rule_can_be_switched_off() => Assert.All(
        Analyzers.Migrations.MigrationDescriptors.All,
        static rule => Assert.True(rule.IsEnabledByDefault && rule.DefaultSeverity != Microsoft.CodeAnalysis.DiagnosticSeverity.Error && !rule.CustomTags.Contains("NotConfigurable")));
}
