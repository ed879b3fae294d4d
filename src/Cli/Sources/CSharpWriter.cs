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
    /// <param name="json">Answer as JSON.</param>
    /// <exception cref="CliException">A file is there and <paramref name="force"/> was not given.</exception>
    public static int Write(LoadedSchema schema, string? output, CSharpPrinterOptions options, bool force, bool json)
    {
        var path = output is null || Path.GetExtension(output) == ".cs" ? output : Path.Combine(output, FileInFolder);
        if (path is not null && File.Exists(path) && !force)
        {
            throw new CliException("SF9016", $"'{path}' is there already", "Name another file, or replace it with --force") { Place = path };
        }

        TextAnswer.Give(CSharpPrinter.Print(schema.Syntax, options), path, json);
        return ExitCodes.Success;
    }
}
