using SchemaFirst.Cli.Databases;
using SchemaFirst.Migrate;
using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>The migrations, drift and what is pending.</summary>
/// <typeparam name="TStage">The database.</typeparam>
public abstract class MigrationSpecification<TStage> : IAsyncLifetime
    where TStage : Stage, new()
{
    private const string First = "model Item {\n  id Int @id\n  word String\n}\n";
    private const string Second = "model Item {\n  id Int @id\n}\n";
    private const string Third = "model Item {\n  id Int @id\n  note String?\n}\n";
    private readonly TStage _stage = new();

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public Task DisposeAsync() => _stage.DisposeAsync().AsTask();

    [Fact]
    public async Task Each_migration_has_its_state_script_and_risks()
    {
        await AddAsync("20260101000000_first", First, applies: true);
        await AddAsync("20260102000000_second", Second, applies: false);
        await _stage.ExecuteAsync("""INSERT INTO "Item" (id, word) VALUES (1, 'kept')""");
        _stage.WriteSchema(Third);
        using var browser = await _stage.OpenAsync();
        var answer = await browser.GetAsync("migrations");
        var (first, second) = (answer["migrations"]![0]!, answer["migrations"]![1]!);
        Assert.Equal(("applied", "pending"), ((string?)first["state"], (string?)second["state"]));
        Assert.EndsWith("Z", (string?)first["appliedAt"], StringComparison.Ordinal);
        Assert.Contains("CREATE TABLE", (string?)first["sql"], StringComparison.Ordinal);
        Assert.Equal("ColumnDropped", (string?)Assert.Single(second["risks"]!.AsArray())!["code"]);
        Assert.Null(answer["drift"]);
        Assert.Contains("note", (string?)answer["pending"]!["sql"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_by_hand_is_drift()
    {
        await AddAsync("20260101000000_first", First, applies: true);
        await _stage.ExecuteAsync("""CREATE INDEX "by_hand" ON "Item" (word)""");
        using var browser = await _stage.OpenAsync();
        var answer = await browser.GetAsync("migrations");
        Assert.Contains("by_hand", (string?)answer["drift"]!["sql"], StringComparison.Ordinal);
        Assert.Null(answer["pending"]);
    }

    [Fact]
    public async Task Without_migrations_the_schema_is_compared_with_the_database()
    {
        await _stage.SetUpAsync(First);
        _stage.WriteSchema(Second);
        await _stage.ExecuteAsync("""INSERT INTO "Item" (id, word) VALUES (1, 'kept')""");
        using var browser = await _stage.OpenAsync();
        var answer = await browser.GetAsync("migrations");
        Assert.Empty(answer["migrations"]!.AsArray());
        Assert.Equal("ColumnDropped", (string?)Assert.Single(answer["pending"]!["risks"]!.AsArray())!["code"]);
    }

    [Fact]
    public async Task Read_only_it_looks_as_far_as_nothing_is_made_on_a_server()
    {
        await AddAsync("20260101000000_first", First, applies: true);
        await AddAsync("20260102000000_second", Second, applies: false);
        await _stage.ExecuteAsync("""INSERT INTO "Item" (id, word) VALUES (1, 'kept')""");
        await _stage.ExecuteAsync("""CREATE INDEX "by_hand" ON "Item" (word)""");
        _stage.WriteSchema(Third);
        using var browser = await _stage.OpenAsync(readOnly: true);
        var answer = await browser.GetAsync("migrations");
        Assert.Equal("ColumnDropped", (string?)Assert.Single(answer["migrations"]![1]!["risks"]!.AsArray())!["code"]);
        if (_stage.IsServer)
        {
            Assert.Equal("read-only", (string?)answer["problem"]!["code"]);
            Assert.Contains("on the server", (string?)answer["problem"]!["message"], StringComparison.Ordinal);
            return;
        }

        Assert.Null(answer["problem"]);
        Assert.Contains("by_hand", (string?)answer["drift"]!["sql"], StringComparison.Ordinal);
        Assert.Contains("note", (string?)answer["pending"]!["sql"], StringComparison.Ordinal);
    }

    private async Task AddAsync(string name, string schema, bool applies)
    {
        _stage.WriteSchema(schema);
        var choice = _stage.Choice();
        await using var database = await choice.OpenAsync(default);
        var engine = choice.Engine(database);
        var created = await engine.CreateMigrationAsync(name, draft: false, choice.Folder(), choice.Target(database), TimeProvider.System.GetUtcNow());
        MigrationsFolder.Write(choice.MigrationsPath, name, created.Script!, database.Dialect, created.Snapshot);
        if (applies)
        {
            await engine.ApplyAsync(choice.Folder());
        }
    }
}
