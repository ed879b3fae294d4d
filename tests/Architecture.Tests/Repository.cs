using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace SchemaFirst.Architecture.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    // One in each folder; those that the template brings are its content.
    public static IReadOnlyList<string> SourceProjects { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Root, "src")).SelectMany(static folder => Directory.EnumerateFiles(folder, "*.csproj")).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    public static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind).Select(static element => element.Attribute("Include")!.Value);

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
