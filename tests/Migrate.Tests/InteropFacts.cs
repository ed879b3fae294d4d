using System.Diagnostics;
using System.Text.Json;
using Npgsql;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;
using SchemaFirst.TestKit;

namespace SchemaFirst.Migrate.Tests;

/// <summary>
/// Prisma's own schema engine and SchemaFirst in turn on one database and one folder: five migrations by each, and after every one of them both say that everything is
/// up to date, that nothing drifted, and that nothing is left to do.
/// </summary>
public sealed class InteropFacts
{
    public static TheoryData<string> Providers => ["sqlite", "postgresql"];

    [InteropTheory]
    [MemberData(nameof(Providers))]
    public async Task Both_stay_healthy_on_one_database_and_one_folder(string provider)
    {
        await using var place = TestDatabase.Create(provider);
        var shadow = provider == "sqlite" ? "" : PostgresServer.Shared.CreateDatabase();
        var folder = Directory.CreateTempSubdirectory("sf-interop-").FullName;
        try
        {
            var steps = Steps(provider);
            for (var step = 0; step < steps.Count; step++)
            {
                var schema = Path.Combine(folder, "..", Path.GetFileName(folder) + ".prisma");
                var former = schema + ".former";
                await File.WriteAllTextAsync(schema, place.Text(steps[step]));
                if (step % 2 == 0)
                {
                    await MigrateAsync(place, folder, steps[step], step);
                }
                else
                {
                    await File.WriteAllTextAsync(former, place.Text(steps[step - 1]));
                    var made = await PrismaAsync("migrate", place, shadow, folder, schema, former, $"prisma_{step}");
                    Assert.Equal(1, made.GetProperty("applied").GetArrayLength());
                }

                await AssertHealthyAsync(place, folder, steps[step]);
                var status = await PrismaAsync("status", place, shadow, folder, schema);
                Assert.True(status.GetProperty("upToDate").GetBoolean(), $"After step {step} Prisma says: {status}");
                File.Delete(schema);
                File.Delete(former);
            }

            Assert.Equal(10, Directory.GetDirectories(folder).Length);
            Assert.Equal(5, Directory.GetFiles(folder, MigrationSnapshot.FileName, SearchOption.AllDirectories).Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
            if (shadow.Length > 0)
            {
                PostgresServer.Shared.DropDatabase(shadow);
            }
        }
    }

    // Ten schemas, each a step from the one before: tables, columns, keys, relations, link tables, defaults, enums, names.
    private static List<string> Steps(string provider)
    {
        var kind = provider == "sqlite" ? "String" : "Kind";
        var first = "model User {\n  id Int @id @default(autoincrement())\n  email String @unique\n}\n";
        var posts = first.Replace("\n}", "\n  posts Post[]\n}", StringComparison.Ordinal)
            + "model Post {\n  id Int @id @default(autoincrement())\n  title String\n  authorId Int?\n  author User? @relation(fields: [authorId], references: [id])\n}\n";
        var tags = posts.Replace("  title String\n", "  title String\n  tags Tag[]\n", StringComparison.Ordinal) + "model Tag {\n  id Int @id\n  name String\n  posts Post[]\n}\n";
        var index = tags.Replace("references: [id])\n}", "references: [id], onDelete: Cascade)\n\n  @@index([authorId])\n}", StringComparison.Ordinal);
        var defaults = index.Replace("title String", "title String @default(\"it's\")\n  createdAt DateTime @default(now())\n  views Int @default(0)", StringComparison.Ordinal);
        var optional = defaults.Replace("name String", "name String?", StringComparison.Ordinal);
        var enums = optional.Replace("views Int @default(0)", $"views Int @default(0)\n  kind {kind} @default({(provider == "sqlite" ? "\"A\"" : "A")})", StringComparison.Ordinal)
            + (provider == "sqlite" ? "" : "enum Kind {\n  A\n  B\n}\n");
        var key = enums + "model Seat {\n  row Int\n  number Int\n  price Decimal?\n  data Json?\n\n  @@id([row, number])\n  @@map(\"seats\")\n}\n";
        var bigger = key.Replace("views Int", "views BigInt", StringComparison.Ordinal).Replace("price Decimal?", "price Float?", StringComparison.Ordinal);
        var smaller = bigger.Replace("  data Json?\n", "", StringComparison.Ordinal).Replace("model Tag {", "model Tag {\n  color String @default(\"red\")", StringComparison.Ordinal);
        return [first, posts, tags, index, defaults, optional, enums, key, bigger, smaller];
    }

    private static async Task MigrateAsync(TestDatabase place, string folder, string models, int step)
    {
        await using var database = await place.OpenAsync();
        var engine = new MigrateEngine(database);
        var created = await engine.CreateMigrationAsync($"ours_{step}", draft: false, Read(folder), place.Schema(models), DateTimeOffset.UtcNow);
        var directory = Directory.CreateDirectory(Path.Combine(folder, created.Name)).FullName;
        await File.WriteAllTextAsync(Path.Combine(directory, MigrationFolder.ScriptName), created.Script);
        await File.WriteAllTextAsync(Path.Combine(directory, MigrationSnapshot.FileName), created.Snapshot!.ToText());
        await File.WriteAllTextAsync(Path.Combine(folder, MigrationFolder.LockFileName), MigrationFolder.LockFileFor(database.Dialect));
        Assert.Equal([created.Name], await engine.ApplyAsync(Read(folder)));
    }

    private static async Task AssertHealthyAsync(TestDatabase place, string folder, string models)
    {
        await using var database = await place.OpenAsync();
        var (engine, target) = (new MigrateEngine(database), place.Schema(models));
        var history = await engine.DiagnoseHistoryAsync(Read(folder));
        Assert.Equal(HistoryState.Same, history.State);
        Assert.Empty(history.Edited.Concat(history.Failed));
        var development = await engine.DiagnoseDevelopmentAsync(Read(folder), target.Namespaces);
        Assert.False(development.NeedsReset, string.Join("; ", development.ResetReasons));
        Assert.Null((await engine.CreateMigrationAsync("rest", draft: false, Read(folder), target, DateTimeOffset.UtcNow)).Script);
    }

    private static MigrationFolder Read(string folder)
    {
        var lockFile = Path.Combine(folder, MigrationFolder.LockFileName);
        return new MigrationFolder(
            File.Exists(lockFile) ? File.ReadAllText(lockFile) : null,
            [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(static directory =>
                new MigrationFile(Path.GetFileName(directory), File.ReadAllText(Path.Combine(directory, MigrationFolder.ScriptName))))]);
    }

    private static async Task<JsonElement> PrismaAsync(string verb, TestDatabase place, string shadow, string folder, string schema, string former = "", string name = "")
    {
        using var process = Process.Start(new ProcessStartInfo(
            "node", [Path.Combine(InteropTheoryAttribute.Scripts(), "engine.mjs"), verb, place.Provider, Url(place.Connection), shadow.Length > 0 ? Url(shadow) : "", folder, schema, former, name])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["SCHEMAFIRST_INTEROP_NODE"] = InteropTheoryAttribute.Packages() },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{verb} {name} ended with {process.ExitCode}: {await error}");

        // Migrations are named by the second, and each must come after the one before.
        await Task.Delay(1000);
        return JsonDocument.Parse(output).RootElement;
    }

    private static string Url(string connection)
    {
        if (!connection.Contains("Host=", StringComparison.Ordinal))
        {
            return connection["Data Source=".Length..];
        }

        var parts = new NpgsqlConnectionStringBuilder(connection);
        return $"postgres://{parts.Username}{(parts.Password is { Length: > 0 } password ? ":" + Uri.EscapeDataString(password) : "")}@{parts.Host}:{parts.Port}/{parts.Database}";
    }
}
