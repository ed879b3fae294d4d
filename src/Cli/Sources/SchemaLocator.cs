namespace SchemaFirst.Cli.Sources;

/// <summary>Finds the files that a schema consists of.</summary>
internal static class SchemaLocator
{
    /// <summary>The code of a place that holds no schema.</summary>
    internal const string NothingThere = "SF9010";

    /// <summary>The code of a path that leads nowhere.</summary>
    internal const string NoSuchPath = "SF9001";

    private static readonly string[] Usual = ["schema.prisma", "prisma/schema.prisma"];

    /// <summary>
    /// The files of the schema at a path: a <c>.prisma</c> file; a folder of them, searched to the bottom; a C# project or its folder. Without a
    /// path: the usual places of a <c>.prisma</c> file, then the C# project of the current folder.
    /// </summary>
    /// <exception cref="CliException">There is nothing there.</exception>
    public static (IReadOnlyList<string> Files, bool IsCSharp) Find(string? path)
    {
        if (path is null)
        {
            if (Usual.FirstOrDefault(File.Exists) is { } usual)
            {
                return ([usual], false);
            }

            if (Directory.EnumerateFiles(".", "*.csproj").Any())
            {
                return (CSharpFiles("."), true);
            }

            throw new CliException(NothingThere, "There is no schema here", $"Name a .prisma file, a folder or a C# project, name it as schema in schemafirst.json, or put it at '{Usual[0]}'");
        }

        if (File.Exists(path))
        {
            return Path.GetExtension(path) switch
            {
                ".prisma" => ([path], false),
                ".cs" => ([path], true),
                ".csproj" => (CSharpFiles(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : "."), true),
                var other => throw new CliException("SF9011", $"'{path}' is not a schema: files of kind '{other}' are not read", "Name a .prisma file, a .cs file or a .csproj file") { Place = path },
            };
        }

        if (!Directory.Exists(path))
        {
            throw new CliException(NoSuchPath, $"'{path}' does not exist", "Check the path") { Place = path };
        }

        var prisma = Directory.EnumerateFiles(path, "*.prisma", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var csharp = prisma.Count > 0 && !Directory.EnumerateFiles(path, "*.csproj").Any() ? [] : CSharpFiles(path);
        return (csharp.Count, prisma.Count) switch
        {
            ( > 0, _) => (csharp, true),
            (_, > 0) => (prisma, false),
            _ => throw new CliException(NothingThere, $"Folder '{path}' holds no schema", "Put a .prisma file or a C# project there") { Place = path },
        };
    }

    /// <summary>The C# files of a folder, what a build put there aside, in order.</summary>
    internal static List<string> CSharpFiles(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];
}
