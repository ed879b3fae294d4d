using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Cli.Output;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Sources;

/// <summary>Writes a schema of records as a folder of <c>.prisma</c> files: one for each folder of C# files.</summary>
internal static class PrismaWriter
{
    /// <summary>Writes the files.</summary>
    /// <param name="schema">The schema, narrowed to one provider.</param>
    /// <param name="output">The folder.</param>
    /// <param name="json">Answer as JSON.</param>
    /// <exception cref="CliException">The folder holds another <c>.prisma</c> file, which Prisma would read too; nothing was written.</exception>
    public static void Write(LoadedSchema schema, string output, bool json)
    {
        var files = Files(schema).Select(file => (Path: Path.Combine(output, file.Name), file.Text)).ToList();
        if (Directory.Exists(output)
            && Directory.EnumerateFiles(output, "*.prisma", SearchOption.AllDirectories).FirstOrDefault(path => !files.Exists(file => Same(file.Path, path))) is { } other)
        {
            throw new CliException("SF9028", $"'{other}' is not of this schema, and Prisma would read it as a part of it", "Delete it or name another folder") { Place = other };
        }

        FolderAnswer.Give(files, json);
    }

    private static IEnumerable<(string Name, string Text)> Files(LoadedSchema schema)
    {
        if (schema.CSharp is not { Clients: [{ Blocks: [var first, ..] }, ..] })
        {
            return [(PartNames.ToFile(""), SchemaPrinter.Print(schema.Syntax))];
        }

        // Folders are told from where the client class stands.
        var top = FolderOf(first.Origin.Path);
        var trailing = schema.Files.ToLookup(file => NameOf(file.Path), static file => SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(file.Text, path: file.Path)));
        return schema.Syntax.Declarations.GroupBy(block => NameOf(block.Origin.Path), StringComparer.Ordinal).Select(group => (group.Key, SchemaPrinter.Print(new SchemaSyntax(
            group.ToEquatableArray(),
            trailing[group.Key].Where(static file => file.Shapes.Count > 0).SelectMany(static file => file.Trailing).ToEquatableArray()))));

        string NameOf(string? path)
        {
            var relative = Path.GetRelativePath(top, FolderOf(path)).Replace(Path.DirectorySeparatorChar, '/');
            return PartNames.ToFile(relative == "." || relative.StartsWith("..", StringComparison.Ordinal) ? "" : relative);
        }
    }

    private static string FolderOf(string? path) => Path.GetDirectoryName(Path.GetFullPath(path ?? "."))!;

    private static bool Same(string left, string right) => Path.GetFullPath(left) == Path.GetFullPath(right);
}
