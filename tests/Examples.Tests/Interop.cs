namespace SchemaFirst.Examples.Tests;

/// <summary>What the README of the interoperability example says, done.</summary>
public sealed class Interop
{
    [InteropFact]
    public void Both_programs_keep_one_book()
    {
        var book = Path.Combine(Directory.CreateTempSubdirectory("schemafirst-interop-").FullName, "book.db");
        const string Ada = "Ada: Hello from C# (tip 12.50, 9007199254740993 visitors";
        Assert.Equal($"{Ada})\n", Example.Run(Path.GetTempPath(), "dotnet", [Example.Program("Interop"), "write", book]));
        // Its schema engine is not needed to make a client, and would be downloaded.
        Example.Run(InteropFactAttribute.Folder, "node", [Path.Combine("node_modules", "prisma", "build", "index.js"), "generate"], ("PRISMA_SCHEMA_ENGINE_BINARY", "/bin/true"));
        Assert.Equal($"{Ada}, since true)\n", Example.Run(InteropFactAttribute.Folder, "node", ["visit.mjs", book]));
        Assert.Equal(
            $"{Ada})\nAda: Answered from Node (tip 0.10, 1 visitors)\nBrendan: Hello from Node (tip 1.00, 2 visitors)\n",
            Example.Run(Path.GetTempPath(), "dotnet", [Example.Program("Interop"), "read", book]));
    }
}
