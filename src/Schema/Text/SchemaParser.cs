using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text.Reading;

namespace SchemaFirst.Schema.Text;

/// <summary>Reads <c>.prisma</c> text. Never throws: what cannot be read becomes a finding, and reading goes on behind it.</summary>
public static class SchemaParser
{
    /// <summary>Reads one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file's name for origins; null for a text without one.</param>
    /// <param name="diagnostics">Receives what is wrong with the text's form.</param>
    public static SchemaSyntax Parse(string text, string? path, DiagnosticBag diagnostics)
    {
        var findings = new FindingList();
        var syntax = new SchemaReader(new TextCursor(text, path), findings).Read();
        findings.MoveTo(diagnostics);
        return syntax;
    }
}
