using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Cli.Sources;

/// <summary>A schema that was read from files, <c>.prisma</c> or C#.</summary>
/// <param name="Syntax">What they declare together.</param>
/// <param name="Files">The files, in the order read.</param>
/// <param name="Diagnostics">What is wrong with their form.</param>
/// <param name="IsCSharp">True when they are C#.</param>
public sealed record LoadedSchema(SchemaSyntax Syntax, IReadOnlyList<SourceText> Files, DiagnosticBag Diagnostics, bool IsCSharp)
{
    /// <summary>Where an origin stands, for people.</summary>
    public Place Locate(Origin origin)
    {
        var file = Files.FirstOrDefault(candidate => candidate.Path == origin.Path) ?? Files[0];
        var (startLine, startColumn) = file.Locate(origin.Start);
        var (endLine, endColumn) = file.Locate(origin.End);
        return new Place(file.Path, startLine, startColumn, endLine, endColumn);
    }
}
