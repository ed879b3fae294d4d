using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A file of a schema that is written as a folder of C# files.</summary>
/// <param name="Folder">The folder, relative, with <c>/</c>; empty for the top.</param>
/// <param name="Syntax">What the file declares.</param>
public sealed record SchemaPart(string Folder, SchemaSyntax Syntax);
