using System.Diagnostics;
using SchemaFirst.TestKit;

namespace SchemaFirst.Cli.Tests;

/// <summary>The example of 68 models: its <c>.prisma</c> folder and its records are each other, byte for byte, and its program runs.</summary>
public sealed class MarketplaceExample : IDisposable
{
    private static readonly string Example = Path.Combine(Root(), "examples", "Marketplace");
    private readonly Tool _tool = new();

    [Fact]
    public void Its_records_are_what_import_writes()
    {
        var import = _tool.Run("import", Path.Combine(Example, "prisma"), "-o", "Schema", "--namespace", "Marketplace", "--client", "MarketplaceDb");
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Same(Path.Combine(Example, "Schema"), Path.Combine(_tool.Folder, "Schema"));
    }

    [Fact]
    public void Its_prisma_folder_is_what_export_writes()
    {
        var export = _tool.Run("export", Path.Combine(Example, "Schema"), "-o", "prisma");
        Assert.Equal((0, ""), (export.ExitCode, export.Error));
        Same(Path.Combine(Example, "prisma"), Path.Combine(_tool.Folder, "prisma"));
    }

    [Fact]
    public void Its_prisma_folder_is_formatted_and_valid()
    {
        Assert.Equal(0, _tool.Run("format", Path.Combine(Example, "prisma"), "--check").ExitCode);
        var judged = _tool.Run("validate", Path.Combine(Example, "prisma"));
        Assert.Equal((0, ""), (judged.ExitCode, judged.Error));
    }

    [Fact]
    public void Its_migrations_lead_to_its_schema()
    {
        var database = PostgresServer.Shared.CreateDatabase();
        try
        {
            Assert.Equal(0, _tool.Run("migrate", "deploy", "--schema", Path.Combine(Example, "Schema"), "--migrations", Path.Combine(Example, "migrations"), "--url", database).ExitCode);
            var difference = _tool.Run("migrate", "diff", "--from-url", database, "--to-schema", Path.Combine(Example, "Schema"), "--exit-code");
            Assert.True(difference.ExitCode == 0, difference.Output + difference.Error);
        }
        finally
        {
            PostgresServer.Shared.DropDatabase(database);
        }
    }

    [Fact]
    public async Task Its_program_tells_its_story()
    {
        var database = PostgresServer.Shared.CreateDatabase();
        try
        {
            // Where it was built, not beside the tests: those stand on ASP.NET Core, whose libraries are not copied for others.
            var built = Path.Combine(Example, Path.GetRelativePath(Path.Combine(Root(), "tests", "Cli.Tests"), AppContext.BaseDirectory), "SchemaFirst.Marketplace.dll");
            var start = new ProcessStartInfo("dotnet", [built]) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["DATABASE_URL"] = database;
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal((0, ""), (process.ExitCode, await error));
            Assert.Equal(
                [
                    "Lathe & Plane (Sweden) opens at 09:30",
                    "order of Tom: 179.80 EUR, 1 lines",
                    "Milking stool of birch, by Lathe & Plane: MS-NATURAL, MS-RED",
                    "Ingrid, born 1984-05-23, Owner of Lathe & Plane since 2026-10-01",
                    "2026-11-02: 1 orders, 179.80 EUR",
                    "order again: MS-RED, 2 left",
                ],
                output.TrimEnd('\n').Split('\n'));
        }
        finally
        {
            PostgresServer.Shared.DropDatabase(database);
        }
    }

    public void Dispose() => _tool.Dispose();

    private static void Same(string expected, string actual)
    {
        Assert.Equal(Files(expected), Files(actual));
        Assert.All(Files(expected), file => Assert.Equal(File.ReadAllText(Path.Combine(expected, file)), File.ReadAllText(Path.Combine(actual, file))));
    }

    private static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
