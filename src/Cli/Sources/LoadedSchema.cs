using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Cli.Sources;

/// <summary>A schema that was read from files, <c>.prisma</c> or C#.</summary>
/// <param name="Syntax">What they declare together.</param>
/// <param name="Files">The files, in the order read.</param>
/// <param name="Diagnostics">What is wrong with their form.</param>
/// <param name="CSharp">The C# side; null for <c>.prisma</c> files.</param>
internal sealed record LoadedSchema(SchemaSyntax Syntax, IReadOnlyList<SourceText> Files, DiagnosticBag Diagnostics, LinkedSchema? CSharp)
{
    /// <summary>True when the files are C#.</summary>
    public bool IsCSharp => CSharp is not null;

    /// <summary>Where an origin stands, for people.</summary>
    public Place Locate(Origin origin)
    {
        var file = Files.FirstOrDefault(candidate => candidate.Path == origin.Path) ?? Files[0];
        var (startLine, startColumn) = file.Locate(origin.Start);
        var (endLine, endColumn) = file.Locate(origin.End);
        return new Place(file.Path, startLine, startColumn, endLine, endColumn);
    }
}
