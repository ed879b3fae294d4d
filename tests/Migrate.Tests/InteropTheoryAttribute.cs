using System.Runtime.CompilerServices;

namespace SchemaFirst.Migrate.Tests;

/// <summary>A theory that needs Prisma's packages: skipped, with the reason, where they are not installed.</summary>
public sealed class InteropTheoryAttribute : TheoryAttribute
{
    public InteropTheoryAttribute()
    {
        if (!Directory.Exists(Path.Combine(Packages(), "node_modules", "@prisma", "schema-engine-wasm")))
        {
            Skip = "Prisma's schema engine is not installed: run 'npm ci --ignore-scripts && npm rebuild better-sqlite3' in tests/Interop, or let SCHEMAFIRST_INTEROP_NODE name a folder where it is";
        }
    }

    /// <summary>The folder of the scripts that drive the engine.</summary>
    public static string Scripts([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "Interop"));

    /// <summary>The folder that holds <c>node_modules</c>.</summary>
    public static string Packages() => Environment.GetEnvironmentVariable("SCHEMAFIRST_INTEROP_NODE") is { Length: > 0 } given ? given : Scripts();
}
