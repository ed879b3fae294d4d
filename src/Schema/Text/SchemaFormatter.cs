using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Formatting;
using SchemaFirst.Schema.Formatting.Completion;

namespace SchemaFirst.Schema.Text;

/// <summary>Lays out <c>.prisma</c> text as <c>prisma format</c> does, to the byte.</summary>
public static class SchemaFormatter
{
    /// <summary>Formats one text: aligns columns, adds missing back relations and relation arguments, keeps what it cannot read.</summary>
    public static string Format(string text)
    {
        var diagnostics = new DiagnosticBag();
        var syntax = SchemaParser.Parse(text, null, diagnostics);
        if (!diagnostics.HasErrors && !CompleteRelations.In(syntax))
        {
            var completed = MissingParts.AddTo(text, syntax);
            syntax = ReferenceEquals(completed, text) ? syntax : SchemaParser.Parse(completed, null, diagnostics);
        }

        return new SchemaLayout(text.Length + (text.Length / 4)).Write(syntax);
    }
}
