using System.Runtime.CompilerServices;

namespace SchemaFirst.Docs.Tests;

/// <summary>The pages of the checkout that the tests were built from.</summary>
internal static class Pages
{
    private static readonly string[] Folders = ["docs", "src", "examples", "bench"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every page, by its path from the root.</summary>
    public static IEnumerable<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.md").Concat(Folders.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(static file => !file.Split('/').Any(static part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string page) => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n");

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
