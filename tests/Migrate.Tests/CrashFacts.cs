using System.Diagnostics;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Migrate.Tests;

/// <summary>
/// A process that applies migrations is killed behind every act on the database, and in the middle of a script. The next run says where things stand; doing
/// what it says leads to the same database with every row, whatever the boundary was.
/// </summary>
public sealed class CrashFacts
{
    private const int Rows = 500;

    public static TheoryData<string> Providers => ["sqlite", "postgresql"];

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Killed_at_any_boundary_the_next_run_says_how_to_go_on_and_no_row_is_lost(string provider)
    {
        using var folder = new ScriptFolder(provider);
        var boundaries = 0;
        for (var boundary = 1; ; boundary++)
        {
            await using var place = TestDatabase.Create(provider);
            var (exit, _) = await RunAsync(place, folder.Path, boundary);
            if (exit == 0)
            {
                break;
            }

            Assert.Equal(137, exit);
            boundaries++;
            await GoOnAsync(place, folder);
        }

        // Twice the lock and the history, its creation, and three acts for each of four migrations.
        Assert.InRange(boundaries, 16, 40);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Killed_in_the_middle_of_a_script_nothing_of_it_stays(string provider)
    {
        using var folder = new ScriptFolder(provider);
        folder.Add("5_long", provider == "sqlite"
            ? "CREATE TABLE \"Long\" AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 40000000) SELECT i FROM n;\n"
            : "CREATE TABLE \"Long\" (\"i\" INTEGER);\nSELECT pg_sleep(60);\n");
        await using var place = TestDatabase.Create(provider);
        using (var process = Start(place, folder.Path, boundary: 0))
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line && line != "executing 5_long")
            {
            }

            await Task.Delay(300);
            process.Kill();
            await process.WaitForExitAsync();
        }

        if (provider == "postgresql")
        {
            // The server notices that nobody listens only when it wants to speak; an administrator ends what goes on.
            await using var other = await place.OpenAsync();
            await other.ExecuteScriptAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();", default);
        }

        folder.Replace("5_long", "CREATE TABLE \"Long\" (\"i\" INTEGER);\n");
        await using (var database = await place.OpenAsync())
        {
            Assert.Equal("P3009", (await Assert.ThrowsAsync<MigrationException>(() => new MigrateEngine(database).ApplyAsync(folder.Read()))).Code);
            Assert.DoesNotContain((await database.DescribeAsync([], default)).Tables, static table => table.Name.Name == "Long");
            await new MigrateEngine(database).MarkRolledBackAsync("5_long");
        }

        await GoOnAsync(place, folder);
    }

    private static async Task GoOnAsync(TestDatabase place, ScriptFolder folder)
    {
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        try
        {
            await engine.ApplyAsync(folder.Read());
        }
        catch (MigrationException told) when (told.Code == "P3009")
        {
            if (told.Message.Contains($"'migrate resolve --applied {told.MigrationName}'", StringComparison.Ordinal))
            {
                await engine.MarkAppliedAsync(told.MigrationName!, folder.Read());
            }
            else
            {
                Assert.Contains($"nothing of it is in the database", told.Message);
                Assert.Contains($"'migrate resolve --rolled-back {told.MigrationName}'", told.Message);
                await engine.MarkRolledBackAsync(told.MigrationName!);
            }

            await engine.ApplyAsync(folder.Read());
        }

        Assert.Equal(HistoryState.Same, (await engine.DiagnoseHistoryAsync(folder.Read())).State);
        Assert.Equal(Rows, await CountAsync(database, "A"));
        Assert.Equal(Rows, await CountAsync(database, "B"));
    }

    private static async Task<long> CountAsync(ILiveDatabase database, string table) =>
        await database.CountAsync(new Risk.TableDropped(new QualifiedName(null, table)), default);

    private static async Task<(int Exit, string Error)> RunAsync(TestDatabase place, string folder, int boundary)
    {
        using var process = Start(place, folder, boundary);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        await output;
        return (process.ExitCode, error);
    }

    private static Process Start(TestDatabase place, string folder, int boundary)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "SchemaFirst.Migrate.Crash.dll");
        return Process.Start(new ProcessStartInfo(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            [program, place.Provider, place.Connection, folder, boundary.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    /// <summary>Four migrations: a table with rows, a change of it that copies them, a table filled from it, and an index.</summary>
    private sealed class ScriptFolder : IDisposable
    {
        public ScriptFolder(string provider)
        {
            Add("1_table", $"CREATE TABLE \"A\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"n\" INTEGER);\n{Fill("A", "i, i")}\n");
            Add("2_rebuild", provider == "sqlite"
                ? """
                  PRAGMA defer_foreign_keys=ON;
                  PRAGMA foreign_keys=OFF;
                  CREATE TABLE "new_A" ("id" INTEGER NOT NULL PRIMARY KEY, "n" TEXT NOT NULL);
                  INSERT INTO "new_A" ("id", "n") SELECT "id", "n" FROM "A";
                  DROP TABLE "A";
                  ALTER TABLE "new_A" RENAME TO "A";
                  PRAGMA foreign_keys=ON;
                  PRAGMA defer_foreign_keys=OFF;

                  """
                : "ALTER TABLE \"A\" ALTER COLUMN \"n\" SET DATA TYPE TEXT, ALTER COLUMN \"n\" SET NOT NULL;\n");
            Add("3_copy", "CREATE TABLE \"B\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\nINSERT INTO \"B\" SELECT \"id\" FROM \"A\";\n");
            Add("4_index", "CREATE UNIQUE INDEX \"A_n_key\" ON \"A\"(\"n\");\n-- the end, without a line feed");
        }

        public string Path { get; } = Directory.CreateTempSubdirectory("sf-crash-").FullName;

        public void Add(string name, string script)
        {
            Directory.CreateDirectory(System.IO.Path.Combine(Path, name));
            Replace(name, script);
        }

        public void Replace(string name, string script) => File.WriteAllText(System.IO.Path.Combine(Path, name, "migration.sql"), script);

        public MigrationFolder Read() => new(
            null, [.. Directory.EnumerateDirectories(Path).Order(StringComparer.Ordinal).Select(static folder =>
                new MigrationFile(System.IO.Path.GetFileName(folder), File.ReadAllText(System.IO.Path.Combine(folder, "migration.sql"))))]);

        public void Dispose() => Directory.Delete(Path, recursive: true);

        private static string Fill(string table, string values) =>
            $"INSERT INTO \"{table}\" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows}) SELECT {values} FROM n;";
    }
}
