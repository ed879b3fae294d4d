using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Formatting;
using SchemaFirst.Schema.Formatting.Completion;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text;

/// <summary>Lays out <c>.prisma</c> text as <c>prisma format</c> does, to the byte.</summary>
public static class SchemaFormatter
{
    /// <summary>Formats one text: aligns columns, adds missing back relations and relation arguments, keeps what it cannot read.</summary>
    public static string Format(string text) => Format([new SchemaFile(string.Empty, text)])[0].Text;

    /// <summary>Formats the files of one schema, each by itself; what a relation lacks is added in the file it belongs to.</summary>
    public static IReadOnlyList<SchemaFile> Format(IReadOnlyList<SchemaFile> files)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = files.Select(file => SchemaParser.Parse(file.Text, file.Path, diagnostics)).ToArray();
        var completed = files;
        if (!diagnostics.HasErrors)
        {
            var schema = syntax.Length == 1 ? syntax[0] : SchemaFiles.Join(syntax);
            completed = CompleteRelations.In(schema) ? files : MissingParts.AddTo(files, schema);
        }

        return [.. completed.Select((file, index) => file with { Text = Print(file, ReferenceEquals(file, files[index]) ? syntax[index] : null) })];
    }

    private static string Print(SchemaFile file, SchemaSyntax? syntax) =>
        new SchemaLayout().Write(syntax ?? SchemaParser.Parse(file.Text, file.Path, new DiagnosticBag()));
}
