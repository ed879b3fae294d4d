namespace SchemaFirst.Examples.Tests;

/// <summary>A fact that needs Prisma's packages: skipped, with the reason, where they are not installed.</summary>
public sealed class InteropFactAttribute : FactAttribute
{
    public InteropFactAttribute()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "better-sqlite3", "build", "Release")))
        {
            Skip = "Prisma's client is not installed: run 'npm ci --ignore-scripts && npm rebuild better-sqlite3' in examples/Interop/node";
        }
    }

    /// <summary>The side of Prisma.</summary>
    public static string Folder => Path.Combine(Example.Folder("Interop"), "node");
}
