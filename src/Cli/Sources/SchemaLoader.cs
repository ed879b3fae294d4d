using System.Text;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Sources;

/// <summary>Reads a schema from its files.</summary>
internal static class SchemaLoader
{
    /// <summary>Longest schema file that is read, in bytes.</summary>
    public const long LongestFile = 64 * 1024 * 1024;

    /// <summary>Reads the schema at a path (see <see cref="SchemaLocator.Find"/>).</summary>
    /// <exception cref="CliException">There is nothing there, or a file is not text.</exception>
    public static LoadedSchema Load(string? path)
    {
        var (files, isCSharp) = SchemaLocator.Find(path);
        var texts = files.Select(Read).ToList();
        if (isCSharp)
        {
            var linked = CSharpSchema.Read(texts);
            return new LoadedSchema(linked.Syntax, texts, new DiagnosticBag(), linked);
        }

        return OfPrisma(texts);
    }

    /// <summary>The schema of <c>.prisma</c> texts.</summary>
    public static LoadedSchema OfPrisma(IReadOnlyList<SourceText> texts)
    {
        var diagnostics = new DiagnosticBag();
        return new LoadedSchema(ReadPrisma(texts, diagnostics), texts, diagnostics, CSharp: null);
    }

    /// <summary>Reads the schema at a path; null when there is nothing there yet.</summary>
    /// <exception cref="CliException">What is there is no schema, or a file is not text.</exception>
    public static LoadedSchema? TryLoad(string? path)
    {
        try
        {
            return Load(path);
        }
        catch (CliException failure) when (failure.Code is SchemaLocator.NothingThere or SchemaLocator.NoSuchPath)
        {
            return null;
        }
    }

    private static SchemaSyntax ReadPrisma(IReadOnlyList<SourceText> texts, DiagnosticBag diagnostics)
    {
        var parts = texts.Select(text => SchemaParser.Parse(text.Text, text.Path, diagnostics)).ToList();
        return new SchemaSyntax(
            parts.SelectMany(static part => part.Declarations).ToEquatableArray(),
            parts.SelectMany(static part => part.Trailing).ToEquatableArray());
    }

    private static SourceText Read(string path)
    {
        if (new FileInfo(path).Length > LongestFile)
        {
            throw new CliException("SF9012", $"'{path}' is longer than {LongestFile / 1024 / 1024} MiB", "Split the schema into several files") { Place = path };
        }

        try
        {
            return new SourceText(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            throw new CliException("SF9013", $"'{path}' is not UTF-8 text", "Save the file as UTF-8") { Place = path };
        }
    }
}
