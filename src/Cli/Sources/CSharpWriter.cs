using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Cli.Output;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Sources;

/// <summary>Writes a schema as C#.</summary>
internal static class CSharpWriter
{
    private const string FileInFolder = "Schema.cs";

    /// <summary>Writes the records to a file, into a folder (one file per type), or to standard output.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="output">A <c>.cs</c> file, or a folder; null for standard output.</param>
    /// <param name="options">Names to use.</param>
    /// <param name="single">In a folder: everything in one file.</param>
    /// <param name="force">Replace files that are there.</param>
    /// <param name="json">Answer as JSON.</param>
    /// <exception cref="CliException">
    /// A file is there and <paramref name="force"/> was not given, or replacing it would lose code that is not the schema's; nothing was written.
    /// </exception>
    public static int Write(LoadedSchema schema, string? output, CSharpPrinterOptions options, bool single, bool force, bool json)
    {
        if (output is null || Path.GetExtension(output) == ".cs" || single)
        {
            var path = output is null || Path.GetExtension(output) == ".cs" ? output : Path.Combine(output, FileInFolder);
            var text = CSharpPrinter.Print(schema.Syntax, options);
            if (path is not null)
            {
                Check([(path, text)], force);
            }

            TextAnswer.Give(text, path, json);
            return ExitCodes.Success;
        }

        var files = CSharpPrinter.PrintFiles(Parts(schema), options)
            .Select(file => (Path: Path.Combine([output, .. file.Name.Split('/')]), file.Text)).ToList();
        Check(files, force);
        CheckNeighbours(output, files);
        FolderAnswer.Give(files, json);
        return ExitCodes.Success;
    }

    // A schema of one file is a folder; one of several is a folder for each.
    private static IReadOnlyList<SchemaPart> Parts(LoadedSchema schema)
    {
        if (schema.IsCSharp || schema.Files.Count == 1)
        {
            return [new SchemaPart("", schema.Syntax)];
        }

        var root = CommonFolder(schema.Files.Select(static file => Path.GetFullPath(file.Path)));
        return [.. schema.Files.Select(file => new SchemaPart(
            PartNames.ToFolder(Path.GetRelativePath(root, Path.GetFullPath(file.Path))), SchemaParser.Parse(file.Text, file.Path, new DiagnosticBag())))];
    }

    private static string CommonFolder(IEnumerable<string> paths)
    {
        var folders = paths.Select(static path => Path.GetDirectoryName(path)!).Distinct().ToList();
        var common = folders[0];
        while (!folders.TrueForAll(folder => folder == common || folder.StartsWith(common.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            common = Path.GetDirectoryName(common)!;
        }

        return common;
    }

    private static void Check(IReadOnlyList<(string Path, string Text)> files, bool force)
    {
        foreach (var (path, text) in files.Where(static file => File.Exists(file.Path)))
        {
            var old = File.ReadAllText(path);
            if (old == text)
            {
                continue;
            }

            if (!force)
            {
                throw new CliException("SF9016", $"'{path}' is there already", "Name another place, or replace what is there with --force") { Place = path };
            }

            if (Shapes(path, old).Find(static shape => HandMade(shape) > 0) is { } shape)
            {
                throw new CliException("SF9018", $"'{path}' holds members of '{shape.ClrName}' that are not the schema's", "Move them into a file of their own: the type is partial") { Place = path };
            }
        }
    }

    // A type that the folder declares elsewhere would be there twice.
    private static void CheckNeighbours(string folder, List<(string Path, string Text)> files)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        var written = files.Select(static file => Path.GetFullPath(file.Path)).ToHashSet(StringComparer.Ordinal);
        var types = files.SelectMany(static file => Shapes(file.Path, file.Text)).Where(static shape => shape is not ClientShape)
            .Select(static shape => shape.FullClrName).ToHashSet(StringComparer.Ordinal);
        foreach (var other in SchemaLocator.CSharpFiles(folder).Where(path => !written.Contains(Path.GetFullPath(path))))
        {
            if (Shapes(other, File.ReadAllText(other)).Find(shape => types.Contains(shape.FullClrName)) is { } twice)
            {
                throw new CliException("SF9019", $"'{other}' declares '{twice.ClrName}' too", "Delete the file or move it away, and import again") { Place = other };
            }
        }
    }

    private static List<SchemaShape> Shapes(string path, string text) => [.. SchemaReader.ReadFile(CSharpSyntaxTree.ParseText(text, path: path)).Shapes];

    private static int HandMade(SchemaShape shape) => shape switch
    {
        ModelShape model => model.OtherMembers.Except(model.Properties.Select(static property => property.ClrName)).Count(),
        ClientShape client => client.OtherMembers.Count,
        _ => 0,
    };
}
