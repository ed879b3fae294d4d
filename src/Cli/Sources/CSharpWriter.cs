using SchemaFirst.Cli.Output;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Cli.Sources;

/// <summary>Writes a schema as C#.</summary>
internal static class CSharpWriter
{
    private const string FileInFolder = "Schema.cs";

    /// <summary>Writes the records to a file, into a folder, or to standard output.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="output">A <c>.cs</c> file, or a folder; null for standard output.</param>
    /// <param name="options">Names to use.</param>
    /// <param name="force">Replace a file that is there.</param>
    /// <exception cref="CliException">A file is there and <paramref name="force"/> was not given.</exception>
    public static int Write(LoadedSchema schema, string? output, CSharpPrinterOptions options, bool force)
    {
        var text = CSharpPrinter.Print(schema.Syntax, options);
        if (output is null)
        {
            Console.Out.Write(text);
            return ExitCodes.Success;
        }

        var path = Path.GetExtension(output) == ".cs" ? output : Path.Combine(output, FileInFolder);
        if (File.Exists(path) && !force)
        {
            throw new CliException("SF9016", $"'{path}' is there already", "Name another file, or replace it with --force") { Place = path };
        }

        AtomicFile.Write(path, text);
        Console.WriteLine($"written: {path}");
        return ExitCodes.Success;
    }
}
