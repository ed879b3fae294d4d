using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text;

/// <summary>A schema that stands in several files.</summary>
public static class SchemaFiles
{
    /// <summary>Reads all files into one schema, in the order given; every origin names its file.</summary>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">Receives what is wrong with the texts' form.</param>
    public static SchemaSyntax Parse(IEnumerable<SchemaFile> files, DiagnosticBag diagnostics) =>
        Join(files.Select(file => SchemaParser.Parse(file.Text, file.Path, diagnostics)));

    /// <summary>Makes one schema of several. What stands behind a file's last block goes above the next file's first, with a gap between them.</summary>
    public static SchemaSyntax Join(IEnumerable<SchemaSyntax> files)
    {
        var declarations = new List<Declaration>();
        var behind = default(EquatableArray<Trivia>);
        foreach (var file in files)
        {
            for (var index = 0; index < file.Declarations.Count; index++)
            {
                var declaration = file.Declarations[index];
                declarations.Add(index > 0 || behind.Count == 0 ? declaration : declaration with { Leading = Join(behind, declaration.Leading) });
            }

            behind = file.Declarations.Count == 0 && behind.Count > 0 ? Join(behind, file.Trailing) : file.Trailing;
        }

        return new SchemaSyntax(declarations.ToEquatableArray(), behind);
    }

    private static EquatableArray<Trivia> Join(EquatableArray<Trivia> behind, EquatableArray<Trivia> above)
    {
        var joined = new List<Trivia>(behind.Count + above.Count + 1);
        joined.AddRange(behind);
        if (joined[joined.Count - 1].Kind != TriviaKind.BlankLine)
        {
            joined.Add(new Trivia(TriviaKind.BlankLine, string.Empty));
        }

        joined.AddRange(above.Count > 0 && above[0].Kind == TriviaKind.BlankLine ? above.Skip(1) : above);
        return joined.ToEquatableArray();
    }
}
